// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
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
            return Image.parse(json);
        } catch (InvalidImageException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    /**
     * Checks that standard input is used only once.
     *
     * @throws UsageException when both files are standard input
     */
    static void requireOneStandardInput(InputFile one, String option, InputFile other, String otherOption) {
        if (one.isStandardInput() && other.isStandardInput()) {
            throw new UsageException("Only one of " + option + " and " + otherOption + " can be standard input.");
        }
    }
}
