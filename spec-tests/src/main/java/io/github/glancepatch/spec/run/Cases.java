// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;

/** The cases that a property is tried with: all of them where there are few, or as many random ones as wanted. */
final class Cases implements Iterable<Cases.Drawn> {
    /** Larger than the number of cases of any exhaustive property. */
    private static final long MAX_CASES = 100_000;

    private final Property property;
    private final long seed;
    private final int tries;
    private final Parameters parameters;

    private Cases(Property property, long seed, int tries) {
        this.property = property;
        this.seed = seed;
        this.tries = tries;
        this.parameters = Parameters.of(property);
    }

    static Cases of(Property property, long seed, int tries) {
        return new Cases(property, seed, tries);
    }

    /**
     * A case.
     *
     * @param draw how it was drawn
     * @param values the arguments of the property
     */
    record Drawn(ReplayToken.Draw draw, List<Shrinkable<Object>> values) {
        ReplayToken token(String property, List<ReplayToken.Step> path) {
            return new ReplayToken(property, Optional.of(draw), path);
        }
    }

    @Override
    public Iterator<Drawn> iterator() {
        return parameters.all(tries).map(Cases::each).orElseGet(this::random).iterator();
    }

    private static Stream<Drawn> each(List<List<Object>> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Drawn(new ReplayToken.Draw(false, i), fixed(all.get(i))));
    }

    private Stream<Drawn> random() {
        SplittableRandom seeds =
                new SplittableRandom(seed ^ property.method().getName().hashCode());
        return Stream.generate(() -> new ReplayToken.Draw(true, seeds.nextLong()))
                .limit(tries)
                .map(draw -> new Drawn(draw, parameters.random(draw.number())));
    }

    private static List<Shrinkable<Object>> fixed(List<Object> values) {
        return values.stream().map(Shrinkable::unshrinkable).toList();
    }

    /** {@return the case that a token names; empty when this version of the kit has no such case} */
    static Optional<Drawn> replayed(Property property, ReplayToken token) {
        ReplayToken.Draw draw = token.draw().orElseThrow();
        Parameters parameters = Parameters.of(property);
        Optional<List<Shrinkable<Object>>> drawn = draw.random()
                ? Optional.of(parameters.random(draw.number()))
                : parameters
                        .all(MAX_CASES)
                        .filter(all -> draw.number() >= 0 && draw.number() < all.size())
                        .map(all -> fixed(all.get((int) draw.number())));
        return drawn.flatMap(from -> Shrinking.follow(from, token.path())).map(values -> new Drawn(draw, values));
    }
}
