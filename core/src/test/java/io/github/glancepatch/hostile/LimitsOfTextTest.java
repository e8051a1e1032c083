// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static io.github.glancepatch.hostile.Answers.GLANCE;
import static io.github.glancepatch.hostile.Answers.IMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values at each limit and one past it; characters are counted, not chars and not bytes. */
class LimitsOfTextTest {
    private static final Image IMAGE = Image.parse("{\"name\":\"n\",\"__description\":\"d\",\"owner\":\"o\"}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ims|{'op':'replace','path':'/__description','value':'#'}|1024",
                "ims|{'op':'add','path':'/#','value':''}|255",
                "glance|{'op':'replace','path':'/name','value':'#'}|255",
                "glance|{'op':'replace','path':'/owner','value':'#'}|255",
                "glance|{'op':'replace','path':'/tags','value':['#']}|255"
            })
    void the_longest_text_is_granted_and_one_character_more_refused(String rules, String operation, int most) {
        ImagePatcher patcher = rules.equals("ims") ? IMS : GLANCE;
        for (String character : new String[] {"x", "\u00e9", "\uffee", "\ud83d\ude00"}) {
            for (int length : new int[] {most - 1, most}) {
                assertThat(Answers.ask(patcher, IMAGE, body(operation, character.repeat(length))))
                        .isEmpty();
            }
            for (int length : new int[] {most + 1, most + 2, 100_000}) {
                var problem = Answers.refused(patcher, IMAGE, body(operation, character.repeat(length)));
                assertThat(problem.status()).isEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128})
    void a_name_of_the_native_call_has_128_characters_at_most(int length) {
        String operation = "{'op':'replace','path':'/name','value':'#'}";
        assertThat(Answers.ask(IMS, IMAGE, body(operation, "x".repeat(length)))).isEmpty();
        assertThat(Answers.refused(IMS, IMAGE, body(operation, "x".repeat(128 + length)))
                        .code())
                .contains("IMG.0002");
    }

    // Nothing says how long the value of a custom attribute may be: the bytes of the body are the limit.
    @Test
    void a_custom_value_is_as_long_as_the_body_lets_it_be() {
        String operation = "{'op':'add','path':'/x','value':'#'}";
        int room = IMS.limits().bytes() - body(operation, "").length();
        String body = body(operation, "v".repeat(room));
        assertThat(Answers.ask(IMS, IMAGE, body)).isEmpty();
        assertThat(Answers.refused(IMS, IMAGE, body + " ").rule()).isEqualTo("limit-1");
    }

    @Test
    void a_path_of_many_tokens_or_escapes_is_answered() {
        int room = IMS.limits().bytes() / 2 - 50;
        for (String unit : new String[] {"/a", "/ ", "//", "~0", "~1", "~~", "a~", "  "}) {
            String body = body("{'op':'add','path':'/#','value':''}", unit.repeat(room));
            assertThat(Answers.refused(IMS, IMAGE, body).status()).isEqualTo(400);
        }
    }

    @Test
    void tags_and_properties_are_granted_to_their_quota() {
        assertThat(Answers.ask(GLANCE, IMAGE, tags(128))).isEmpty();
        assertThat(Answers.refused(GLANCE, IMAGE, tags(129)).rule()).isEqualTo("quota-2");
        assertThat(Answers.refused(GLANCE, IMAGE, tags(100_000)).rule()).isEqualTo("quota-2");
        // __description is a property for Glance
        assertThat(Answers.ask(GLANCE, IMAGE, properties(127))).isEmpty();
        assertThat(Answers.refused(GLANCE, IMAGE, properties(128)).rule()).isEqualTo("quota-1");
        assertThat(Answers.refused(GLANCE, IMAGE, properties(10_000)).rule()).isEqualTo("quota-1");
    }

    private static String tags(int count) {
        String tags = IntStream.range(0, count).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        return body("{'op':'replace','path':'/tags','value':[#]}", tags);
    }

    private static String properties(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'op':'add','path':'/p" + i + "','value':''}")
                .collect(Collectors.joining(",", "[", "]"))
                .replace('\'', '"');
    }

    private static String body(String operation, String text) {
        return ("[" + operation + "]").replace('\'', '"').replace("#", text);
    }
}
