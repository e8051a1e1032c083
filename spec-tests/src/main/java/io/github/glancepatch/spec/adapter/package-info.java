// SPDX-License-Identifier: Apache-2.0
/**
 * Implementations outside this process: a command in any language, and a live service.
 *
 * <pre>{@code
 * try (CommandImplementation command = CommandImplementation.of("./my-patch --lines", Duration.ofSeconds(10))) {
 *     PatchOutcome outcome = command.patch(request);
 * }
 * }</pre>
 *
 * <p>What cannot be put to an implementation is skipped with a {@link io.github.glancepatch.spec.SkippedException}, and
 * what gets no answer is a {@link io.github.glancepatch.spec.NoAnswerException}.
 */
@NullMarked
package io.github.glancepatch.spec.adapter;

import org.jspecify.annotations.NullMarked;
