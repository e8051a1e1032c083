// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

/**
 * Escapes text from a patch for a terminal. Names and paths can contain any character, and a report must not move the
 * cursor or break its lines.
 */
final class PrintableText {
    private PrintableText() {}

    /** {@return the text with escapes like {@code \u001b} for invisible characters} */
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
