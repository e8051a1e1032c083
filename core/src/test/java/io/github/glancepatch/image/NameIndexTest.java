// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    @Test
    void names_of_one_hash_are_told_apart() {
        // "Aa" and "BB" hash alike, and so does everything made of them
        String[] names = {"AaAa", "AaBB", "BBAa", "BBBB"};
        assertThat(names).extracting(String::hashCode).containsOnly("AaAa".hashCode());
        NameIndex index = indexOf(names);
        for (int i = 0; i < names.length; i++) {
            assertThat(index.find(names[i], names)).isEqualTo(i);
        }
        assertThat(index.find("AaBB".substring(0, 2), names)).isEqualTo(NameIndex.NOT_THERE);
    }

    @Test
    void many_names_of_one_hash_are_found_name_by_name() {
        String[] names = collisions();
        assertThat(names).extracting(String::hashCode).containsOnly(names[0].hashCode());
        NameIndex index = NameIndex.of(names, 4095, 4096);
        for (int i = 0; i < 4095; i++) {
            assertThat(index.find(names[i], names)).isEqualTo(i);
        }
        assertThat(index.find(names[4095], names)).isEqualTo(NameIndex.NOT_THERE);
        NameIndex copy = put(index.copyFor(0, names, 0), names, 4095);
        assertThat(copy.find(names[4095], names)).isEqualTo(4095);
        assertThat(index.find(names[4095], names)).isEqualTo(NameIndex.NOT_THERE);
    }

    @Test
    void the_position_put_last_counts() {
        String[] names = {"a", "b", "a"};
        assertThat(indexOf(names).find("a", names)).isEqualTo(2);
    }

    @Test
    void a_copy_goes_its_own_way() {
        String[] names = {"a", "b"};
        NameIndex index = NameIndex.forCapacity(2);
        index = put(index, names, 0);
        NameIndex copy = put(index.copyFor(0, names, 0), names, 1);
        assertThat(copy.find("b", names)).isEqualTo(1);
        assertThat(copy.find("a", names)).isEqualTo(0);
        assertThat(index.find("b", names)).isEqualTo(NameIndex.NOT_THERE);
    }

    @Test
    void there_is_room_for_what_was_asked_for() {
        for (int capacity = 0; capacity < 100; capacity++) {
            assertThat(NameIndex.forCapacity(capacity).hasRoomFor(capacity)).isTrue();
        }
        assertThat(NameIndex.forCapacity(4).hasRoomFor(5)).isTrue();
        assertThat(NameIndex.forCapacity(4).hasRoomFor(6)).isFalse();
        assertThat(NameIndex.forCapacity(40).hasRoomFor(40)).isTrue();
        assertThat(NameIndex.forCapacity(40).hasRoomFor(41)).isFalse();
    }

    @Test
    void only_many_collisions_make_it_randomized() {
        String[] ordinary =
                IntStream.range(0, 4096).mapToObj(number -> "custom_" + number).toArray(String[]::new);
        NameIndex index = NameIndex.of(ordinary, 4096, 4096);
        assertThat(index.isRandomized()).isFalse();
        for (int i = 0; i < 4096; i++) {
            assertThat(index.find(ordinary[i], ordinary)).isEqualTo(i);
        }
        assertThat(NameIndex.of(collisions(), 4096, 4096).isRandomized()).isTrue();
        assertThat(NameIndex.of(collisions(), 100, 4096).isRandomized()).isFalse();
        assertThat(NameIndex.of(collisions(), 200, 4096)
                        .copyFor(0, collisions(), 200)
                        .isRandomized())
                .isTrue();
    }

    @Test
    void names_of_one_hash_code_have_many_randomized_hashes_whatever_the_secret() {
        String[] names = collisions();
        for (int i = 1; i <= 300; i++) {
            int secret = i * 0x9E3779B1 | 1;
            assertThat(Arrays.stream(names)
                            .mapToInt(name -> NameIndex.randomizedHash(name, secret) >>> 16)
                            .distinct()
                            .count())
                    .as("secret %08x", secret)
                    .isGreaterThan(3_900); // by chance some 3,970
        }
        assertThat(Arrays.stream(names).map(NameIndex::randomizedHash).distinct())
                .hasSizeGreaterThan(3_900);
    }

    private static String[] collisions() {
        return IntStream.range(0, 4096)
                .mapToObj(number -> IntStream.range(0, 12)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
    }

    private static NameIndex indexOf(String... names) {
        NameIndex index = NameIndex.forCapacity(names.length);
        for (int i = 0; i < names.length; i++) {
            index = put(index, names, i);
        }
        return index;
    }

    private static NameIndex put(NameIndex index, String[] names, int position) {
        return index.with(position, index.slot(names[position], names), names);
    }
}
