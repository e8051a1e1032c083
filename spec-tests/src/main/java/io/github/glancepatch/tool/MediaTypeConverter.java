// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchMediaType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the value of {@code --media-type}: a version, or a full media type. */
final class MediaTypeConverter implements ITypeConverter<PatchMediaType> {

    @Override
    public PatchMediaType convert(String value) {
        return switch (value) {
            case "v2.1" -> PatchMediaType.V2_1;
            case "v2.0" -> PatchMediaType.V2_0;
            default ->
                PatchMediaType.parse(value)
                        .orElseThrow(() -> new TypeConversionException(
                                value + " is not one of v2.1, v2.0, " + PatchMediaType.acceptPatchHeader()));
        };
    }
}
