// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is made of images besides their difference: a desired state, the way back, merge patches, two writers. */
class DesiredStateTest {
    private static final ImageRules IMS = ImageRules.ims();
    private static final Image IMAGE = Image.of(Map.of("name", "a", "x", "1"));

    private static List<PatchProblem> problems(ThrowingCallable call) {
        List<PatchProblem> problems = new ArrayList<>();
        assertThatExceptionOfType(PatchException.class).isThrownBy(call).satisfies(e -> problems.addAll(e.problems()));
        return problems;
    }

    @Test
    void towards_a_state_nothing_is_removed_that_is_not_named() {
        ImageDiff diff = ImageDiff.towards(IMAGE, Image.of(Map.of("y", "2")), IMS);
        assertThat(diff.document()).hasToString("[{\"op\":\"add\",\"path\":\"/y\",\"value\":\"2\"}]");
        assertThat(diff.removing("x", "missing").document())
                .hasToString("[{\"op\":\"remove\",\"path\":\"/x\"},{\"op\":\"add\",\"path\":\"/y\",\"value\":\"2\"}]");
    }

    @Test
    void an_inverse_names_the_operation_that_has_no_way_back() {
        Image unnamed = Image.of(Map.of("x", "1"));
        PatchDocument document =
                PatchDocument.builder().add("y", "2").add("name", "a").build();
        assertThat(problems(() -> InversePatch.of(document, unnamed, IMS)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.operation()).isEqualTo(1);
                    assertThat(problem.path()).contains("/name");
                    assertThat(problem.rule()).isEqualTo("access-4");
                });
    }

    @Test
    void an_inverse_takes_the_image_back() {
        PatchDocument document = PatchDocument.builder()
                .replace("name", "b")
                .remove("x")
                .add("y", "2")
                .build();
        assertThat(InversePatch.of(document, IMAGE, IMS))
                .isEqualTo(PatchDocument.builder()
                        .replace("name", "a")
                        .remove("y")
                        .add("x", "1")
                        .build());
    }

    @Test
    void a_merge_patch_cannot_change_what_is_inside_an_attribute() {
        JsonObject merge = Image.parse("{\"x\":{\"y\":1},\"name\":\"b\"}").toJson();
        assertThat(problems(() -> MergePatchBridge.from(merge, IMAGE, IMS)))
                .extracting(PatchProblem::message)
                .containsExactly("x: a merge patch of an image cannot change a member inside an attribute; give the"
                        + " attribute a string, number, boolean or array, or null to remove it");
    }

    @Test
    void a_merge_patch_becomes_the_smallest_document() {
        JsonObject merge = Image.parse("{\"x\":null,\"name\":\"a\",\"missing\":null,\"y\":\"2\"}")
                .toJson();
        assertThat(MergePatchBridge.from(merge, IMAGE, IMS))
                .isEqualTo(PatchDocument.builder().remove("x").add("y", "2").build());
    }

    @Test
    void a_document_becomes_a_merge_patch_where_that_says_the_same() {
        PatchDocument document =
                PatchDocument.builder().replace("name", "b").remove("x").build();
        assertThat(MergePatchBridge.to(document)).hasToString("{\"name\":\"b\",\"x\":null}");
        PatchDocument other = PatchDocument.builder()
                .remove("x")
                .add("owner", null)
                .add("properties", Map.of("a", 1))
                .build();
        assertThat(problems(() -> MergePatchBridge.to(other)))
                .extracting(problem ->
                        problem.operation() + " " + problem.attribute().orElse(""))
                .containsExactly("1 owner", "2 properties");
    }

    @Test
    void two_writers_conflict_where_both_changed_an_attribute_differently() {
        Image mine = IMAGE.with("x", "2").with("name", "b");
        Image theirs = IMAGE.with("x", "3").with("updated_at", "2026-01-01T00:00:00Z");
        assertThat(ThreeWayMerge.of(IMAGE, mine, theirs, IMS).conflicts()).containsExactly("x");
        assertThat(ThreeWayMerge.of(IMAGE, mine, theirs, IMS).document()).isEmpty();
        Optional<PatchDocument> merged =
                ThreeWayMerge.of(IMAGE, mine, theirs.with("x", "2"), IMS).document();
        assertThat(merged).contains(PatchDocument.builder().replace("name", "b").build());
    }

    @Test
    void an_attribute_that_only_one_of_two_images_has_is_a_difference() {
        Image without = IMAGE.without("x");
        assertThat(ThreeWayMerge.of(without, IMAGE, without, IMS).document())
                .contains(PatchDocument.builder().add("x", "1").build());
        assertThat(ThreeWayMerge.of(IMAGE, without, IMAGE, IMS).document())
                .contains(PatchDocument.builder().remove("x").build());
        assertThat(ThreeWayMerge.of(without, IMAGE, IMAGE.with("x", "2"), IMS).conflicts())
                .containsExactly("x");
        assertThat(ThreeWayMerge.of(IMAGE, without, without, IMS).document()).contains(PatchDocument.of());
    }

    @Test
    void an_operation_on_an_element_is_no_merge_patch() {
        PatchDocument element =
                PatchDocument.of(new PatchOperation.Remove(new PatchPath("locations", Optional.of("0"))));
        assertThat(problems(() -> MergePatchBridge.to(element)))
                .extracting(PatchProblem::message)
                .containsExactly("locations: a merge patch cannot name one element of an array; replace the array as a"
                        + " whole");
    }
}
