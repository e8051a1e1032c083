// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** {@link ImageDiff#between}, with the kit's model as the judge of what a patch does. */
@PropertyDefaults(tries = 300)
class ImageDiffPropertiesTest {

    @Property
    void applied_it_gives_the_image_after(
            @ForAll(supplier = ImagePairs.class) ImagePair pair, @ForAll PatchMediaType type) {
        assertThat(pair.isReachedBy(type, pair.difference())).isTrue();
    }

    @Property
    void the_rules_that_it_was_made_for_accept_it(
            @ForAll(supplier = ImagePairs.class) ImagePair pair, @ForAll PatchMediaType type) {
        assertThat(ImagePatcher.of(pair.ruleSet()).check(Image.parse(pair.before()), type, pair.difference()))
                .isEmpty();
    }

    @Property
    void it_has_one_operation_for_each_attribute_that_differs(@ForAll(supplier = ImagePairs.class) ImagePair pair) {
        assertThat(pair.difference().operations())
                .extracting(PatchOperation::attribute)
                .containsExactlyInAnyOrderElementsOf(pair.differing());
    }

    @Property
    void no_operation_of_it_can_be_left_out(
            @ForAll(supplier = ImagePairs.class) ImagePair pair, @ForAll PatchMediaType type) {
        List<PatchOperation> operations = pair.difference().operations();
        for (int index = 0; index < operations.size(); index++) {
            List<PatchOperation> fewer = new ArrayList<>(operations);
            fewer.remove(index);
            assertThat(pair.isReachedBy(type, new PatchDocument(fewer))).isFalse();
        }
    }

    @Property
    void it_is_of_whole_attributes(@ForAll(supplier = ImagePairs.class) ImagePair pair) {
        assertThat(pair.difference().operations())
                .allSatisfy(operation -> assertThat(operation.path().element()).isEmpty());
    }

    @Property
    void between_equal_images_it_is_empty(@ForAll(supplier = ImagePairs.class) ImagePair pair) {
        assertThat(pair.to(pair.before()).difference().operations()).isEmpty();
        assertThat(pair.on(pair.after()).difference().operations()).isEmpty();
    }

    @Property
    void of_an_attribute_under_another_name_the_old_is_removed_and_the_new_is_added(
            @ForAll(supplier = ImagePairs.class) ImagePair pair) {
        HashSet<String> gone = new HashSet<>(pair.before().keySet());
        gone.removeAll(pair.after().keySet());
        HashSet<String> come = new HashSet<>(pair.after().keySet());
        come.removeAll(pair.before().keySet());
        List<PatchOperation> operations = pair.difference().operations();

        assertThat(operations.stream().filter(operation -> gone.contains(operation.attribute())))
                .hasSize(gone.size())
                .allMatch(operation -> operation instanceof PatchOperation.Remove);
        assertThat(operations.stream().filter(operation -> come.contains(operation.attribute())))
                .hasSize(come.size())
                .noneMatch(operation -> operation instanceof PatchOperation.Remove);
    }

    @Property
    void what_was_there_comes_first_in_its_order_and_then_what_is_new_in_the_order_of_the_image_after(
            @ForAll(supplier = ImagePairs.class) ImagePair pair) {
        List<String> order = new ArrayList<>(pair.before().keySet());
        pair.after().keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
        order.retainAll(pair.differing());

        assertThat(pair.difference().operations())
                .extracting(PatchOperation::attribute)
                .containsExactlyElementsOf(order);
    }

    @Property
    void the_same_images_have_the_same_difference(@ForAll(supplier = ImagePairs.class) ImagePair pair) {
        assertThat(pair.difference()).isEqualTo(pair.difference());
    }

    @Property
    void both_media_types_carry_the_same_operations(
            @ForAll(supplier = ImagePairs.class) ImagePair pair, @ForAll PatchMediaType type) {
        PatchDocument difference = pair.difference();
        assertThat(PatchDocument.parse(type, difference.encode(type))).isEqualTo(difference);
    }
}
