// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

/** Documents made large: from the text of an array with one element. */
public final class Oversize {
    private Oversize() {}

    /**
     * {@return the text with blanks behind it}
     *
     * @param document the text
     * @param length how long the whole is
     */
    public static String padded(String document, int length) {
        return document + " ".repeat(length - document.length());
    }

    /**
     * {@return an array that has the element of this one many times}
     *
     * @param document the text of an array with one element
     * @param times how many times
     */
    public static String repeated(String document, int times) {
        String element = document.substring(1, document.length() - 1);
        return "[" + (element + ",").repeat(times - 1) + element + "]";
    }

    /**
     * {@return the document with one more member in its element, which the form does not define}
     *
     * @param document the text of an array with one element
     * @param value the text of the member's value
     */
    public static String withMember(String document, String value) {
        return document.substring(0, document.length() - 2) + ",\"x\":" + value + "}]";
    }

    /**
     * {@return arrays and objects inside one another}
     *
     * @param levels how many
     * @param shape which of them are arrays, bit by bit
     */
    public static String nested(int levels, long shape) {
        StringBuilder text = new StringBuilder();
        StringBuilder end = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            boolean array = (shape >> (level % Long.SIZE) & 1) == 1;
            text.append(array ? "[" : "{\"a\":");
            end.insert(0, array ? ']' : '}');
        }
        return text + "null" + end;
    }
}
