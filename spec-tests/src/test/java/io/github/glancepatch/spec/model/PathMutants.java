// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mutants that read pointers wrongly: mostly rows of the fault, what is read instead, and the rules that they trip. */
final class PathMutants {
    private static final NaivePointers RIGHT = new NaivePointers();

    private PathMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                unescapes(
                        "the tilde is unescaped before the slash",
                        token -> token.replace("~0", "~").replace("~1", "/"),
                        "path-1"),
                unescapes("escapes are not decoded", token -> token, "path-1"),
                unescapes(
                        "escapes of a URL are decoded",
                        token -> RIGHT.unescape(
                                token.contains("%2F") ? URLDecoder.decode(token, StandardCharsets.UTF_8) : token),
                        "path-1"),
                unescapes(
                        "names are in lower case",
                        token -> RIGHT.unescape(token).toLowerCase(Locale.ROOT),
                        "access-1",
                        "custom-3",
                        "path-1"),
                Mutant.of(
                        "a path needs no slash in front",
                        new NaivePointers() {
                            @Override
                            void requireSlash(String pointer) {
                                if (pointer.isEmpty()) {
                                    super.requireSlash(pointer);
                                }
                            }
                        },
                        "path-1"),
                reads("the empty path is one", pointer -> pointer.isEmpty() ? "" : RIGHT.target(pointer), "path-1"),
                Mutant.of(
                        "empty tokens are skipped",
                        new NaivePointers() {
                            @Override
                            void requireNoEmptyToken(String pointer) {
                                // skipped
                            }

                            @Override
                            String collapse(String pointer) {
                                return super.collapse(pointer).replaceAll("/ *(?=/|$)", "");
                            }
                        },
                        "path-1"),
                reads(
                        "a slash at the end is skipped",
                        pointer -> RIGHT.target(
                                pointer.length() > 2 && pointer.endsWith("/")
                                        ? pointer.substring(0, pointer.length() - 1)
                                        : pointer),
                        "path-1"),
                Mutant.of(
                        "a stray tilde is one",
                        new NaivePointers() {
                            @Override
                            void requireEscapes(String pointer) {
                                // it is
                            }
                        },
                        "path-1"),
                Mutant.of(
                        "the first token counts",
                        new NaivePointers() {
                            @Override
                            void requireOne(List<String> tokens) {
                                // the others do not
                            }
                        },
                        "path-2"),
                Mutant.of(
                        "an element of an array can be a target",
                        new NaivePointers() {
                            @Override
                            void requireOne(List<String> tokens) {
                                if (!tokens.get(tokens.size() - 1).equals("-")) {
                                    super.requireOne(tokens);
                                }
                            }
                        },
                        "path-2"),
                trims("nothing is trimmed", token -> token, "path-1", "path-3", "path-4")
                        .recommended(),
                trims("trimmed is what String.trim trims", token -> token.trim(), "path-1", "path-3", "path-4")
                        .recommended(),
                trims("trimmed is what String.strip trims", token -> token.strip(), "path-1", "path-3", "path-4")
                        .recommended(),
                Mutant.of(
                        "trimmed is what looks like nothing",
                        new NaivePointers() {
                            @Override
                            boolean isBlank(char c) {
                                return super.isBlank(c) || Character.getType(c) == Character.FORMAT;
                            }
                        },
                        "path-1",
                        "path-3"),
                trims(
                        "blanks are trimmed inside a name too",
                        token -> RIGHT.trim(token).replaceAll("\\h+", " "),
                        "custom-2",
                        "path-1",
                        "path-3"),
                Mutant.of(
                                "a second slash in front is rejected",
                                new NaivePointers() {
                                    @Override
                                    void requireNoEmptyToken(String pointer) {
                                        super.requireNoEmptyToken("/" + pointer);
                                    }
                                },
                                "path-2",
                                "path-3",
                                "path-4")
                        .recommended(),
                reads(
                        "a slash alone is no path",
                        pointer -> RIGHT.target(RIGHT.trim(pointer).equals("/") ? "" : pointer),
                        "path-4"));
    }

    private static Mutant unescapes(String fault, UnaryOperator<String> unescape, String... trips) {
        NaivePointers broken = new NaivePointers() {
            @Override
            String unescape(String token) {
                return unescape.apply(token);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant trims(String fault, UnaryOperator<String> trim, String... trips) {
        NaivePointers broken = new NaivePointers() {
            @Override
            String trim(String token) {
                return trim.apply(token);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant reads(String fault, UnaryOperator<String> target, String... trips) {
        NaivePointers broken = new NaivePointers() {
            @Override
            String target(String pointer) {
                return target.apply(pointer);
            }
        };
        return Mutant.of(fault, broken, trips);
    }
}
