// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchMediaType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --media-type}: its version, or the whole of it as a header has it. */
final class MediaTypeConverter implements ITypeConverter<PatchMediaType> {

    @Override
    public PatchMediaType convert(String value) {
        return switch (value) {
            case "v2.1" -> PatchMediaType.V2_1;
            case "v2.0" -> PatchMediaType.V2_0;
            default ->
                PatchMediaType.parse(value)
                        .orElseThrow(() -> new TypeConversionException(
                                value + " is none of v2.1, v2.0, " + PatchMediaType.acceptPatchHeader()));
        };
    }
}
