// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the lines of a stream as bytes, up to a maximum length. A line ends with a line feed or with the stream. The
 * bytes are not decoded: the caller reports what is not UTF-8.
 */
final class LineReader {
    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;

    /**
     * Makes a reader.
     *
     * @param in the stream; reading ahead never blocks
     * @param limit the maximum number of bytes in a line
     */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * {@return the next line without its line feed; empty at the end of the stream}
     *
     * @throws RequestException when the line is too long; it is skipped, and the next call reads the next line
     * @throws IOException when the stream cannot be read
     */
    Optional<byte[]> next() throws IOException {
        if (!hasMore()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean fits = true;
        boolean ended = false;
        while (!ended && hasMore()) {
            int stop = lineFeed();
            fits = fits && append(stop - position, line);
            ended = stop < end;
            position = ended ? stop + 1 : stop;
        }
        if (!fits) {
            throw new RequestException(
                    RequestException.Kind.TOO_LARGE,
                    "the line is longer than " + limit + " bytes, or than the available memory");
        }
        return Optional.of(line.toByteArray());
    }

    private boolean hasMore() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(chunk));
        }
        return position < end;
    }

    private int lineFeed() {
        int stop = position;
        while (stop < end && chunk[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean append(int length, ByteArrayOutputStream line) {
        if (line.size() + length > limit) {
            return false;
        }
        try {
            line.write(chunk, position, length);
            return true;
        } catch (OutOfMemoryError e) {
            return false; // the buffer could not grow; the rest of the line is skipped
        }
    }
}
