// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

/** The value of a Content-Type header (RFC 9110, section 8.3). */
final class ContentTypeHeader {
    private ContentTypeHeader() {}

    /** The media type without its parameters and the blanks around it, in lower case. */
    static String mediaType(String contentType) {
        int start = 0;
        int end = contentType.indexOf(';');
        end = end < 0 ? contentType.length() : end;
        while (start < end && isBlank(contentType.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(contentType.charAt(end - 1))) {
            end--;
        }
        // equalsIgnoreCase accepts the Kelvin sign for a k, and toLowerCase depends on more than ASCII
        StringBuilder lower = new StringBuilder(contentType.substring(start, end));
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
