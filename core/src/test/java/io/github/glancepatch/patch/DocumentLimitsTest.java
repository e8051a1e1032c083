// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that was built keeps to the limits as its bytes do: same problem, same message. */
class DocumentLimitsTest {
    private static final PatchLimits DEFAULT = PatchLimits.DEFAULT;
    private static final ImagePatcher ANY = ImagePatcher.of(ImageRules.fromSchema(JsonText.parse(
                    json("{'name':'image','properties':{'id':{'type':'string'}},'additionalProperties':{}}"),
                    JsonLimits.DEFAULT)
            .asJsonObject()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'v'                        | 51 | 10 | 4 | 2 | 3 |
                    'v'                        | 43 | 10 | 4 | 2 | 3 |
                    'v'                        | 42 | 10 | 4 | 2 | 3 | limit-1
                    '\\u0001'                  | 48 | 10 | 4 | 2 | 3 |
                    '\\u0001'                  | 47 | 10 | 4 | 2 | 3 | limit-1
                    'v'                        | 99 | 1  | 4 | 2 | 3 |
                    'v'                        | 99 | 0  | 4 | 2 | 3 | limit-2
                    [[1]]                      | 99 | 10 | 4 | 2 | 3 |
                    [[1]]                      | 99 | 10 | 3 | 2 | 3 | limit-3
                    {'a':{'b':[]}}             | 99 | 10 | 4 | 2 | 3 | limit-3
                    1.2                        | 99 | 10 | 4 | 2 | 3 |
                    1.23                       | 99 | 10 | 4 | 2 | 3 | limit-4
                    1e-3                       | 99 | 10 | 4 | 2 | 3 |
                    1e-4                       | 99 | 10 | 4 | 2 | 3 | limit-4
                    [123,[[1]]]                | 99 | 10 | 4 | 2 | 3 | limit-4
                    [[[1]],123]                | 99 | 10 | 4 | 2 | 3 | limit-3
                    """)
    void a_built_document_is_rejected_for_what_its_bytes_are_rejected_for(
            String value, int bytes, int operations, int depth, int digits, int exponent, String rule) {
        PatchLimits limits = new PatchLimits(bytes, operations, depth, digits, exponent, JsonLimits.DEFAULT);
        ImagePatcher patcher = ANY.withLimits(limits);
        JsonValue json = JsonText.parse(json(value), JsonLimits.DEFAULT);
        PatchDocument document = PatchDocument.builder().add("~~~", json).build();
        PatchMediaType type = PatchMediaType.V2_1;
        List<PatchProblem> problems = patcher.check(Image.empty(), type, document);
        assertThat(problems).isEqualTo(patcher.check(Image.empty(), type.value(), document.encode(type)));
        if (rule == null) {
            assertThat(problems).isEmpty();
            assertThat(patcher.patch(Image.empty(), type, document))
                    .isEqualTo(patcher.prepare(type, document).apply(Image.empty()));
        } else {
            assertThat(problems).extracting(PatchProblem::rule).containsExactly(rule);
            PatchProblem problem = problems.get(0);
            assertThat(thrown(() -> patcher.patch(Image.empty(), type, document)))
                    .isEqualTo(problem);
            assertThat(thrown(() -> patcher.prepare(type, document))).isEqualTo(problem);
        }
    }

    @Test
    void the_form_of_the_media_type_counts() {
        PatchDocument document = PatchDocument.builder().remove("a").build();
        ImagePatcher patcher = IMS.withLimits(DEFAULT.withBytes(17));
        Image image = Image.empty().with("a", "");
        assertThat(document.encode(PatchMediaType.V2_0)).hasSize(17);
        assertThat(patcher.check(image, PatchMediaType.V2_0, document)).isEmpty();
        assertThat(patcher.check(image, PatchMediaType.V2_1, document))
                .extracting(PatchProblem::rule)
                .containsExactly("limit-1");
    }

    @Test
    void the_defaults_hold_for_a_built_document() {
        PatchDocument many =
                new PatchDocument(Collections.nCopies(10_001, new PatchOperation.Remove(PatchPath.of("x"))));
        assertThat(IMS.check(Image.empty(), PatchMediaType.V2_0, many))
                .extracting(PatchProblem::toString)
                .containsExactly("the document has 10001 operations; the maximum is 10000 (limit-2)");
        PatchDocument large =
                PatchDocument.builder().add("x", "y".repeat(1 << 20)).build();
        assertThat(IMS.check(Image.empty(), PatchMediaType.V2_0, large))
                .extracting(PatchProblem::toString)
                .containsExactly("the body is rejected: it is longer than 1048576 bytes, the limit (limit-1)");
    }

    @Test
    void an_empty_document_has_two_bytes_and_one_level() {
        PatchDocument empty = PatchDocument.of();
        ImagePatcher least =
                IMS.withLimits(DEFAULT.withBytes(2).withOperations(0).withDepth(1));
        assertThat(least.patch(Image.empty(), PatchMediaType.V2_1, empty)).isSameAs(Image.empty());
        for (PatchLimits limits : List.of(DEFAULT.withBytes(1), DEFAULT.withDepth(0))) {
            ImagePatcher less = IMS.withLimits(limits);
            assertThat(less.check(Image.empty(), PatchMediaType.V2_1, empty))
                    .isEqualTo(less.check(Image.empty(), PatchMediaType.V2_1.value(), "[]"))
                    .hasSize(1);
        }
    }

    private static PatchProblem thrown(Runnable call) {
        return catchThrowableOfType(PatchException.class, call::run).problem();
    }

    @Test
    void of_a_document_that_passes_a_limit_nothing_more_is_said() {
        PatchDocument restricted = PatchDocument.builder().remove("size").build();
        ImagePatcher patcher = IMS.withLimits(DEFAULT.withBytes(10));
        assertThat(patcher.check(Image.empty(), PatchMediaType.V2_1, restricted))
                .extracting(PatchProblem::rule)
                .containsExactly("limit-1");
    }

    @Test
    void the_element_of_a_path_counts() {
        PatchPath path = new PatchPath("locations", Optional.of("0".repeat(1_000)));
        PatchDocument document = PatchDocument.of(new PatchOperation.Remove(path));
        ImagePatcher patcher =
                ImagePatcher.of(ImageRules.glance().withLocationsVisible()).withLimits(DEFAULT.withBytes(500));
        assertThat(patcher.check(Image.empty(), PatchMediaType.V2_1, document))
                .extracting(PatchProblem::rule)
                .containsExactly("limit-1");
    }

    // 2 to the 27th empty arrays in 27 arrays: 400 MB of text
    @Test
    void a_small_document_with_a_long_text_is_rejected_without_being_written() {
        JsonValue value = JsonValue.EMPTY_JSON_ARRAY;
        for (int i = 0; i < 27; i++) {
            value = JsonValues.array().add(value).add(value).build();
        }
        PatchDocument document = PatchDocument.builder().add("x", value).build();
        assertThat(IMS.check(Image.empty(), PatchMediaType.V2_1, document))
                .extracting(PatchProblem::rule)
                .containsExactly("limit-1");
    }
}
