// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: {@link io.github.glancepatch.patch.ImagePatcher} for people ({@code apply}, {@code check},
 * {@code diff}), for programs in any language ({@code exchange}, {@code schema}) and for clients over HTTP
 * ({@code serve}).
 *
 * <pre>{@code
 * glance-patch apply --image image.json --patch patch.json
 * }</pre>
 *
 * <p>{@link io.github.glancepatch.tool.GlancePatch} is the main class, and lists the commands. Standard output has the
 * result and nothing else; what a person should know goes to standard error. A command ends with 0 when the patch is
 * accepted, with 1 when it is refused or there is none, and with 2 when the command line or a file is at fault.
 */
@NullMarked
package io.github.glancepatch.tool;

import org.jspecify.annotations.NullMarked;
