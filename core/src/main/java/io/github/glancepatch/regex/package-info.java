// SPDX-License-Identifier: Apache-2.0
/**
 * Regular expressions of Python, in which Glance's schema documents are written, as patterns of Java. Not exported.
 *
 * <pre>{@code
 * boolean found = PythonPattern.compile("(?P<word>\\w+)$").matcher("an image").find();
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.regex;

import org.jspecify.annotations.NullMarked;
