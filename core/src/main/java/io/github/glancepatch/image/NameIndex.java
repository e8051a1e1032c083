// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

/**
 * Finds the position of a name in an array of names: a hash table of positions with linear probing. It holds no names
 * itself, so that an image and the images made from it can share one as long as the names stay what they are.
 */
final class NameIndex {
    static final int NOT_THERE = -1;

    private final int[] slots; // position + 1, or 0 for a free slot; at most half of them are taken

    private NameIndex(int[] slots) {
        this.slots = slots;
    }

    /** An index with room for {@code capacity} names, and none in it. */
    static NameIndex forCapacity(int capacity) {
        return new NameIndex(new int[Integer.highestOneBit(Math.max(capacity, 4)) << 2]);
    }

    NameIndex copy() {
        return new NameIndex(slots.clone());
    }

    boolean hasRoomFor(int names) {
        return names <= slots.length >> 1;
    }

    /** The position that was last put for the name, or {@link #NOT_THERE}. */
    int find(String name, String[] names) {
        return slots[slot(name, names)] - 1;
    }

    /** Records the position of a name; {@code names[position]} is set already. */
    void put(String name, int position, String[] names) {
        slots[slot(name, names)] = position + 1;
    }

    private int slot(String name, String[] names) {
        int mask = slots.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
