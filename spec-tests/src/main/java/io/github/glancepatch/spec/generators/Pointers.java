// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** JSON pointers with a fault, and the pieces of unusual ones. */
public final class Pointers {
    private static final String BLANKS =
            "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u2000\u2001\u2002\u2003"
                    + "\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private Pointers() {}

    /** Pointers that do not begin with a slash. */
    public static final class WithoutSlash implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(
                    "",
                    "name",
                    "a",
                    " /name",
                    "#/name",
                    "#",
                    "\\name",
                    "./name",
                    "~1name",
                    "%2Fname",
                    "\uFF0Fname",
                    "\u2044name",
                    "$.name",
                    "-",
                    "~",
                    "\n/name",
                    "\uFEFF/name");
        }
    }

    /** Pointers with a token that is empty or blank behind the first slash, or with a slash at the end. */
    public static final class WithEmptyToken implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(
                    "//",
                    "///",
                    "///a",
                    "////a",
                    "/a//b",
                    "/a/ /b",
                    "/a/\u3000/b",
                    "/a/\t \u00A0/b",
                    "/a/",
                    "/name/",
                    "/name//",
                    "//a/",
                    "/ /",
                    "/a /",
                    "/status/",
                    "/~1/",
                    "//a//b");
        }
    }

    /** Pointers with a tilde that begins no escape. */
    public static final class WithStrayTilde implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(
                    "/~",
                    "/a~",
                    "/~2",
                    "/~a",
                    "/~~0",
                    "/~0~",
                    "/~~1",
                    "/~ 0",
                    "/a~ ",
                    "/name~",
                    "/~\u0660",
                    "/~-1",
                    "/~9b",
                    "/status~2",
                    "/~1~3",
                    "/a~/b",
                    "/a/b~");
        }
    }

    /** Pointers of more than one token. */
    public static final class WithMoreTokens implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(
                    "/name/x",
                    "/a/b",
                    "/tags/-",
                    "/tags/0",
                    "/status/x",
                    "/locations/0",
                    "/properties/a",
                    "//a/b",
                    "/name/x/y",
                    "/a/b~1c",
                    "/ /a",
                    "/a/ b ",
                    "/__description/0",
                    "/a/b/c/d/e");
        }
    }

    /** What is trimmed from the ends of a token, one to three of it. */
    public static final class Blanks implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(BLANKS.split(""))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(blanks -> String.join("", blanks));
        }
    }

    /** Characters that look like nothing and are not trimmed. */
    public static final class Invisibles implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of("\u200B", "\u200C", "\u2060", "\uFEFF", "\u180E", "\u00AD", "\u2800", "\u3164");
        }
    }

    /** The pointers to the attribute with the empty name. */
    public static final class ToEmptyName implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(List.of("/", "/ ", "/  ", "/\t", "/\u00A0", "/\u3000\n"));
        }
    }
}
