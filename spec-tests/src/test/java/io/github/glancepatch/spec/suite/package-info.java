// SPDX-License-Identifier: Apache-2.0
/** What the properties make of an outcome. */
@NullMarked
package io.github.glancepatch.spec.suite;

import org.jspecify.annotations.NullMarked;
