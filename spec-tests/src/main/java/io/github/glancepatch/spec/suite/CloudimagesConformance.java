// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

/**
 * Everything that the rule set {@code cloudimages} demands: all families of properties at once. A test class implements
 * this interface and gives it an implementation.
 */
public interface CloudimagesConformance extends CloudimagesSpec, CloudimagesDocumentSpec, CloudimagesOperationSpec {}
