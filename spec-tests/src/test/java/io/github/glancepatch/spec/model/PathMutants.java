// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Mutants that read pointers wrongly. */
final class PathMutants {
    private PathMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "the tilde is unescaped before the slash",
                        new NaivePointers() {
                            @Override
                            String unescape(String token) {
                                return token.replace("~0", "~").replace("~1", "/");
                            }
                        },
                        "path-1"),
                Mutant.of(
                        "escapes are not decoded",
                        new NaivePointers() {
                            @Override
                            String unescape(String token) {
                                return token;
                            }
                        },
                        "path-1"),
                Mutant.of(
                        "escapes of a URL are decoded",
                        new NaivePointers() {
                            @Override
                            String unescape(String token) {
                                return super.unescape(
                                        token.contains("%2F")
                                                ? URLDecoder.decode(token, StandardCharsets.UTF_8)
                                                : token);
                            }
                        },
                        "path-1"),
                Mutant.of(
                        "names are in lower case",
                        new NaivePointers() {
                            @Override
                            String unescape(String token) {
                                return super.unescape(token).toLowerCase(java.util.Locale.ROOT);
                            }
                        },
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
                Mutant.of(
                        "the empty path is one",
                        new NaivePointers() {
                            @Override
                            String target(String pointer) {
                                return pointer.isEmpty() ? "" : super.target(pointer);
                            }
                        },
                        "path-1"),
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
                Mutant.of(
                        "a slash at the end is skipped",
                        new NaivePointers() {
                            @Override
                            String target(String pointer) {
                                return super.target(
                                        pointer.length() > 2 && pointer.endsWith("/")
                                                ? pointer.substring(0, pointer.length() - 1)
                                                : pointer);
                            }
                        },
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
                Mutant.of(
                                "nothing is trimmed",
                                new NaivePointers() {
                                    @Override
                                    String trim(String token) {
                                        return token;
                                    }
                                },
                                "path-1",
                                "path-3",
                                "path-4")
                        .recommended(),
                Mutant.of(
                                "trimmed is what String.trim trims",
                                new NaivePointers() {
                                    @Override
                                    String trim(String token) {
                                        return token.trim();
                                    }
                                },
                                "path-1",
                                "path-3",
                                "path-4")
                        .recommended(),
                Mutant.of(
                                "trimmed is what String.strip trims",
                                new NaivePointers() {
                                    @Override
                                    String trim(String token) {
                                        return token.strip();
                                    }
                                },
                                "path-1",
                                "path-3",
                                "path-4")
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
                Mutant.of(
                        "blanks are trimmed inside a name too",
                        new NaivePointers() {
                            @Override
                            String trim(String token) {
                                return super.trim(token).replaceAll("\\h+", " ");
                            }
                        },
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
                Mutant.of(
                        "a slash alone is no path",
                        new NaivePointers() {
                            @Override
                            String target(String pointer) {
                                return super.target(super.trim(pointer).equals("/") ? "" : pointer);
                            }
                        },
                        "path-4"));
    }
}
