// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import java.util.List;
import java.util.stream.IntStream;

/** Names that are all different and that all have the same hash code. */
final class HashCollisions {
    private static final int PAIRS = 16;

    private HashCollisions() {}

    /** So many names; each digit of a binary number is one of two pairs of letters with one hash code. */
    static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(HashCollisions::name).toList();
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < PAIRS; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
