// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchMediaType;
import picocli.CommandLine.Option;

/** The option of commands that read or write a patch. */
final class MediaTypeOption {
    @Option(
            names = "--media-type",
            paramLabel = "TYPE",
            converter = MediaTypeConverter.class,
            description = "The media type of the patch: v2.1 (default), v2.0, or a full media type.")
    private PatchMediaType mediaType = PatchMediaType.V2_1;

    /** {@return the media type} */
    PatchMediaType mediaType() {
        return mediaType;
    }
}
