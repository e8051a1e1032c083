// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file named on the command line; {@code -} is standard input.
 *
 * @param name the name as it was given
 */
record InputFile(String name) {
    private static final String STANDARD_INPUT = "-";

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * Reads the file, and no more than one byte past the limit: that is enough for whoever has set the limit to see
     * that it is passed.
     *
     * @throws UsageException when the file cannot be read
     */
    byte[] read(int limit, InputStream standardInput) {
        int most = limit == Integer.MAX_VALUE ? limit : limit + 1;
        try {
            if (isStandardInput()) {
                return standardInput.readNBytes(most);
            }
            try (InputStream file = Files.newInputStream(Path.of(name))) {
                return file.readNBytes(most);
            }
        } catch (NoSuchFileException e) {
            throw new UsageException("There is no file " + name + ".");
        } catch (AccessDeniedException e) {
            throw new UsageException("The file " + name + " may not be read.");
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("The file " + name + " cannot be read: " + e.getMessage() + ".");
        }
    }

    @Override
    public String toString() {
        return isStandardInput() ? "standard input" : name;
    }
}
