// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import java.io.InputStream;

/** Reads images from files on the command line. */
final class ImageInput {
    private ImageInput() {}

    /**
     * Reads an image.
     *
     * @throws UsageException when the file cannot be read, or does not contain an image
     */
    static Image read(InputFile file, InputStream standardInput) {
        byte[] json = file.read(JsonLimits.DEFAULT.bytes(), standardInput);
        try {
            return ClientImage.parse(json);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    /**
     * Checks that standard input is used only once.
     *
     * @throws UsageException when both files are standard input
     */
    static void requireOneStandardInput(InputFile one, InputFile other) {
        if (one.isStandardInput() && other.isStandardInput()) {
            throw new UsageException(
                    "Only one of " + one.option() + " and " + other.option() + " can be standard input.");
        }
    }
}
