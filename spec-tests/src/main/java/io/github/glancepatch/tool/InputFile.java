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
 * @param name the name on the command line
 */
record InputFile(String name) {
    private static final String STANDARD_INPUT = "-";

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * Reads the file up to one byte past the limit, enough to see that the limit is exceeded.
     *
     * @throws UsageException when the file cannot be read
     */
    byte[] read(int limit, InputStream standardInput) {
        int max = limit == Integer.MAX_VALUE ? limit : limit + 1;
        try {
            if (isStandardInput()) {
                return standardInput.readNBytes(max);
            }
            try (InputStream file = Files.newInputStream(Path.of(name))) {
                return file.readNBytes(max);
            }
        } catch (NoSuchFileException e) {
            throw new UsageException("The file " + name + " does not exist.");
        } catch (AccessDeniedException e) {
            throw new UsageException("The file " + name + " cannot be read: permission denied.");
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("The file " + name + " cannot be read: " + e.getMessage() + ".");
        }
    }

    @Override
    public String toString() {
        return isStandardInput() ? "standard input" : name;
    }
}
