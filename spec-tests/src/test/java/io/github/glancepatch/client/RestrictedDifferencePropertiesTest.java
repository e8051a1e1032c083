// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The difference of two images where attributes differ that no patch may touch. */
@PropertyDefaults(tries = 300)
class RestrictedDifferencePropertiesTest {
    private static final List<String> IMS = List.of("size", "updated_at", "visibility", "tags", "locations");
    private static final List<String> GLANCE = List.of("size", "updated_at", "self", "os_glance_y", "locations");
    private static final JsonValue OTHER = JsonData.string("not a value that was there");

    /**
     * A pair of images, and what differs besides and may not.
     *
     * @param pair what a patch may do
     * @param restricted the names of what differs besides
     * @param wanted the pair, with that
     */
    record Restricted(ImagePair pair, Set<String> restricted, ImagePair wanted) {}

    @Provide
    Arbitrary<Restricted> restricted() {
        return new ImagePairs().get().flatMap(pair -> {
            List<String> names = pair.rules().equals(PatchRequest.GLANCE) ? GLANCE : IMS;
            Arbitrary<Set<String>> come = Arbitraries.of(names).set().ofMaxSize(3);
            Arbitrary<Set<String>> gone =
                    Arbitraries.of(names).set().ofMinSize(1).ofMaxSize(3);
            return Combinators.combine(come, gone).as((more, fewer) -> {
                Set<String> all = new HashSet<>(more);
                all.addAll(fewer);
                ImagePair from = new ImagePair(
                        pair.rules(),
                        pair.permitted(),
                        ImagePair.with(pair.before(), fewer, OTHER),
                        ImagePair.with(pair.after(), fewer, OTHER));
                return new Restricted(from, all, from.to(changed(pair, more)));
            });
        });
    }

    private static JsonObject changed(ImagePair pair, Set<String> more) {
        return ImagePair.with(pair.after(), more, JsonValue.EMPTY_JSON_ARRAY);
    }

    @Property
    void it_is_refused_with_a_problem_for_each(@ForAll @From("restricted") Restricted images) {
        PatchException refusal =
                catchThrowableOfType(PatchException.class, () -> images.wanted().difference());

        assertThat(refusal.problems())
                .extracting(PatchProblem::attribute)
                .map(Optional::orElseThrow)
                .containsExactlyInAnyOrderElementsOf(images.restricted());
        assertThat(refusal.problems()).extracting(PatchProblem::status).containsOnly(403);
    }

    @Property
    void they_can_be_left_out_and_nothing_else_is(
            @ForAll @From("restricted") Restricted images, @ForAll PatchMediaType type) {
        assertThat(images.wanted().differenceWithoutRestricted())
                .isEqualTo(images.pair().difference());
        assertThat(images.pair().isReachedBy(type, images.wanted().differenceWithoutRestricted()))
                .isTrue();
    }
}
