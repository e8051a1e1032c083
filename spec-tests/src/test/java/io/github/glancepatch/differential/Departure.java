// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.patch.PatchMediaType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where this project departs from Glance on purpose, so that a disagreement is none. */
enum Departure {
    /** Custom names that collide with attributes of Python objects are ordinary names here. */
    PYTHON_NAME,
    /** What makes Glance fail is refused here. */
    CRASH,
    /** Media types compare without regard to case. */
    MEDIA_TYPE_CASE,
    /** Text with characters above U+FFFF is taken; the limit of one database is no rule. */
    FOUR_BYTE_TEXT,
    /** There are limits on size, depth and numbers. */
    LIMIT,
    /** NaN and Infinity are no JSON. */
    NAN,
    /** A lone surrogate is refused wherever it stands. */
    LONE_SURROGATE;

    private static final Pattern PYTHON = Pattern.compile(
            "/\\s*(member|delete|context|repo|helper|notifier|image_id|extra_properties|base|image|get_data|set_data|"
                    + "reactivate|deactivate|get_payload|send_notification|__\\w+__)\\s*\"");
    private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89abAB][0-9a-fA-F]{2}|\\\\u[dD][c-fC-F]");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("NaN|Infinity");

    /** Whether {@link #PYTHON_NAME} can explain another image as well. */
    static boolean namesPythonAttribute(byte[] body) {
        return PYTHON.matcher(new String(body, UTF_8)).find();
    }

    /** The departure that explains why the real one answers a request with another status. */
    static Optional<Departure> explaining(String contentType, byte[] body, int real, int ours) {
        String text = new String(body, UTF_8);
        boolean otherCase = PatchMediaType.parse(contentType).isPresent()
                && !contentType.split(";", -1)[0].strip().startsWith("application/openstack-images-v2.");
        if (real == 500 && ours == 400) {
            return Optional.of(CRASH);
        } else if (real == 415 && otherCase) {
            return Optional.of(MEDIA_TYPE_CASE);
        } else if (namesPythonAttribute(body)) {
            return Optional.of(PYTHON_NAME);
        } else if (real == 400 && ours == 200 && text.codePoints().anyMatch(c -> c > 0xFFFF)) {
            return Optional.of(FOUR_BYTE_TEXT);
        } else if (real == 400 && ours == 200 && SURROGATE.matcher(text).find()) {
            return Optional.of(FOUR_BYTE_TEXT); // both halves, escaped
        } else if (ours == 400 && SURROGATE.matcher(text).find()) {
            return Optional.of(LONE_SURROGATE);
        } else if (ours == 400 && NOT_A_NUMBER.matcher(text).find()) {
            return Optional.of(NAN);
        } else if (ours == 413 && body.length > 20_000) {
            return Optional.of(LIMIT);
        }
        return Optional.empty();
    }
}
