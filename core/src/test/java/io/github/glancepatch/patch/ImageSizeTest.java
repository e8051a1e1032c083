// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule limit-5: an image that a patch makes can be read again. */
class ImageSizeTest {
    private static final ImagePatcher SMALL = IMS.withLimits(withImage(new JsonLimits(40, 64, 1_000, 1_000)));

    private static final ImagePatcher GLANCE_VISIBLE =
            ImagePatcher.of(ImageRules.glance().withLocationsVisible());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':'1'} | [{'op':'add','path':'/b','value':'456789012345678901234567'}] | 40
            {'a':'1'} | [{'op':'add','path':'/b','value':'4567890123456789012345678'}] |
            {'a':'1'} | [{'op':'replace','path':'/a','value':'7890123456789012345678901234567'}] | 39
            {'a':'1'} | [{'op':'replace','path':'/a','value':'\\u0001\\u0001\\u0001\\u0001\\u0001'}] | 38
            {'a':'1'} | [{'op':'replace','path':'/a','value':'\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001'}] |
            {'a':'1','b':'2345678901234567890123'} | [{'op':'add','path':'/c','value':''}] |
            {'a':'1','b':'2345678901234567890123'} | [{'op':'remove','path':'/a'},{'op':'add','path':'/c','value':''}] \
                | 37
            """)
    void limit5_the_text_of_the_image_is_counted_exactly(String before, String patch, Integer length) {
        if (length == null) {
            PatchProblem problem = refusal(SMALL, image(before), V2_1, patch);
            assertThat(problem.rule()).isEqualTo("limit-5");
            assertThat(problem.status()).isEqualTo(413);
            assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
            assertThat(problem)
                    .hasToString("the image would be longer than 40 bytes of JSON, the limit; remove"
                            + " something (limit-5)");
        } else {
            Image after = SMALL.patch(image(before), V2_1, patch.replace('\'', '"'));
            assertThat(after.toString()).hasSize(length);
        }
    }

    @Test
    void limit5_it_holds_for_documents_that_were_read_built_or_prepared() {
        Image image = image("{'a':'1'}");
        PatchDocument document =
                PatchDocument.builder().add("b", "4567890123456789012345678").build();
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(SMALL.check(image, type, document))
                    .extracting(PatchProblem::rule)
                    .containsExactly("limit-5");
            PreparedPatch prepared = SMALL.prepare(type, document);
            PatchException e = catchThrowableOfType(PatchException.class, () -> prepared.apply(image));
            assertThat(e.problem().rule()).isEqualTo("limit-5");
        }
    }

    @Test
    void limit5_the_default_is_what_parse_reads() {
        String megabyte = "x".repeat(1_000_000);
        Image image = Image.empty();
        for (int i = 0; i < 16; i++) {
            image = IMS.patch(image, PatchMediaType.V2_1, add("a" + i, megabyte));
        }
        int room = JsonLimits.DEFAULT.bytes() - image.toString().length() - ",\"b\":\"\"".length();
        Image full = IMS.patch(image, PatchMediaType.V2_1, add("b", "y".repeat(room)));
        assertThat(Image.parse(full.toString())).isEqualTo(full);
        assertThat(IMS.check(image, PatchMediaType.V2_1, add("b", "y".repeat(room + 1))))
                .extracting(PatchProblem::rule)
                .containsExactly("limit-5");
        assertThat(IMS.check(full, PatchMediaType.V2_1, add("c", ""))).isNotEmpty();
        assertThat(IMS.patch(full, PatchMediaType.V2_1, add("b", "z")).has("b")).isTrue();
    }

    @Test
    void limit5_replacing_one_attribute_for_ever_does_not_pass_it() {
        Image image = image("{'a':''}");
        for (int i = 0; i < 40; i++) {
            image = IMS.patch(image, PatchMediaType.V2_1, add("a", i + "x".repeat(500_000)));
        }
        assertThat(image.text("a").orElseThrow()).startsWith("39x");
    }

    @Test
    void limit5_elements_of_locations_count() {
        Image image = image("{'status':'active','locations':[{'url':'http://a','metadata':{}}]}");
        String patch = "[{'op':'add','path':'/locations/-','value':{'url':'http://b','metadata':{'k':'v'}}}]";
        int length = GLANCE_VISIBLE
                .patch(image, V2_1, patch.replace('\'', '"'))
                .toString()
                .length();
        ImagePatcher exact = GLANCE_VISIBLE.withLimits(withImage(new JsonLimits(length, 64, 1_000, 1_000)));
        ImagePatcher less = GLANCE_VISIBLE.withLimits(withImage(new JsonLimits(length - 1, 64, 1_000, 1_000)));
        assertThat(exact.check(image, V2_1, patch.replace('\'', '"'))).isEmpty();
        assertThat(refusal(less, image, V2_1, patch).rule()).isEqualTo("limit-5");
    }

    @Test
    void limit5_tags_count() {
        ImagePatcher patcher = GLANCE.withLimits(withImage(new JsonLimits(21, 64, 1_000, 1_000)));
        String accepted = "[{'op':'replace','path':'/tags','value':['aa','bbb']}]";
        String rejected = "[{'op':'replace','path':'/tags','value':['aa','bbbb']}]";
        assertThat(patcher.check(Image.empty(), V2_1, accepted.replace('\'', '"')))
                .isEmpty();
        assertThat(refusal(patcher, Image.empty(), V2_1, rejected).rule()).isEqualTo("limit-5");
    }

    @Test
    void limit5_an_image_that_nests_too_deep_is_not_made() {
        Image deep = Image.of(Map.of("a", List.of(List.of(1))));
        ImagePatcher patcher = IMS.withLimits(withImage(new JsonLimits(1_000, 2, 1_000, 1_000)));
        assertThat(refusal(patcher, deep, V2_1, "[{'op':'add','path':'/b','value':''}]"))
                .hasToString("the image would nest deeper than 2 levels, the limit; take another value (limit-5)");
        assertThat(patcher.patch(deep, PatchMediaType.V2_1, add("a", ""))).isNotNull();
    }

    @Test
    void limit5_an_image_with_a_number_too_long_is_not_made() {
        ImagePatcher patcher = GLANCE.withLimits(withImage(new JsonLimits(1_000, 64, 2, 3)));
        String message = "the image would have a number of more than 2 digits or with an exponent past 3, the limits;"
                + " take another number (limit-5)";
        assertThat(refusal(patcher, image("{'min_ram':0}"), V2_1, "[{'op':'replace','path':'/min_ram','value':123}]"))
                .hasToString(message);
        assertThat(refusal(
                        patcher,
                        image("{'min_ram':0,'x':1e4}"),
                        V2_1,
                        "[{'op':'replace','path':'/min_ram','value':1}]"))
                .hasToString(message);
    }

    @Test
    void limit5_is_the_last_of_all_problems() {
        ImagePatcher patcher = GLANCE.withLimits(withImage(new JsonLimits(20, 64, 1_000, 1_000)));
        Image image = image("{'min_ram':1}");
        String patch = "[{'op':'add','path':'/x','value':'234567890'},{'op':'remove','path':'/y'}]";
        assertThat(patcher.check(image, V2_1, patch.replace('\'', '"')))
                .extracting(PatchProblem::rule)
                .containsExactly("remove-1", "limit-5");
    }

    private static PatchDocument add(String name, String value) {
        return PatchDocument.builder().add(name, value).build();
    }

    private static PatchLimits withImage(JsonLimits limits) {
        return PatchLimits.DEFAULT.withImage(limits);
    }
}
