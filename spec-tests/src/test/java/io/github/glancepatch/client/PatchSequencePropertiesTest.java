// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** {@link PatchDocument#andThen} and {@link ImageDiff#minimize}, with the kit's model as the judge. */
@PropertyDefaults(tries = 300)
class PatchSequencePropertiesTest {

    private static PatchDocument minimized(PatchSequence way) {
        return ImageDiff.minimize(
                way.first().andThen(way.second()),
                Image.parse(way.pair().before()),
                way.pair().ruleSet());
    }

    @Property
    void two_documents_as_one_do_what_they_do_one_after_the_other(
            @ForAll(supplier = PatchSequence.Any.class) PatchSequence way) {
        assertThat(way.leadsToTheImageAfter(PatchMediaType.V2_1)).isTrue();
        assertThat(way.pair().isReachedBy(PatchMediaType.V2_1, way.first().andThen(way.second())))
                .isTrue();
    }

    @Property
    void three_documents_are_put_together_in_any_grouping(
            @ForAll(supplier = PatchSequence.Any.class) PatchSequence way,
            @ForAll(supplier = PatchSequence.Any.class) PatchSequence other) {
        assertThat(way.first().andThen(way.second()).andThen(other.first()))
                .isEqualTo(way.first().andThen(way.second().andThen(other.first())));
    }

    @Property
    void the_empty_document_adds_nothing(@ForAll(supplier = PatchSequence.Any.class) PatchSequence way) {
        assertThat(PatchDocument.of().andThen(way.first())).isEqualTo(way.first());
        assertThat(way.first().andThen(PatchDocument.of())).isEqualTo(way.first());
    }

    @Property
    void minimized_it_has_the_same_result(
            @ForAll(supplier = PatchSequence.Any.class) PatchSequence way, @ForAll PatchMediaType type) {
        assertThat(way.pair().isReachedBy(type, minimized(way))).isTrue();
    }

    @Property
    void minimized_it_has_one_operation_for_each_attribute_that_it_changes(
            @ForAll(supplier = PatchSequence.Any.class) PatchSequence way) {
        assertThat(minimized(way).operations())
                .extracting(PatchOperation::attribute)
                .containsExactlyInAnyOrderElementsOf(way.pair().differing());
    }

    @Property
    void minimized_it_has_no_operation_without_effect(
            @ForAll(supplier = PatchSequence.Any.class) PatchSequence way, @ForAll PatchMediaType type) {
        List<PatchOperation> operations = minimized(way).operations();
        for (int index = 0; index < operations.size(); index++) {
            List<PatchOperation> fewer = new ArrayList<>(operations);
            fewer.remove(index);
            assertThat(way.pair().isReachedBy(type, new PatchDocument(fewer))).isFalse();
        }
    }

    @Property
    void minimizing_twice_changes_nothing_more(@ForAll(supplier = PatchSequence.Any.class) PatchSequence way) {
        PatchDocument once = minimized(way);
        assertThat(ImageDiff.minimize(
                        once, Image.parse(way.pair().before()), way.pair().ruleSet()))
                .isEqualTo(once);
    }
}
