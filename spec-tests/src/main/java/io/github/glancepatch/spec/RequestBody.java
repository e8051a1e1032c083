// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a request: bytes, whatever they are. Immutable, and compared by content. */
public final class RequestBody {
    private static final int SHOWN = 2_000;

    private final byte[] bytes;

    private RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return a body of these bytes}
     *
     * @param bytes the bytes, which are copied
     */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(bytes.clone());
    }

    /**
     * {@return a body of this text in UTF-8}
     *
     * @param text the text, without a surrogate that lacks its partner
     */
    public static RequestBody utf8(String text) {
        return new RequestBody(text.getBytes(UTF_8));
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the text that the bytes are in UTF-8; empty when they are not UTF-8} */
    public Optional<String> text() {
        String text = new String(bytes, UTF_8);
        // what is not UTF-8 was replaced by this character, which a text can have too
        boolean isExact = text.indexOf('\ufffd') < 0 || Arrays.equals(text.getBytes(UTF_8), bytes);
        return isExact ? Optional.of(text) : Optional.empty();
    }

    /** {@return the number of bytes} */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestBody body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@return the body for a person to read: its text, or its bytes in hexadecimal when it is not UTF-8} */
    @Override
    public String toString() {
        String shown = text().orElseGet(() -> "bytes " + HexFormat.of().formatHex(bytes));
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "... (" + bytes.length + " bytes)";
    }
}
