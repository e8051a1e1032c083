// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final String TOO_LONG = "(too long)";

    private static List<String> lines(InputStream in, int limit) throws IOException {
        LineReader reader = new LineReader(in, limit);
        List<String> lines = new ArrayList<>();
        while (true) {
            try {
                Optional<byte[]> line = reader.next();
                if (line.isEmpty()) {
                    return lines;
                }
                lines.add(new String(line.get(), ISO_8859_1));
            } catch (RequestException e) {
                assertThat(e.kind()).isEqualTo(RequestException.Kind.TOO_LARGE);
                lines.add(TOO_LONG);
            }
        }
    }

    private static List<String> lines(String text, int limit) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), limit);
    }

    /** A stream that hands out one byte at a time, as a slow pipe does. */
    private static InputStream trickle(String text) {
        return new ByteArrayInputStream(text.getBytes(ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1));
            }
        };
    }

    @Test
    void a_line_ends_with_a_line_feed_or_with_the_stream() throws IOException {
        assertThat(lines("a\nbc\n", 10)).containsExactly("a", "bc");
        assertThat(lines("a\nbc", 10)).containsExactly("a", "bc");
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void blank_lines_are_lines() throws IOException {
        assertThat(lines("\n\na\n \n", 10)).containsExactly("", "", "a", " ");
    }

    @Test
    void bytes_are_not_looked_at() throws IOException {
        assertThat(lines("\u00ff\0\r\n\u0080", 10)).containsExactly("\u00ff\0\r", "\u0080");
    }

    @Test
    void a_line_may_be_as_long_as_the_limit() throws IOException {
        assertThat(lines("abc\nabcd\nab\nabcdefgh", 3)).containsExactly("abc", TOO_LONG, "ab", TOO_LONG);
        assertThat(lines(trickle("abc\nabcd\nab\nabcdefgh"), 3)).containsExactly("abc", TOO_LONG, "ab", TOO_LONG);
    }

    @Test
    void lines_may_be_longer_than_what_is_read_at_a_time() throws IOException {
        String big = "x".repeat(200_000);

        assertThat(lines(big + "\na\n" + big, 200_000)).containsExactly(big, "a", big);
        assertThat(lines(big + "\na\n" + big, 199_999)).containsExactly(TOO_LONG, "a", TOO_LONG);
    }

    @Test
    void a_line_is_there_as_soon_as_it_has_ended() throws IOException {
        InputStream in = new InputStream() {
            private boolean read;

            @Override
            public int read() {
                throw new AssertionError("read byte by byte");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(read).as("read on though a whole line is there").isFalse();
                read = true;
                into[from] = 'a';
                into[from + 1] = '\n';
                return 2;
            }
        };

        assertThat(new LineReader(in, 10).next()).hasValue(new byte[] {'a'});
    }
}
