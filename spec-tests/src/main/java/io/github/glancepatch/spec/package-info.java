// SPDX-License-Identifier: Apache-2.0
/**
 * The conformance kit for implementations of the PATCH of an OpenStack image: what an implementer writes, which is one
 * method.
 *
 * <pre>{@code
 * class MyImagePatchTest implements ImsConformance {
 *     @Override
 *     public ImagePatchImplementation implementation() {
 *         return request -> new PatchOutcome.Rejected(500, Optional.empty()); // call your own code here
 *     }
 * }
 * }</pre>
 *
 * <p>That class inherits every property of {@link io.github.glancepatch.spec.suite}, each of them named after the rule
 * that it checks, and jqwik runs it like any other test class. The rules are listed in RULES.md.
 */
@NullMarked
package io.github.glancepatch.spec;

import org.jspecify.annotations.NullMarked;
