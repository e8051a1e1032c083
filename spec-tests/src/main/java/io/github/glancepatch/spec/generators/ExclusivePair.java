// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.ImsAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Two attributes that cannot co-exist in one image, in either order.
 *
 * @param first the one
 * @param second the other
 */
public record ExclusivePair(String first, String second) {

    /** All pairs, each in both orders. */
    public static final class All implements ArbitrarySupplier<ExclusivePair> {
        @Override
        public Arbitrary<ExclusivePair> get() {
            return Arbitraries.of(ImsAttributes.exclusions().stream()
                    .flatMap(pair -> List.of(
                            new ExclusivePair(pair.one(), pair.other()), new ExclusivePair(pair.other(), pair.one()))
                            .stream())
                    .toList());
        }
    }

    /**
     * {@return a value that the attribute can have}
     *
     * @param attribute the attribute's name
     */
    public static JsonValue value(String attribute) {
        return JsonData.string(ImsAttributes.all().values().stream()
                .filter(spec -> spec.name().equals(attribute))
                .findFirst()
                .orElseThrow()
                .values()
                .get(0));
    }
}
