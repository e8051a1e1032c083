// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Replace;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatchBuilderTest {

    @Test
    void the_builder_takes_every_kind_of_value() {
        PatchDocument document = PatchDocument.builder()
                .add("a", "x")
                .replace("b", JsonValue.TRUE)
                .replace(ImageAttributes.TAGS, List.of("t"))
                .add(ImageAttributes.MIN_DISK, 40)
                .build();
        assertThat(document.operations())
                .containsExactly(
                        new Add(PatchPath.of("a"), JsonValues.string("x")),
                        new Replace(PatchPath.of("b"), JsonValue.TRUE),
                        new Replace(
                                PatchPath.of("tags"),
                                JsonValues.array().add("t").build()),
                        new Add(PatchPath.of("min_disk"), JsonValues.number(40)));
    }

    @Test
    void a_document_built_stays_as_it_is_when_the_builder_goes_on() {
        PatchBuilder builder = PatchDocument.builder().remove("a");
        PatchDocument first = builder.build();
        assertThat(builder.remove("b").build().operations()).hasSize(2);
        assertThat(first.operations()).hasSize(1);
    }

    @Test
    void a_name_that_no_path_reads_back_is_refused() {
        PatchBuilder builder = PatchDocument.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(" a", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.replace("a ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.remove("\ud800"));
        assertThat(builder.build().operations()).isEmpty();
    }

    @Test
    void a_value_that_cannot_be_written_is_refused() {
        PatchBuilder builder = PatchDocument.builder();
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> builder.add("a", "\ud800"));
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() ->
                        builder.replace("a", JsonValues.array().add("\ud800").build()));
        assertThat(builder.build().operations()).isEmpty();
    }

    @Test
    void null_arguments_are_named() {
        PatchBuilder builder = PatchDocument.builder();
        assertThatNullPointerException().isThrownBy(() -> builder.remove(null)).withMessage("attribute");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.add((String) null, ""))
                .withMessage("attribute");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.replace(ImageAttributes.NAME, null))
                .withMessage("value");
    }

    @Test
    void values_are_plain_java_too() {
        assertThat(PatchDocument.builder()
                        .replace("protected", true)
                        .replace("min_ram", 512)
                        .add("tags", List.of("a", "b"))
                        .add("kernel_id", null)
                        .build()
                        .toJson(PatchMediaType.V2_0))
                .hasToString("[{\"replace\":\"/protected\",\"value\":true},{\"replace\":\"/min_ram\",\"value\":512},"
                        + "{\"add\":\"/tags\",\"value\":[\"a\",\"b\"]},{\"add\":\"/kernel_id\",\"value\":null}]");
    }
}
