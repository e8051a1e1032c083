// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A long body that is nowhere in memory, and that knows how much of it was taken. */
final class Repetition extends InputStream {
    private final byte[] start;
    private final byte[] unit;
    private final long length;
    private long taken;

    Repetition(String start, String unit, long length) {
        this.start = start.getBytes(UTF_8);
        this.unit = unit.getBytes(UTF_8);
        this.length = length;
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() {
        if (taken == length) {
            return -1;
        }
        long at = taken++;
        return at < start.length ? start[(int) at] : unit[(int) ((at - start.length) % unit.length)];
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
        int read = (int) Math.min(most, length - taken);
        for (int i = 0; i < read; i++) {
            bytes[from + i] = (byte) read();
        }
        return read == 0 && most > 0 ? -1 : read;
    }
}
