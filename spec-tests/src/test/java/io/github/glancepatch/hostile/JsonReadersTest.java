// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.parsson.JsonProviderImpl;

/** The library's own reading of JSON against Parsson's: they take the same texts, and take them for the same values. */
class JsonReadersTest {
    private static final JsonProviderImpl PARSSON = new JsonProviderImpl();

    @Property(tries = 5_000)
    void pieces_of_json_in_any_order_are_read_alike(@ForAll("pieces") String text) {
        requireAlike(text);
    }

    @Property(tries = 5_000)
    void a_text_with_a_few_characters_changed_is_read_alike(@ForAll("nearly") String text) {
        requireAlike(text);
    }

    private static void requireAlike(String text) {
        Optional<JsonValue> other = parsson(text);
        try {
            JsonValue value = JsonText.parse(text.getBytes(UTF_8), JsonLimits.MAX);
            assertThat(other)
                    .as(text)
                    .hasValueSatisfying(its -> assertThat(JsonValues.same(value, its))
                            .as("%s and %s", value, its)
                            .isTrue());
            assertThat(JsonText.parse(text, JsonLimits.MAX)).isEqualTo(value);
            if (value instanceof JsonObject) { // its members are read, kept and written in another way
                assertThat(Image.parse(text.getBytes(UTF_8))).as(text).hasToString(JsonText.write(value));
            }
        } catch (JsonTextException e) {
            boolean lacksPartner = e.toString().contains("surrogate"); // which Parsson does not mind
            assertThat(other.isPresent() && !lacksPartner)
                    .as("%s: %s", text, e.getMessage())
                    .isFalse();
            assertThatExceptionOfType(InvalidImageException.class)
                    .as(text)
                    .isThrownBy(() -> Image.parse(text.getBytes(UTF_8)));
        }
    }

    @Property(tries = 5_000)
    void an_image_is_written_as_its_values_are(@ForAll("objects") String text) {
        Image image = Image.parse(text);
        assertThat(image).as(text).hasToString(JsonText.write(JsonText.parse(text, JsonLimits.MAX)));
        Image changed = image.without("a").with("b", "new");
        assertThat(changed).as(text).hasToString(JsonText.write(changed.toJson()));
    }

    private static Optional<JsonValue> parsson(String text) {
        // its reader lets text behind a string pass, its parser does not
        try (JsonParser parser = PARSSON.createParserFactory(Map.of()).createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            return parser.hasNext() ? Optional.empty() : Optional.of(value);
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "\"a\"",
                        "\"\":",
                        "\"a\":\"b\"",
                        ",\"c\":\"\"",
                        "{}",
                        "[]",
                        "[[",
                        "]]",
                        "\\u0041",
                        "\"\\ud83d\\ude00\"",
                        "\\ud83d",
                        "\"\\n\\/\"",
                        "\\x",
                        "true",
                        "false",
                        "null",
                        "nul",
                        "tru",
                        "e",
                        "0",
                        "-",
                        "-0",
                        "1",
                        "12",
                        ".",
                        ".5",
                        "E+3",
                        "e-1",
                        "+1",
                        " ",
                        "\n",
                        "\t",
                        "\u00e9",
                        "\ud83d\ude00",
                        "\0",
                        "\u001f",
                        "\u007f",
                        "\u2028",
                        "\ufffd",
                        "NaN",
                        "//",
                        "'")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> names = Arbitraries.of(
                "a", "b", "cc", "", "\\u0061", "\\\"", "\\\"\\\"ab", "a\\\\", "\u00e9", "\\u00e9", "/", "\ud83d\ude00");
        Arbitrary<String> values = Arbitraries.of(
                "\"x\"",
                "\"\"",
                "\"yy\"",
                "\"\\u0041\"",
                "\"\\\"\"",
                "\"\u00e9\"",
                "1",
                "true",
                "[\"x\"]",
                "{\"a\":\"x\"}");
        Arbitrary<String> blanks = Arbitraries.of("", "", "", " ", "\n");
        return Combinators.combine(blanks, names, blanks, blanks, values, blanks)
                .as((before, name, colon, after, value, end) ->
                        before + '"' + name + '"' + colon + ':' + after + value + end)
                .list()
                .ofMaxSize(6)
                .map(members -> '{' + String.join(",", members) + '}');
    }

    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> whole = Arbitraries.of(
                "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"te\\u0073t\"}]",
                "{\"name\":\"\u00e9\ud83d\ude00\\\"\",\"min_ram\":-12.50e+1,"
                        + "\"tags\":[\"a\",\"b\"],\"protected\":false}",
                "{\"name\":\"n\",\"id\":\"\",\"\":\"y\",\"os_type\": \"Linux\"}",
                " [ 1 , 2.5 , true , null , { \"a\" : [ ] } ] ",
                "\"\\b\\f\\n\\r\\t\\/\\\\\\ud83d\\ude00\"");
        Arbitrary<Character> characters = Arbitraries.chars()
                .with('{', '}', '[', ']', ',', ':', '"', '\\', '/', 'u', 'n', '0', '1', '.', 'e', '-', '+', ' ', '\n')
                .with('\0', '\u001f', '\u00e9', '\uffff');
        return Combinators.combine(whole, edits(characters), edits(characters))
                .as((text, first, second) -> second.apply(first.apply(text)))
                .filter(text -> UTF_8.newEncoder().canEncode(text)); // half a surrogate pair has no bytes
    }

    private static Arbitrary<Edit> edits(Arbitrary<Character> characters) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 2),
                        characters)
                .as(Edit::new);
    }

    /** One character put in, put over another, or taken out. */
    private record Edit(int place, int kind, char character) {
        String apply(String text) {
            int at = text.isEmpty() ? 0 : place % text.length();
            String before = text.substring(0, at);
            return switch (kind) {
                case 0 -> before + character + text.substring(at);
                case 1 -> before + character + text.substring(Math.min(at + 1, text.length()));
                default -> before + text.substring(Math.min(at + 1, text.length()));
            };
        }
    }
}
