// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * The parameters of a property, drawn as jqwik draws them: from the suppliers that {@code @ForAll} names, with edge
 * cases mixed in; and where there are few enough combinations, all of them.
 */
final class Parameters {
    /** The size hint of all generators. A constant, so that a seed means the same whatever the number of tries is. */
    private static final int GEN_SIZE = 1_000;

    private final List<Arbitrary<Object>> arbitraries;
    private final List<RandomGenerator<Object>> generators;

    private Parameters(List<Arbitrary<Object>> arbitraries) {
        this.arbitraries = arbitraries;
        this.generators = arbitraries.stream()
                .map(arbitrary -> arbitrary.generator(GEN_SIZE, true))
                .toList();
    }

    static Parameters of(Property property) {
        return new Parameters(Arrays.stream(property.method().getParameters())
                .map(Parameters::arbitrary)
                .toList());
    }

    private static Arbitrary<Object> arbitrary(Parameter parameter) {
        ForAll forAll = Objects.requireNonNull(parameter.getAnnotation(ForAll.class), parameter::toString);
        if (forAll.supplier() != ArbitrarySupplier.NONE.class) {
            return supplied(forAll.supplier());
        }
        Class<?> type = parameter.getType();
        IntRange ints = parameter.getAnnotation(IntRange.class);
        LongRange longs = parameter.getAnnotation(LongRange.class);
        if (type == int.class && ints != null) {
            return Arbitraries.integers().between(ints.min(), ints.max()).asGeneric();
        }
        if (type == long.class && longs != null) {
            return Arbitraries.longs().between(longs.min(), longs.max()).asGeneric();
        }
        if (parameter.getAnnotations().length > 1) {
            // a constraint that is passed over would put cases to the property that it does not speak of
            throw new IllegalArgumentException("The kit does not know the constraints of " + parameter + ".");
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants()).asGeneric();
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false).asGeneric();
        }
        if (type == int.class) {
            return Arbitraries.integers().asGeneric();
        }
        if (type == long.class) {
            return Arbitraries.longs().asGeneric();
        }
        throw new IllegalArgumentException("The kit cannot draw " + parameter + ".");
    }

    private static Arbitrary<Object> supplied(Class<? extends ArbitrarySupplier<?>> supplier) {
        try {
            ArbitrarySupplier<?> made = supplier.getDeclaredConstructor().newInstance();
            return Objects.requireNonNull(made.get(), supplier::getName).asGeneric();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The kit cannot make a " + supplier.getName() + ".", e);
        }
    }

    /** {@return the case of that seed} */
    List<Shrinkable<Object>> random(long seed) {
        Random random = new Random(seed);
        return generators.stream().map(generator -> generator.next(random)).toList();
    }

    /** {@return all cases, when there are at most so many} */
    Optional<List<List<Object>>> all(long max) {
        List<List<Object>> cases = List.of(List.of());
        for (Arbitrary<Object> arbitrary : arbitraries) {
            Optional<ExhaustiveGenerator<Object>> values = arbitrary.exhaustive(max);
            if (values.isEmpty() || values.get().maxCount() * cases.size() > max) {
                return Optional.empty();
            }
            cases = product(cases, values.get());
        }
        return Optional.of(cases);
    }

    private static List<List<Object>> product(List<List<Object>> cases, Iterable<Object> values) {
        List<List<Object>> product = new ArrayList<>();
        for (List<Object> one : cases) {
            for (Object value : values) {
                List<Object> longer = new ArrayList<>(one);
                longer.add(value);
                product.add(longer);
            }
        }
        return product;
    }

    static List<Object> values(List<Shrinkable<Object>> shrinkables) {
        List<Object> values = new ArrayList<>();
        shrinkables.forEach(shrinkable -> values.add(shrinkable.value()));
        return values;
    }
}
