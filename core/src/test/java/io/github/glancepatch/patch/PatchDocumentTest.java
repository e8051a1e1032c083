// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.fixtures.Requests;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Remove;
import io.github.glancepatch.patch.PatchOperation.Replace;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatchDocumentTest {
    private static final PatchDocument DOCUMENT = PatchDocument.builder()
            .replace("name", "test01")
            .add("a/b~c", JsonValue.NULL)
            .remove("os_distro")
            .add(ImageAttributes.MIN_DISK, 40)
            .build();

    @Test
    void the_v2_1_form_names_the_word_and_the_path() {
        assertThat(new String(DOCUMENT.encode(PatchMediaType.V2_1), UTF_8))
                .isEqualTo(json("[{'op':'replace','path':'/name','value':'test01'},"
                        + "{'op':'add','path':'/a~1b~0c','value':null},"
                        + "{'op':'remove','path':'/os_distro'},"
                        + "{'op':'add','path':'/min_disk','value':40}]"));
    }

    @Test
    void the_v2_0_form_has_the_path_under_the_word() {
        assertThat(new String(DOCUMENT.encode(PatchMediaType.V2_0), UTF_8))
                .isEqualTo(json("[{'replace':'/name','value':'test01'},"
                        + "{'add':'/a~1b~0c','value':null},"
                        + "{'remove':'/os_distro'},"
                        + "{'add':'/min_disk','value':40}]"));
    }

    @ParameterizedTest
    @EnumSource(PatchMediaType.class)
    void a_document_written_is_read_back_as_it_was(PatchMediaType type) {
        PatchDocument document = PatchDocument.builder()
                .add("", "\u00e9\ud83d\ude00\"\\\n")
                .replace(
                        "~1/~0",
                        JsonValues.array().add(JsonValues.object().add("a", 1)).build())
                .remove("a b")
                .remove("-")
                .build();
        assertThat(PatchDocument.parse(type, document.encode(type))).isEqualTo(document);
        assertThat(PatchDocument.parse(type, DOCUMENT.encode(type))).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1e0", "-0", "123456789012345678901234567890"})
    void a_number_is_written_as_it_was_read(String number) {
        String body = json("[{'op':'add','path':'/x','value':" + number + "}]");
        PatchDocument document = PatchDocument.parse(PatchMediaType.V2_1, body.getBytes(UTF_8));
        assertThat(new String(document.encode(PatchMediaType.V2_1), UTF_8)).isEqualTo(body);
    }

    @ParameterizedTest
    @EnumSource(PatchMediaType.class)
    void a_document_may_be_empty(PatchMediaType type) {
        PatchDocument empty = PatchDocument.of();
        assertThat(empty.encode(type)).asString(UTF_8).isEqualTo("[]");
        assertThat(PatchDocument.parse(type, "[]".getBytes(UTF_8))).isEqualTo(empty);
        assertThat(empty.toJson(type)).isEmpty();
    }

    @Test
    void reading_asks_for_the_form_only() {
        byte[] body = json("[{'op':'remove','path':'/checksum'},{'op':'add','path':'/name','value':''}]")
                .getBytes(UTF_8);
        assertThat(PatchDocument.parse(PatchMediaType.V2_1, body))
                .isEqualTo(PatchDocument.of(
                        new Remove(PatchPath.of("checksum")), new Add(PatchPath.of("name"), JsonValues.string(""))));
    }

    @Test
    void members_that_the_form_does_not_define_are_ignored() {
        byte[] body = json("[{'value':1,'from':'/x','path':'/a','op':'replace','x':null}]")
                .getBytes(UTF_8);
        assertThat(PatchDocument.parse(PatchMediaType.V2_1, body).operations())
                .containsExactly(new Replace(PatchPath.of("a"), JsonValues.number(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    V2_1 | [{'op':'add','path':'/a','value':1},{'op':'copy','path':'/a'}] | op21-1  | 1
                    V2_0 | [{'op':'add','path':'/a','value':1}]                           | op20-1  | 0
                    V2_0 | [{'add':'/a'}]                                                 | value-1 | 0
                    V2_1 | [{'op':'remove','path':'/a/b'}]                                | path-2  | 0
                    V2_1 | {}                                                             | doc-1   | -1
                    """)
    void a_document_of_another_form_is_refused(PatchMediaType type, String body, String rule, int operation) {
        byte[] bytes = json(body).getBytes(UTF_8);
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> PatchDocument.parse(type, bytes))
                .satisfies(e -> assertThat(e.problem().rule()).isEqualTo(rule))
                .satisfies(e -> assertThat(e.problem().operation()).isEqualTo(operation))
                .satisfies(e -> assertThat(e.problem().code()).contains("IMG.0001"));
    }

    @Test
    void the_operations_are_copied() {
        List<PatchOperation> operations = new ArrayList<>();
        PatchDocument document = new PatchDocument(operations);
        operations.add(new Remove(PatchPath.of("a")));
        assertThat(document.operations()).isEmpty();
        assertThat(document.operations()).isUnmodifiable();
    }

    @Test
    void an_element_of_locations_may_be_named() {
        byte[] body = json("[{'remove':'/locations/0'},{'add':'/locations/-','value':{}},"
                        + "{'replace':'/locations','value':[]}]")
                .getBytes(UTF_8);
        PatchDocument document = PatchDocument.parse(PatchMediaType.V2_0, body);
        assertThat(document.operations())
                .map(operation -> operation.path().toString())
                .containsExactly("/locations/0", "/locations/-", "/locations");
        assertThat(document.encode(PatchMediaType.V2_0)).isEqualTo(body);
    }

    @Test
    void two_documents_are_joined_in_their_order() {
        PatchDocument one = PatchDocument.builder().remove("a").build();
        PatchDocument other = PatchDocument.builder().add("a", "x").remove("b").build();
        assertThat(one.andThen(other))
                .isEqualTo(PatchDocument.builder()
                        .remove("a")
                        .add("a", "x")
                        .remove("b")
                        .build());
        assertThat(one.andThen(PatchDocument.of())).isEqualTo(one);
        assertThat(PatchDocument.of().andThen(one)).isEqualTo(one);
    }

    @Test
    void documents_of_other_operations_are_not_equal() {
        PatchDocument document = PatchDocument.builder().remove("a").build();
        assertThat(document).isNotEqualTo(PatchDocument.builder().remove("b").build());
        assertThat(document).isNotEqualTo(PatchDocument.of());
        assertThat(document).isNotEqualTo(document.operations());
    }

    @Test
    void a_document_is_shown_in_the_form_of_version_2_1() {
        assertThat(PatchDocument.builder().replace("name", "n").remove("a/b").build())
                .hasToString(json("[{'op':'replace','path':'/name','value':'n'},{'op':'remove','path':'/a~1b'}]"));
    }

    @Test
    void a_document_that_one_rule_set_accepts_is_checked_by_another_one_all_the_same() {
        PatchDocument document = PatchDocument.builder().add("checksum", "0").build();
        ImagePatcher wider = ImagePatcher.of(ImageRules.ims().withPermitted("checksum"));
        Image stored = Requests.image("{'checksum':'0'}");
        assertThat(wider.patch(Image.empty(), PatchMediaType.V2_1, document)).isEqualTo(stored);
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> Requests.IMS.patch(Image.empty(), PatchMediaType.V2_1, document))
                .withMessageContaining("access-2");
        assertThat(wider.patch(Image.empty(), PatchMediaType.V2_1, document)).isEqualTo(stored);
    }

    @Test
    void a_document_that_was_rejected_is_rejected_again_for_the_same_problems() {
        PatchDocument document =
                PatchDocument.builder().add("x", "1").remove("checksum").build();
        for (int time = 0; time < 2; time++) {
            assertThat(Requests.IMS.check(Image.empty(), PatchMediaType.V2_1, document))
                    .as("time %d", time)
                    .map(PatchProblem::rule)
                    .containsExactly("access-2");
        }
    }

    @Test
    void null_arguments_are_named_whatever_the_method() {
        PatchDocument document = PatchDocument.of();
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchDocument(null))
                .withMessage("operations");
        assertThatNullPointerException()
                .isThrownBy(() -> PatchDocument.of((PatchOperation) null))
                .withMessage("operation");
        assertThatNullPointerException()
                .isThrownBy(() -> document.andThen(null))
                .withMessage("next");
        assertThatNullPointerException().isThrownBy(() -> document.encode(null)).withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> PatchDocument.parse(PatchMediaType.V2_1, (byte[]) null))
                .withMessage("body");
        assertThatNullPointerException()
                .isThrownBy(() -> PatchDocument.parse(PatchMediaType.V2_1, (JsonArray) null))
                .withMessage("operations");
        assertThatNullPointerException()
                .isThrownBy(() -> PatchMediaType.parse(null))
                .withMessage("contentType");
        assertThatNullPointerException()
                .isThrownBy(() -> PatchOperation.of(null, PatchPath.of("a"), Optional.empty()))
                .withMessage("op");
        assertThatNullPointerException()
                .isThrownBy(() -> PatchOperation.of(PatchOperation.Op.ADD, PatchPath.of("a"), null))
                .withMessage("value");
    }
}
