// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.patch.PatchOperation.Remove;
import io.github.glancepatch.patch.PatchOperation.Replace;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchOperationTest {
    private static final PatchPath PATH = PatchPath.of("name");
    private static final JsonValue VALUE = JsonValue.TRUE;

    @Test
    void an_operation_knows_its_word_its_target_and_its_value() {
        PatchOperation add = new Add(PATH, VALUE);
        assertThat(add.op()).isEqualTo(Op.ADD);
        assertThat(add.attribute()).isEqualTo("name");
        assertThat(add.optionalValue()).contains(VALUE);
        PatchOperation replace = new Replace(PATH, JsonValue.NULL);
        assertThat(replace.op()).isEqualTo(Op.REPLACE);
        assertThat(replace.path()).isEqualTo(PATH);
        assertThat(replace.optionalValue()).contains(JsonValue.NULL);
        PatchOperation remove = new Remove(PATH);
        assertThat(remove.op()).isEqualTo(Op.REMOVE);
        assertThat(remove.optionalValue()).isEmpty();
    }

    @Test
    void the_words_are_the_fields_words() {
        assertThat(Arrays.stream(Op.values()).map(Op::jsonName)).containsExactlyInAnyOrder("add", "replace", "remove");
    }

    @Test
    void an_operation_is_made_by_its_word() {
        assertThat(PatchOperation.of(Op.ADD, PATH, Optional.of(VALUE))).isEqualTo(new Add(PATH, VALUE));
        assertThat(PatchOperation.of(Op.REPLACE, PATH, Optional.of(VALUE))).isEqualTo(new Replace(PATH, VALUE));
        assertThat(PatchOperation.of(Op.REMOVE, PATH, Optional.empty())).isEqualTo(new Remove(PATH));
    }

    @Test
    void a_remove_ignores_a_value() {
        assertThat(PatchOperation.of(Op.REMOVE, PATH, Optional.of(VALUE))).isEqualTo(new Remove(PATH));
    }

    @Test
    void an_add_and_a_replace_need_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatchOperation.of(Op.ADD, PATH, Optional.empty()))
                .withMessage("add needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatchOperation.of(Op.REPLACE, PATH, Optional.empty()))
                .withMessage("replace needs a value");
    }

    @Test
    void operations_of_another_word_are_not_equal() {
        assertThat((PatchOperation) new Add(PATH, VALUE)).isNotEqualTo(new Replace(PATH, VALUE));
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException().isThrownBy(() -> new Add(null, VALUE)).withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new Replace(null, VALUE))
                .withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> new Remove(null)).withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> new Add(PATH, null));
        assertThatNullPointerException().isThrownBy(() -> new Replace(PATH, null));
    }
}
