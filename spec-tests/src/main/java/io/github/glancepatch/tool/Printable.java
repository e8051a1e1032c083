// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

/**
 * Text from a patch made fit for a terminal. Names and paths can hold anything, and a report must neither move the
 * cursor nor break its lines.
 */
final class Printable {
    private Printable() {}

    /** {@return the text with escapes like {@code \u001b} for characters that cannot be seen} */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> printable.append("\\u").append(hex(character));
                default -> printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    private static String hex(int character) {
        String digits = Integer.toHexString(character);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
