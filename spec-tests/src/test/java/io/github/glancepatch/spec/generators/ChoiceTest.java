// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;

class ChoiceTest {
    private static final Arbitrary<String> FIRST = Arbitraries.of("a", "b");
    private static final Arbitrary<String> SECOND = Arbitraries.of("c", "d");

    private static Arbitrary<String> choice() {
        return Choice.frequencyOf(Tuple.of(3, FIRST), Tuple.of(1, SECOND));
    }

    private static RandomGenerator<String> generator() {
        return choice().generator(1_000);
    }

    @Property
    void the_same_seed_draws_the_same_value_and_the_same_simpler_ones(@ForAll long seed) {
        Shrinkable<String> one = generator().next(new Random(seed));
        Shrinkable<String> other = generator().next(new Random(seed));

        assertThat(one.value()).isEqualTo(other.value());
        assertThat(simpler(one)).isEqualTo(simpler(other));
    }

    @Property
    void a_value_shrinks_within_its_alternative_and_then_to_the_ones_before_it(@ForAll long seed) {
        Shrinkable<String> drawn = generator().next(new Random(seed));

        switch (drawn.value()) {
            case "a" -> assertThat(simpler(drawn)).isEmpty();
            case "b" -> assertThat(simpler(drawn)).containsExactly("a");
            case "c" -> assertThat(simpler(drawn)).containsAnyOf("a", "b").hasSize(1);
            default -> assertThat(simpler(drawn)).startsWith("c").hasSize(2).doesNotContain("d");
        }
    }

    private static List<String> simpler(Shrinkable<String> drawn) {
        return drawn.shrink().map(Shrinkable::value).toList();
    }

    @Property(tries = 20)
    void an_alternative_is_drawn_as_often_as_its_weight_says(@ForAll long seed) {
        Random random = new Random(seed);
        RandomGenerator<String> generator = generator();
        long first = Stream.generate(() -> generator.next(random).value())
                .limit(4_000)
                .filter(List.of("a", "b")::contains)
                .count();

        assertThat(first).isBetween(2_800L, 3_200L); // seven standard deviations
    }

    @Example
    void a_choice_has_the_values_and_the_edge_cases_of_jqwik_s_own() {
        Arbitrary<String> own = Arbitraries.frequencyOf(Tuple.of(3, FIRST), Tuple.of(1, SECOND));

        assertThat(choice().allValues().orElseThrow()).containsExactly("a", "b", "c", "d");
        assertThat(choice().edgeCases().suppliers())
                .hasSameSizeAs(own.edgeCases().suppliers());
        assertThat(Choice.forEach(List.of("a", "c"), Arbitraries::just)
                        .allValues()
                        .orElseThrow())
                .containsExactly("a", "c");
    }

    @Example
    void a_value_is_made_once_however_often_it_is_read() {
        AtomicInteger made = new AtomicInteger();
        Shrinkable<Integer> drawn = Choice.once(FIRST.map(text -> made.incrementAndGet()))
                .generator(1_000)
                .next(new Random(1));

        assertThat(List.of(drawn.value(), drawn.value(), drawn.value())).containsExactly(1, 1, 1);
    }
}
