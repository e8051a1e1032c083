// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The model's reading of a JSON text (RFC 8259): character by character, and nothing forgiven. The methods that are not
 * private are the places where the kit's tests break it.
 */
class StrictJson {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?([0-9]+))?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    /** Reads a body. */
    JsonValue read(RequestBody body) {
        if (body.size() > maxBytes()) {
            throw new RejectedException(Rejection.withoutCode("limit-1", 413));
        }
        if (body.size() == 0) {
            throw new RejectedException(empty());
        }
        return getClass() == StrictJson.class ? LastReading.of(body, this::value) : value(body);
    }

    private JsonValue value(RequestBody body) {
        return new Reading(decode(body)).text();
    }

    /** Reads a text that is known to be right. */
    static JsonValue read(String text) {
        return new StrictJson().read(RequestBody.utf8(text));
    }

    Rejection empty() {
        return Rejection.bad("doc-1", "IMG.0007");
    }

    int maxBytes() {
        return MEBIBYTE;
    }

    int maxDepth() {
        return 64;
    }

    int maxDigits() {
        return 1_000;
    }

    int maxExponent() {
        return 1_000;
    }

    /** What counts of a repeated member is the last. */
    void put(Map<String, JsonValue> members, String name, JsonValue value) {
        members.put(name, value);
    }

    void requireNothingBehind(String rest) {
        if (!rest.isEmpty()) {
            throw malformed();
        }
    }

    void requirePairedSurrogates(String string) {
        if (!hasPairedSurrogates(string)) {
            throw malformed();
        }
    }

    static boolean hasPairedSurrogates(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(string.codePointAt(i))) {
                    return false;
                }
                i++; // behind the other one of the pair
            }
        }
        return true;
    }

    /** Strict UTF-8; a byte-order mark is a character like any other, and no JSON text begins with it. */
    String decode(RequestBody body) {
        return body.text().orElseThrow(StrictJson::malformed);
    }

    static RejectedException malformed() {
        return new RejectedException(Rejection.malformed("doc-1"));
    }

    /** One reading of one text. */
    private final class Reading {
        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        JsonValue text() {
            JsonValue value = value(0);
            blanks();
            requireNothingBehind(text.substring(at));
            return value;
        }

        private JsonValue value(int depth) {
            blanks();
            return switch (peek()) {
                case '{' -> object(deeper(depth));
                case '[' -> array(deeper(depth));
                case '"' -> JsonData.string(string());
                case 't' -> literal("true", JsonValue.TRUE);
                case 'f' -> literal("false", JsonValue.FALSE);
                case 'n' -> literal("null", JsonValue.NULL);
                default -> number();
            };
        }

        private int deeper(int depth) {
            if (depth == maxDepth()) {
                throw new RejectedException(Rejection.malformed("limit-3"));
            }
            return depth + 1;
        }

        private JsonValue object(int depth) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            expect('{');
            if (tryConsume('}')) {
                return JsonData.object(members);
            }
            do {
                blanks();
                String name = string();
                blanks();
                expect(':');
                put(members, name, value(depth));
            } while (tryConsume(','));
            expect('}');
            return JsonData.object(members);
        }

        private JsonValue array(int depth) {
            List<JsonValue> elements = new ArrayList<>();
            expect('[');
            if (tryConsume(']')) {
                return JsonData.array(elements);
            }
            do {
                elements.add(value(depth));
            } while (tryConsume(','));
            expect(']');
            return JsonData.array(elements);
        }

        private JsonValue literal(String literal, JsonValue value) {
            if (!text.startsWith(literal, at)) {
                throw malformed();
            }
            at += literal.length();
            return value;
        }

        private JsonValue number() {
            Matcher matcher = NUMBER.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                throw malformed();
            }
            at = matcher.end();
            String number = matcher.group();
            long digits = number.chars()
                    .takeWhile(c -> c != 'e' && c != 'E')
                    .filter(c -> c >= '0' && c <= '9')
                    .count();
            String exponent = matcher.group(4);
            boolean far = exponent != null && new BigInteger(exponent).compareTo(BigInteger.valueOf(maxExponent())) > 0;
            if (digits > maxDigits() || far) {
                throw new RejectedException(Rejection.malformed("limit-4"));
            }
            return JsonData.number(new BigDecimal(number));
        }

        private String string() {
            expect('"');
            StringBuilder string = new StringBuilder();
            int from = at; // of the characters that stand for themselves
            for (char c = next(); c != '"'; c = next()) {
                if (c < ' ') {
                    throw malformed();
                }
                if (c == '\\') {
                    string.append(text.substring(from, at - 1)).append(escape(next()));
                    from = at;
                }
            }
            String read = string.append(text.substring(from, at - 1)).toString();
            requirePairedSurrogates(read);
            return read;
        }

        private char escape(char c) {
            if (c != 'u') {
                int which = ESCAPES.indexOf(c);
                if (which < 0) {
                    throw malformed();
                }
                return ESCAPED.charAt(which);
            }
            int unit = 0;
            for (int i = 0; i < 4; i++) {
                int digit = "0123456789abcdefABCDEF".indexOf(next());
                if (digit < 0) {
                    throw malformed();
                }
                unit = unit * 16 + (digit < 16 ? digit : digit - 6);
            }
            return (char) unit;
        }

        private void blanks() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private boolean tryConsume(char c) {
            blanks();
            if (peek() != c) {
                return false;
            }
            at++;
            return true;
        }

        private void expect(char c) {
            if (next() != c) {
                throw malformed();
            }
        }

        private char peek() {
            if (at == text.length()) {
                throw malformed();
            }
            return text.charAt(at);
        }

        private char next() {
            char c = peek();
            at++;
            return c;
        }
    }
}
