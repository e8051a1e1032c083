// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Texts that are nearly JSON, each with the one fault it has. */
final class MalformedJson {
    private MalformedJson() {}

    static Stream<Arguments> structures() {
        return Stream.of(
                arguments("only blanks", " \n\t\r "),
                arguments("a comma behind the last element", "[1,]"),
                arguments("a comma before the first element", "[,1]"),
                arguments("two commas in an array", "[1,,2]"),
                arguments("only a comma", "[,]"),
                arguments("no comma between elements", "[1 true]"),
                arguments("no comma between strings", "[\"a\" \"b\"]"),
                arguments("a colon in an array", "[\"a\":1]"),
                arguments("an array that does not end", "[1"),
                arguments("an array that does not begin", "1]"),
                arguments("an array closed twice", "[1]]"),
                arguments("an array closed as an object", "[1}"),
                arguments("a closing bracket alone", "]"),
                arguments("a comma behind the last member", "{\"a\":1,}"),
                arguments("a comma before the first member", "{,\"a\":1}"),
                arguments("two commas in an object", "{\"a\":1,,\"b\":2}"),
                arguments("no comma between members", "{\"a\":1 \"b\":2}"),
                arguments("a member without a value", "{\"a\":}"),
                arguments("a member without a colon", "{\"a\" 1}"),
                arguments("a member with two colons", "{\"a\"::1}"),
                arguments("a member with two values", "{\"a\":1 2}"),
                arguments("a name alone", "{\"a\"}"),
                arguments("a name without quotes", "{a:1}"),
                arguments("a name in single quotes", "{'a':1}"),
                arguments("a number for a name", "{1:1}"),
                arguments("null for a name", "{null:1}"),
                arguments("an array for a name", "{[]:1}"),
                arguments("an object closed as an array", "{\"a\":1]"),
                arguments("a closing brace alone", "}"),
                arguments("two values", "1 2"),
                arguments("two arrays", "[][]"),
                arguments("two objects", "{} {}"),
                arguments("a word behind the end", "[] x"),
                arguments("a comma behind the end", "[],"),
                arguments("a brace behind the end", "{}}"),
                arguments("a comment", "[1 /* one */]"),
                arguments("a comment to the end of the line", "[1] // one"),
                arguments("a comment like a shell's", "[1] # one"),
                arguments("true in capitals", "[TRUE]"),
                arguments("True", "[True]"),
                arguments("true cut short", "[tru]"),
                arguments("true with a tail", "[truex]"),
                arguments("null cut short", "[nul]"),
                arguments("nothing that is known", "[undefined]"),
                arguments("a form feed as white space", "[\f]"),
                arguments("a no-break space as white space", "[\u00a0]"),
                arguments("a line separator as white space", "[\u2028]"),
                arguments("a byte-order mark inside", "[\ufeff1]"),
                arguments("a word joiner behind", "[1]\u2060"));
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                arguments("a string that does not end", "[\"a"),
                arguments("a quote alone", "\""),
                arguments("a string in single quotes", "['a']"),
                arguments("a string without quotes", "[a]"),
                arguments("an escaped last quote", "[\"a\\\"]"),
                arguments("a raw line feed", "[\"a\nb\"]"),
                arguments("a raw carriage return", "[\"a\rb\"]"),
                arguments("a raw tab", "[\"a\tb\"]"),
                arguments("a raw control character", "[\"a\u001fb\"]"),
                arguments("a raw control character in a name", "{\"a\u0001b\":1}"),
                arguments("an unknown escape", "[\"\\a\"]"),
                arguments("an escaped single quote", "[\"\\'\"]"),
                arguments("an escape in hexadecimal", "[\"\\x00\"]"),
                arguments("an escape with a capital U", "[\"\\U0041\"]"),
                arguments("an escape of three digits", "[\"\\u004\"]"),
                arguments("an escape without digits", "[\"\\u\"]"),
                arguments("an escape with a wrong digit", "[\"\\u00g0\"]"),
                arguments("a lone high surrogate", "[\"\ud800\"]"),
                arguments("a lone low surrogate", "[\"\udc00\"]"),
                arguments("a lone high surrogate before text", "[\"\ud800a\"]"),
                arguments("surrogates the wrong way round", "[\"\udc00\ud800\"]"),
                arguments("a lone high surrogate, escaped", "[\"\\ud800\"]"),
                arguments("a lone low surrogate, escaped", "[\"a\\uDC00\"]"),
                arguments("two high surrogates, escaped", "[\"\\ud800\\ud800\"]"),
                arguments("surrogates the wrong way round, escaped", "[\"\\udc00\\ud800\"]"),
                arguments("a surrogate before an escape of another kind", "[\"\\ud83d\\n\"]"),
                arguments("a lone surrogate in a name", "{\"\ud800\":1}"),
                arguments("a lone surrogate in a name, escaped", "{\"\\udfff\":1}"),
                arguments("a lone surrogate deep inside", "{\"a\":[{\"b\":[\"\\ud800\"]}]}"));
    }

    /** Numbers in forms that JSON does not have. */
    static Stream<String> numbers() {
        return Stream.of(("NaN -NaN Infinity -Infinity nan inf 01 -01 00 -00 1. -1. .1 -.1 +1 ++1 --1 - + 1e 1E 1e+ "
                        + "1e- 1.e1 1.5e 1.5e+ 1e1.5 1e1e1 0x10 0e 0e+ 1_000 1.2.3 1-2 1+2 1a 012 -012 \uff11 1d 1f "
                        + "1L 0b1")
                .split(" "));
    }
}
