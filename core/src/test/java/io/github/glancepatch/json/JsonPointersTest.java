// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointersTest {

    @ParameterizedTest
    @MethodSource("pointers")
    void a_pointer_is_read_as_tokens_unescaped_and_trimmed(String pointer, List<String> tokens) {
        assertThat(tokens(pointer)).isEqualTo(tokens);
        assertThat(JsonPointers.malformation(pointer)).isEmpty();
    }

    static Stream<Arguments> pointers() {
        return Stream.of(
                arguments("/name", List.of("name")),
                arguments("/", List.of("")),
                arguments("/ ", List.of("")),
                arguments("//x", List.of("x")), // the first slash is skipped
                arguments("/ status ", List.of("status")),
                arguments("/a b", List.of("a b")),
                arguments("/a~1b", List.of("a/b")),
                arguments("/a~0b", List.of("a~b")),
                arguments("/~01", List.of("~1")),
                arguments("/~00", List.of("~0")),
                arguments("/~10", List.of("/0")),
                arguments("/~1~0", List.of("/~")),
                arguments("/~1", List.of("/")),
                arguments("/~1 ", List.of("/")),
                arguments("/%2F", List.of("%2F")),
                arguments("/a\\u0062", List.of("a\\u0062")),
                arguments("/-", List.of("-")),
                arguments("/\ud83d\ude00", List.of("\ud83d\ude00")),
                arguments("/tags/-", List.of("tags", "-")),
                arguments("/tags/0", List.of("tags", "0")),
                arguments("/a/b/c", List.of("a", "b", "c")),
                arguments("/ a / b ", List.of("a", "b")),
                arguments("//a/b", List.of("a", "b")),
                arguments("/ /x", List.of("", "x")),
                arguments("/locations/ ", List.of("locations", "")),
                arguments("/a~1/~0b", List.of("a/", "~b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", " /name", "#/x", "~1name", "\u2044name", "%2Fname", "."})
    void a_pointer_begins_with_a_slash(String pointer) {
        assertThat(malformation(pointer)).isEqualTo("the path must begin with a slash, like /name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"///x", "/a//b", "/a/ /b", "/a/\t\u3000/b", "// /x", "/a//", "/a/b/ /", "///", "/a//~"})
    void a_pointer_has_no_two_slashes_with_nothing_between(String pointer) {
        assertThat(malformation(pointer))
                .isEqualTo("the path has two slashes with nothing between; write ~1 for a slash inside a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// ", "/ / ", "/\u00a0/\t"})
    void a_pointer_of_two_slashes_and_blanks_names_nothing(String pointer) {
        assertThat(malformation(pointer))
                .isEqualTo("the path names nothing; write / alone for the attribute with the empty name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "/a/", "/a/b/", "/ /", "/~1/", "/~/"})
    void a_pointer_does_not_end_with_a_slash(String pointer) {
        assertThat(malformation(pointer))
                .isEqualTo("the path must not end with a slash; write ~1 for a slash inside a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/a~b", "/~~0", "/~0~", "/~1~2", "/~ 1", "/a/~", "/~\uff11"})
    void a_tilde_is_followed_by_0_or_1(String pointer) {
        assertThat(malformation(pointer))
                .isEqualTo("the path has a ~ that is not ~0 or ~1; write ~0 for a tilde inside a name");
    }

    /** What Python's {@code str.strip()} removes. */
    private static final String BLANKS = "\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002"
            + "\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    @Test
    void blanks_at_both_ends_are_trimmed_and_nothing_else_is() {
        for (int c = 0; c <= 0xffff; c++) {
            String blank = String.valueOf((char) c);
            String token = blank + "a" + blank + "b" + blank;
            String trimmed = BLANKS.contains(blank) ? "a" + blank + "b" : token;
            assertThat(JsonPointers.trim(token)).as("U+%04X", c).isEqualTo(trimmed);
        }
        assertThat(JsonPointers.trim(BLANKS)).isEmpty();
        assertThat(tokens("/" + BLANKS + "a" + BLANKS)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "a/b", "/", "//", "a~b", "~1", "~0", "~01", "/~/~", "a b", "-", "%2F"})
    void a_token_escaped_is_read_back_as_it_was(String token) {
        String pointer = JsonPointers.escape(token);
        assertThat(tokens(pointer)).containsExactly(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/name", "/-", "/a b", "/%2F", "/x", "/0"})
    void of_a_plain_pointer_only_the_token_is_taken_from_its_text(String pointer) {
        assertThat(sent(pointer)).isInstanceOf(JsonStringSlice.class);
        assertThat(JsonPointers.soleToken(sent(pointer))).isEqualTo(pointer.substring(1));
        assertThat(JsonPointers.soleToken(JsonValues.string(pointer))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/ ", "/ a", "/a ", "/a/b", "//a", "/a/", "/a~1b", "name", " /a", "/n\u00e4me", "/\\"})
    void of_another_pointer_there_is_no_sole_token(String pointer) {
        assertThat(JsonPointers.soleToken(sent(pointer))).isNull();
    }

    @Test
    void a_token_is_escaped_no_more_than_it_needs() {
        assertThat(JsonPointers.escape("name")).isEqualTo("/name");
        assertThat(JsonPointers.escape("a/b~c")).isEqualTo("/a~1b~0c");
        assertThat(JsonPointers.escape("")).isEqualTo("/");
    }

    private static List<String> tokens(String pointer) {
        List<String> tokens = JsonPointers.parse(pointer);
        String sole = JsonPointers.soleToken(sent(pointer));
        if (sole != null) {
            assertThat(tokens).containsExactly(sole);
            assertThat(JsonPointers.escape(sole)).isEqualTo(pointer);
        }
        return tokens;
    }

    /** The pointer as it is read from a body: left in its text where that is possible. */
    private static JsonString sent(String pointer) {
        JsonObject operation =
                JsonValues.object().add("path", JsonValues.string(pointer)).build();
        byte[] body = JsonText.writeUtf8(JsonValues.array().add(operation).build());
        MembersOfElements sink = new MembersOfElements();
        assertThat(JsonText.readElements(body, JsonLimits.DEFAULT, StringPool.NONE, sink))
                .isTrue();
        return (JsonString) sink.values.get(0);
    }

    private static String malformation(String pointer) {
        assertThat(JsonPointers.parse(pointer)).isEmpty();
        assertThat(JsonPointers.soleToken(sent(pointer))).isNull();
        return JsonPointers.malformation(pointer).orElseThrow();
    }

    private static final class MembersOfElements implements ElementSink {
        private final List<JsonValue> values = new ArrayList<>();

        @Override
        public void object() {
            // its members are what counts
        }

        @Override
        public void member(String name, JsonValue value) {
            values.add(value);
        }

        @Override
        public void other(JsonValue value) {
            throw new AssertionError(value);
        }
    }
}
