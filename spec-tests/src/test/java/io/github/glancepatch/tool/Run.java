// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One run of the command, in this process, and what came of it. */
public record Run(int exitCode, String out, String err) {

    public static Run of(String... args) {
        return with("", args);
    }

    public static Run with(String standardInput, String... args) {
        return with(standardInput.getBytes(UTF_8), args);
    }

    static Run with(byte[] standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = GlancePatch.run(Console.of(new ByteArrayInputStream(standardInput), out, err), args);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** A file for the command to read. */
    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
