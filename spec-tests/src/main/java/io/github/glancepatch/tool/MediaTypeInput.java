// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchMediaType;
import picocli.CommandLine.Option;

/** The option of every command that reads or writes a patch. */
final class MediaTypeInput {
    @Option(
            names = "--media-type",
            paramLabel = "TYPE",
            converter = MediaTypeConverter.class,
            description = "The patch's form: v2.1 (default), v2.0, or one of the two media types in full.")
    private PatchMediaType mediaType = PatchMediaType.V2_1;

    /** {@return the media type} */
    PatchMediaType mediaType() {
        return mediaType;
    }
}
