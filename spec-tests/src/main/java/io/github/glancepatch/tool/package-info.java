// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: {@link io.github.glancepatch.patch.ImagePatcher} for users ({@code apply}, {@code check},
 * {@code diff}), for programs in any language ({@code exchange}, {@code schema}) and for HTTP clients ({@code serve}).
 *
 * <pre>{@code
 * glance-patch apply --image image.json --patch patch.json
 * }</pre>
 *
 * <p>{@link io.github.glancepatch.tool.GlancePatch} is the main class, and lists the commands. Standard output has the
 * result and nothing else; messages go to standard error. The exit codes are those of {@code --help}.
 */
@NullMarked
package io.github.glancepatch.tool;

import org.jspecify.annotations.NullMarked;
