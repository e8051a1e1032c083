// SPDX-License-Identifier: Apache-2.0
/**
 * What the documents and the Javadoc show is true: code compiles, commands exist and run, links lead to a file, names
 * are names in the sources.
 */
@NullMarked
package io.github.glancepatch.documents;

import org.jspecify.annotations.NullMarked;
