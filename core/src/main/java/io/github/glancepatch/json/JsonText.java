// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads and writes one JSON text (RFC 8259).
 *
 * <p>Of a repeated member the last counts, at the place of the first. Rejected are: bytes that are not UTF-8, a
 * byte-order mark, a surrogate without its partner (raw or escaped, in names and in values), anything behind the value,
 * and whatever passes the limits.
 */
public final class JsonText {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonText() {}

    /**
     * Reads a text in UTF-8.
     *
     * @param utf8 the text
     * @param limits how large it may be
     * @return the value
     * @throws JsonTextException when the text is not JSON or passes a limit
     */
    public static JsonValue parse(byte[] utf8, JsonLimits limits) {
        return reader(utf8, limits, StringPool.NONE).read();
    }

    /**
     * Reads a text that was decoded already. Its size is counted in UTF-8, as for bytes.
     *
     * @param text the text
     * @param limits how large it may be
     * @return the value
     * @throws JsonTextException when the text is not JSON or passes a limit
     */
    public static JsonValue parse(String text, JsonLimits limits) {
        return reader(utf8(text, limits), limits, StringPool.NONE).read();
    }

    /**
     * Reads a text in UTF-8 from a stream, and no more than one byte past the limit. The stream is left open.
     *
     * @param utf8 the text
     * @param limits how large it may be
     * @return the value
     * @throws JsonTextException when the text is not JSON or passes a limit
     * @throws IOException when the stream cannot be read
     */
    public static JsonValue parse(InputStream utf8, JsonLimits limits) throws IOException {
        return parse(utf8.readNBytes(limits.bytesToRead()), limits);
    }

    /**
     * Writes a value without white space. Numbers keep their text, and non-ASCII characters are written as themselves.
     *
     * @param value the value
     * @return its text
     */
    public static String write(JsonValue value) {
        return JsonTextWriter.of(value).text();
    }

    /**
     * Writes a value without white space, in UTF-8; see {@link #write(JsonValue)}.
     *
     * @param value the value
     * @return its text
     */
    public static byte[] writeUtf8(JsonValue value) {
        return JsonTextWriter.of(value).bytes();
    }

    /**
     * Reads a text whose value is an object, without making the object. The strings among the values are left in the
     * text, or in a copy of it, so that what holds one of them holds the text.
     *
     * @param utf8 the text
     * @param limits how large it may be
     * @param names names that it is expected to have often
     * @param sink receives the members
     * @return whether it is an object; if not, the sink received nothing
     * @throws JsonTextException when the text is not JSON or passes a limit; the sink may have received some members
     *     then
     */
    public static boolean readMembers(byte[] utf8, JsonLimits limits, StringPool names, MemberSink sink) {
        requireReadable(utf8, limits);
        return new JsonTextReader(utf8.clone(), limits, names, true).members(sink); // the caller may change the bytes
    }

    /**
     * Reads a text whose value is an object, without making the object; see {@link #readMembers(byte[], JsonLimits,
     * StringPool, MemberSink)}.
     *
     * @param text the text
     * @param limits how large it may be
     * @param names names that it is expected to have often
     * @param sink receives the members
     * @return whether it is an object
     * @throws JsonTextException when the text is not JSON or passes a limit
     */
    public static boolean readMembers(String text, JsonLimits limits, StringPool names, MemberSink sink) {
        byte[] utf8 = utf8(text, limits);
        requireReadable(utf8, limits);
        return new JsonTextReader(utf8, limits, names, true).members(sink);
    }

    /**
     * Reads a text whose value is an array, without making the array and the objects in it. A string that is the value
     * of a member of an element may be left in the text: it holds the bytes, and is right as long as they stay as they
     * are. A sink that keeps one asks for it {@linkplain JsonValues#decoded decoded}.
     *
     * @param utf8 the text
     * @param limits how large it may be
     * @param pool strings that it is expected to have often
     * @param sink receives the elements
     * @return whether it is an array; if not, the sink received nothing
     * @throws JsonTextException when the text is not JSON or passes a limit; the sink may have received some elements
     *     then
     */
    public static boolean readElements(byte[] utf8, JsonLimits limits, StringPool pool, ElementSink sink) {
        return reader(utf8, limits, pool).elements(sink);
    }

    /**
     * Reads a text whose value is an array, without making the array and the objects in it; see
     * {@link #readElements(byte[], JsonLimits, StringPool, ElementSink)}.
     *
     * @param text the text
     * @param limits how large it may be
     * @param pool strings that it is expected to have often
     * @param sink receives the elements
     * @return whether it is an array
     * @throws JsonTextException when the text is not JSON or passes a limit
     */
    public static boolean readElements(String text, JsonLimits limits, StringPool pool, ElementSink sink) {
        return reader(utf8(text, limits), limits, pool).elements(sink);
    }

    private static JsonTextReader reader(byte[] utf8, JsonLimits limits, StringPool pool) {
        requireReadable(utf8, limits);
        return new JsonTextReader(utf8, limits, pool, false);
    }

    private static void requireReadable(byte[] utf8, JsonLimits limits) {
        Objects.requireNonNull(utf8, "utf8");
        JsonChecks.requireSize(utf8.length, limits);
        if (utf8.length == 0) {
            throw JsonTextException.ofText(Reason.EMPTY, "it is empty");
        }
        if (Arrays.mismatch(utf8, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length) {
            throw JsonTextException.ofText(Reason.MALFORMED, "it begins with a byte-order mark");
        }
    }

    private static byte[] utf8(String text, JsonLimits limits) {
        Objects.requireNonNull(text, "text");
        JsonChecks.requireSize(text.length(), limits); // no text has fewer bytes than characters
        return JsonChecks.requireWellFormed(text).getBytes(UTF_8);
    }
}
