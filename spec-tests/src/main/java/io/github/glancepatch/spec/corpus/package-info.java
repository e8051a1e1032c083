// SPDX-License-Identifier: Apache-2.0
/**
 * The corpus: requests in JSON files that any language can read, each with the answer that it must get. The files,
 * their schema and a page on how to run them lie beside this package, and {@code index.json} lists them.
 *
 * <pre>{@code
 * for (CorpusCase one : Corpus.cases("ims")) {
 *     Optional<String> fault = one.expectation().fault(implementation.patch(one.request()));
 * }
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.spec.corpus;

import org.jspecify.annotations.NullMarked;
