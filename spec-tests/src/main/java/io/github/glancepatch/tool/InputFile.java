// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file named on the command line; {@code -} is standard input.
 *
 * @param option the option that names it
 * @param name the name on the command line
 */
record InputFile(String option, String name) {
    private static final String STANDARD_INPUT = "-";

    /** @throws UsageException when the name is empty */
    InputFile {
        if (name.isEmpty()) {
            throw new UsageException(option + ": the file name is empty; use - for standard input.");
        }
    }

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
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UsageException(option + ": " + name + " is a directory.");
            }
            try (InputStream file = Files.newInputStream(path)) {
                return file.readNBytes(max);
            }
        } catch (NoSuchFileException e) {
            throw new UsageException(option + ": the file " + name + " does not exist.");
        } catch (InvalidPathException e) {
            throw new UsageException(option + ": " + name + " is not a file name: " + e.getReason() + ".");
        } catch (IOException e) {
            throw new UsageException(option + ": the file " + name + " cannot be read: " + reason(e) + ".");
        }
    }

    /** {@return the reason of a failure in words; the messages of the JDK are sometimes only a file name} */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": permission denied";
        }
        if (e instanceof FileSystemException failure && failure.getReason() == null) {
            return failure.getClass().getSimpleName() + " " + failure.getFile();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    @Override
    public String toString() {
        return isStandardInput() ? "standard input" : name;
    }
}
