// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are those of Python's {@code re.search}. */
class PythonPatternTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    ^[a-f]+$                 ~ abc abc\\n              ~ abg
                    ^a\\Z                    ~ a                       ~ a\\n
                    \\Aa                     ~ ab                      ~ ba
                    (?P<x>a|b)-(?P=x)        ~ a-a b-b                 ~ a-b
                    (?P<x_1>.)(?P<y>.)(?P=y) ~ abb                     ~ abc aab
                    (a)(b)\\2\\1             ~ abba                    ~ abab
                    ^a{,2}$                  ~ a aa                    ~ aaa
                    ^a{2,}$                  ~ aa aaa                  ~ a
                    ^a{1}b{0,1}$             ~ a ab                    ~ aa
                    ^a{0,9}$                 ~ a aaaaaaaaa             ~ aaaaaaaaaa
                    (a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10 ~ abcdefghijj ~ abcdefghija
                    ^\\0123$               ~ \\n3                   ~ S
                    ^\\08$                 ~ \\u00008               ~ 8
                    ^\\.$                  ~ .                       ~ a
                    ^\\\u00e9$            ~ \\u00e9                ~ e
                    ^a{}$                    ~ a{}                     ~ a
                    ^a{$                     ~ a{                      ~ a
                    ^a{x}$                   ~ a{x}                    ~ ax
                    ^a{1,2,3}$               ~ a{1,2,3}                ~ a
                    ^{a}$                    ~ {a}                     ~ a
                    ^\\d+$                   ~ 12 \\u0661               ~ a \\u00b2
                    ^\\D$                    ~ a                       ~ 1 \\u0661
                    ^\\w+$                   ~ a_1 \\u00e9 \\u00b2 \\u4e00 ~ - \\u0301 \\u203f
                    ^\\W$                    ~ - \\u0301                ~ a \\u00e9
                    ^a\\sb$                  ~ a\\u00a0b a\\tb a\\u2028b ~ ab a\\u200bb
                    ^a\\Sb$                  ~ aab                     ~ a\\tb
                    ^[\\w.-]+$               ~ a.-\\u00e9               ~ a/
                    ^[\\d]$                  ~ 1 \\u0661                ~ a
                    ^[^\\W\\d]+$             ~ ab_                     ~ a1 -
                    ^[\\s]$                  ~ \\u3000                  ~ a
                    ^[\\S]$                  ~ a                       ~ \\u3000
                    ^[[]$                    ~ [                       ~ a
                    ^[a[b]$                  ~ a [ b                   ~ c
                    ^[]a]$                   ~ ] a                     ~ b
                    ^[^]a]$                  ~ b                       ~ ] a
                    ^[a&&b]+$                ~ a&b                     ~ c
                    ^[a^]$                   ~ a ^                     ~ b
                    ^[a-]$                   ~ a -                     ~ b
                    \\bab\\b                 ~ ab x-ab \\u00e9-ab       ~ xab ab\\u00e9
                    a\\Bb                    ~ ab                      ~ a-b
                    ^a(?#a remark)b$         ~ ab                      ~ a
                    ^(?:a|b)(?=c)(?!d).$     ~ ac                      ~ ad
                    (?<=a)b(?<!c)            ~ ab                      ~ cb
                    ^\\x41\\u0042\\U00000043$ ~ ABC                    ~ abc
                    ^\\0$                    ~ \\u0000                  ~ 0
                    ^\\07$                   ~ \\u0007                  ~ 7
                    ^\\a\\v\\f$              ~ \\u0007\\u000b\\u000c      ~ av
                    ^[\\b]$                  ~ \\u0008                  ~ b
                    ^\\.\\-\\/\\ $           ~ .-/\\u0020               ~ a
                    ^a.b$                    ~ axb a\\u2028b            ~ a\\nb
                    """)
    void a_pattern_matches_what_it_matches_in_python(String regex, String found, String notFound) {
        String pattern = regex;
        for (String text : found.split(" ", -1)) {
            assertThat(finds(pattern, text)).as(text).isTrue();
        }
        for (String text : notFound.split(" ", -1)) {
            assertThat(finds(pattern, text)).as(text).isFalse();
        }
    }

    private static boolean finds(String regex, String text) {
        String decoded = ESCAPE.matcher(text.replace("\\n", "\\u000a").replace("\\t", "\\u0009"))
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return PythonPattern.compile(regex).matcher(decoded).find();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    (          ~ it is no regular expression
                    a**        ~ it is no regular expression
                    a{2,1}     ~ it is no regular expression
                    [a         ~ a character class has no end
                    [b-a]      ~ it is no regular expression
                    a\\        ~ it ends with a backslash
                    (?i)a      ~ (?i) has no equal in Java
                    (?<n>a)    ~ (?<n has no equal in Java
                    (?(1)a|b)  ~ (?(1 has no equal in Java
                    (?P>n)     ~ (?P> has no equal in Java
                    (?P=n)     ~ a reference to a group that is not there has no equal in Java
                    (?P<>a)    ~ a group without a name has no equal in Java
                    \\p{L}     ~ \\p has no equal in Java
                    \\Qa\\E    ~ \\Q has no equal in Java
                    \\z        ~ \\z has no equal in Java
                    \\N{DASH}  ~ \\N has no equal in Java
                    (a)\\2     ~ \\2 has no equal in Java
                    [\\w-.]    ~ a range that begins with \\w has no equal in Java
                    [\\d-.]    ~ a range that begins with \\d has no equal in Java
                    [\\A]      ~ \\A has no equal in Java
                    [\\Z]      ~ \\Z has no equal in Java
                    [\\8]      ~ \\8 has no equal in Java
                    \\x4       ~ an escape has too few hexadecimal digits
                    """)
    void a_pattern_without_an_equal_in_java_is_rejected(String regex, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PythonPattern.compile(regex))
                .withMessage("pattern: " + regex + " cannot be read: " + reason);
    }
}
