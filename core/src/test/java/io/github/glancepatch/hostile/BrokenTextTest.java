// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static io.github.glancepatch.hostile.Answers.IMS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.PatchProblem;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no text: surrogates without their partner and bytes that are not UTF-8, wherever they can stand. */
class BrokenTextTest {
    private static final Image IMAGE = Image.parse("{\"name\":\"a\"}");
    private static final String BODY = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"},"
            + "{\"op\":\"add\",\"path\":\"/k\",\"value\":\"v\"}]";
    private static final String[] PLACES = {
        "[{'op':'#','path':'/x','value':'y'}]",
        "[{'op':'add','path':'#','value':'y'}]",
        "[{'op':'add','path':'/#','value':'y'}]",
        "[{'op':'add','path':'/x','value':'#'}]",
        "[{'op':'add','path':'/x','value':['#']}]",
        "[{'op':'add','path':'/x','value':{'#':0}}]",
        "[{'op':'add','path':'/x','value':'y','#':0}]",
        "[{'op':'add','path':'/x','value':'y','from':'#'}]",
        "['#']",
        "'#'"
    };

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\uDBFF", "\\uDFFF", "\\udc00\\ud800", "\\ud800\\ud800", "\\ud800x"})
    void a_surrogate_without_its_partner_is_refused_wherever_it_stands(String escaped) {
        String raw = unescaped(escaped);
        for (String place : PLACES) {
            for (String around : new String[] {"#", "ab#", "#ab", "ab#ab", "\ud83d\ude00#", "#\ud83d\ude00", "\\\\#"}) {
                refused(place.replace("#", around).replace("#", escaped));
                refused(place.replace("#", around).replace("#", raw));
            }
        }
        for (String form : new String[] {escaped, raw}) {
            for (String image : new String[] {"{'#':0}", "{'a':'#'}", "{'a':{'#':0}}", "{'a':['#']}"}) {
                String text = image.replace('\'', '"').replace("#", form);
                assertThatExceptionOfType(InvalidImageException.class).isThrownBy(() -> Image.parse(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800\\udc00", "\\uDBFF\\uDFFF", "\\ud83d\\ude00"})
    void a_pair_is_text_like_any_other(String escaped) {
        String body = "[{\"op\":\"add\",\"path\":\"/#\",\"value\":\"#\"}]".replace("#", escaped);
        String pair = unescaped(escaped);
        assertThat(Answers.accepted(IMS, Image.empty(), body)).hasToString("{\"" + pair + "\":\"" + pair + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c0",
                "c1",
                "c3",
                "e2",
                "e282",
                "f0",
                "f09f98",
                "c080",
                "c0af",
                "e080af",
                "f08080af",
                "eda080",
                "edbfbf",
                "eda0bdedb880",
                "f4908080",
                "f5808080",
                "f8888080",
                "fe",
                "ff",
                "fffe",
                "feff"
            })
    void bytes_that_are_not_utf_8_are_refused_wherever_they_stand(String hex) {
        byte[] broken = HexFormat.of().parseHex(hex);
        byte[] body = BODY.getBytes(UTF_8);
        for (int i = 0; i <= body.length; i++) {
            assertThat(malformed(inserted(body, broken, i, i)).message()).contains("it is not UTF-8");
            if (i < body.length) {
                assertThat(malformed(inserted(body, broken, i, i + 1)).message())
                        .contains("it is not UTF-8");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "IBM037"})
    void another_encoding_is_refused(String charset) {
        malformed(BODY.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff", "\0", "\u00a0", "\u2028", "\ufffe", "\u000b", "\u001e", "//", "/**/", "#"})
    void what_only_looks_like_a_blank_is_refused_around_every_value(String blank) {
        for (String place : new String[] {"#[]", "[]#", "[#]", "[{}#,{}]", "[{#}]", "[{\"op\"#:\"add\"}]"}) {
            malformed(place.replace("#", blank).getBytes(UTF_8));
        }
    }

    private static void refused(String body) {
        PatchProblem problem = Answers.ask(IMS, IMAGE, body.replace('\'', '"')).orElseThrow();
        assertThat(problem.rule()).as(body).isEqualTo("doc-1");
        assertThat(problem.status()).isEqualTo(400);
    }

    private static PatchProblem malformed(byte[] body) {
        PatchProblem problem = Answers.refused(IMS, IMAGE, body);
        assertThat(problem.rule()).as(() -> Arrays.toString(body)).isEqualTo("doc-1");
        assertThat(problem.status()).isEqualTo(400);
        return problem;
    }

    private static byte[] inserted(byte[] body, byte[] broken, int from, int to) {
        byte[] all = Arrays.copyOf(body, from + broken.length + body.length - to);
        System.arraycopy(broken, 0, all, from, broken.length);
        System.arraycopy(body, to, all, from + broken.length, body.length - to);
        return all;
    }

    private static String unescaped(String text) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            boolean escape = text.startsWith("\\u", i);
            raw.append(escape ? (char) Integer.parseInt(text.substring(i + 2, i + 6), 16) : text.charAt(i));
            i += escape ? 6 : 1;
        }
        return raw.toString();
    }
}
