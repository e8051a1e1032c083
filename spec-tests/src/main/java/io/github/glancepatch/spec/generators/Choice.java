// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * One of several alternatives, drawn by weight, like jqwik's {@code frequencyOf} and {@code oneOf}, whose edge cases it
 * has too. Those look for a generator, and draw from it again, each time when a value is read: half of the time of a
 * run. Here the generators are made once, and a value is drawn once.
 *
 * @param <T> the type of the values, which are immutable
 */
final class Choice<T> implements Arbitrary<T> {
    private final List<Tuple2<Integer, Arbitrary<T>>> alternatives;
    private final Arbitrary<T> whole;

    private Choice(List<Tuple2<Integer, Arbitrary<T>>> alternatives) {
        this.alternatives = List.copyOf(alternatives);
        this.whole = Arbitraries.frequencyOf(this.alternatives);
    }

    /** {@return one of the alternatives, each as often as its weight says} */
    @SafeVarargs
    static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, ? extends Arbitrary<? extends T>>... alternatives) {
        List<Tuple2<Integer, Arbitrary<T>>> weighted = new ArrayList<>();
        for (Tuple2<Integer, ? extends Arbitrary<? extends T>> one : alternatives) {
            weighted.add(Tuple.of(one.get1(), widened(one.get2())));
        }
        return new Choice<>(weighted);
    }

    /** {@return one of the alternatives, all of them equally often} */
    @SafeVarargs
    static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... alternatives) {
        List<Tuple2<Integer, Arbitrary<T>>> weighted = new ArrayList<>();
        for (Arbitrary<? extends T> one : alternatives) {
            weighted.add(Tuple.of(1, widened(one)));
        }
        return new Choice<>(weighted);
    }

    /** {@return the arbitrary itself, whose values are made once: of an element of a list they are read twice} */
    static <T> Arbitrary<T> once(Arbitrary<T> arbitrary) {
        return oneOf(arbitrary);
    }

    /** {@return what the function makes of one of the keys, all of them equally often} */
    static <K, T> Arbitrary<T> forEach(List<K> keys, Function<K, Arbitrary<T>> alternative) {
        return new Choice<>(
                keys.stream().map(key -> Tuple.of(1, alternative.apply(key))).toList());
    }

    @SuppressWarnings("unchecked") // what is only read can be of a narrower type
    private static <T> Arbitrary<T> widened(Arbitrary<? extends T> arbitrary) {
        return (Arbitrary<T>) arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generator(arbitrary -> arbitrary.generator(genSize, false));
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return generator(arbitrary -> arbitrary.generator(genSize, true));
    }

    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return whole.exhaustive(maxNumberOfSamples);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return whole.edgeCases(maxEdgeCases);
    }

    private RandomGenerator<T> generator(Function<Arbitrary<T>, RandomGenerator<T>> toGenerator) {
        List<RandomGenerator<T>> generators =
                alternatives.stream().map(one -> toGenerator.apply(one.get2())).toList();
        int[] indices = IntStream.range(0, alternatives.size())
                .flatMap(i ->
                        IntStream.generate(() -> i).limit(alternatives.get(i).get1()))
                .toArray();
        return random -> {
            int index = indices[random.nextInt(indices.length)];
            return Drawn.of(generators, index, random.nextLong());
        };
    }

    /** A value of one alternative. It shrinks to simpler ones of the same, then to the alternatives before it. */
    private static final class Drawn<T> implements Shrinkable<T> {
        private final List<RandomGenerator<T>> generators;
        private final int index;
        private final long seed;
        private final Shrinkable<T> drawn;
        private final T value;

        private Drawn(List<RandomGenerator<T>> generators, int index, long seed, Shrinkable<T> drawn) {
            this.generators = generators;
            this.index = index;
            this.seed = seed;
            this.drawn = drawn;
            this.value = drawn.value();
        }

        static <T> Drawn<T> of(List<RandomGenerator<T>> generators, int index, long seed) {
            return new Drawn<>(generators, index, seed, generators.get(index).next(new Random(seed)));
        }

        @Override
        public T value() {
            return value;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    drawn.shrink().map(simpler -> new Drawn<>(generators, index, seed, simpler)),
                    IntStream.range(0, index).mapToObj(before -> of(generators, before, seed)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(index).append(drawn.distance());
        }
    }
}
