// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds the position of a name in an array of names: a hash table of positions with linear probing. It holds no names
 * itself, so that an image and the images made from it can share one as long as the names stay what they are.
 *
 * <p>Names come from outside, and whoever chooses them can choose many with one {@link String#hashCode}. A table that
 * meets so many collisions changes to a randomized hash, which cannot be foreseen from outside.
 */
final class NameIndex {
    static final int NOT_THERE = -1;

    // Slots between a name and the one its hash points to; by chance, in the fullest table, almost never.
    private static final int MAX_COLLISIONS = 128;
    private static final int MIN_CAPACITY = 4;
    private static final int SECRET = ThreadLocalRandom.current().nextInt() | 1;
    private static final int GOLDEN_RATIO = 0x9E3779B1; // of 2 to the 32nd: neighbours get far apart

    // 0 for a free slot, or position + 1 in the lower bits; in the upper bits those of the hash that do not choose the
    // slot, so that most other names are told apart without a look at them. At most five in eight slots are taken.
    private final int[] slots;
    private final int shift;
    private final boolean randomized;

    private NameIndex(int[] slots, boolean randomized) {
        this.slots = slots;
        this.shift = Integer.numberOfLeadingZeros(slots.length - 1);
        this.randomized = randomized;
    }

    /** An index with room for {@code capacity} names, and none in it. */
    static NameIndex forCapacity(int capacity) {
        return new NameIndex(new int[slots(capacity)], false);
    }

    /**
     * An index of the first names of an array, with room for {@code capacity} names in all; no two of them are equal.
     */
    static NameIndex of(String[] names, int length, int capacity) {
        NameIndex index = forCapacity(capacity);
        for (int i = 0; i < length; i++) {
            index = index.with(i, index.slot(names[i], names), names);
        }
        return index;
    }

    private static int slots(int capacity) {
        int slots = Integer.highestOneBit(Math.max(capacity, MIN_CAPACITY)) << 1;
        return hasRoomFor(capacity, slots) ? slots : slots << 1;
    }

    /** Whether it has met so many collisions that it randomizes its hash. */
    boolean isRandomized() {
        return randomized;
    }

    /** A copy with room for as many names in all; {@code length} of them are in the index now. */
    NameIndex copyFor(int capacity, String[] names, int length) {
        if (hasRoomFor(capacity)) {
            return new NameIndex(slots.clone(), randomized);
        }
        return new NameIndex(new int[slots(capacity)], randomized).withAll(names, length);
    }

    boolean hasRoomFor(int names) {
        return hasRoomFor(names, slots.length);
    }

    private static boolean hasRoomFor(int names, int slots) {
        return names <= (slots >> 1) + (slots >> 3);
    }

    /** The position of the name, or {@link #NOT_THERE}. */
    int find(String name, String[] names) {
        return at(slot(name, names));
    }

    /** The position that a slot holds, or {@link #NOT_THERE} when it is free. */
    int at(int slot) {
        return (slots[slot] & (slots.length - 1)) - 1;
    }

    /** The slot that holds the position of the name, or the free one for it. */
    int slot(String name, String[] names) {
        int mask = slots.length - 1;
        int hash = hash(name);
        int slot = hash >>> shift;
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((entry & ~mask) == upperBits(hash) && names[(entry & mask) - 1].equals(name)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Records the position of a new name in the slot for it; {@code names[position]} is set already, and so is every
     * name before it.
     *
     * @return this index, or the one to go on with
     */
    NameIndex with(int position, int slot, String[] names) {
        int hash = hash(names[position]);
        put(position, slot, hash);
        if (randomized || distance(hash >>> shift, slot) < MAX_COLLISIONS) {
            return this;
        }
        return new NameIndex(new int[slots.length], true).withAll(names, position + 1);
    }

    /** Records the positions of names; of one that was removed before, the later position. */
    private NameIndex withAll(String[] names, int length) {
        for (int i = 0; i < length; i++) {
            put(i, slot(names[i], names), hash(names[i]));
        }
        return this;
    }

    private void put(int position, int slot, int hash) {
        slots[slot] = upperBits(hash) | (position + 1);
    }

    /** A hash whose upper bits, which choose the slot, depend on all bits of the name's. */
    private int hash(String name) {
        return (randomized ? randomizedHash(name) : name.hashCode()) * GOLDEN_RATIO;
    }

    private int upperBits(int hash) {
        return hash << -shift;
    }

    private int distance(int home, int slot) {
        return (slot - home) & (slots.length - 1);
    }

    /** A hash that cannot be foreseen from outside; its upper bits are the good ones. */
    static int randomizedHash(String name) {
        return randomizedHash(name, SECRET);
    }

    // A product carries bits upwards only, and some secrets carry few. So each step brings the upper bits down again.
    static int randomizedHash(String name, int secret) {
        int hash = secret;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * secret;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
