// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Oversize;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How large a request may be, and the image that it makes: rules limit-1 to limit-5. */
public interface LimitsSpec extends ImagePatchSpec {
    /** What a request at a limit costs, and how little differs between two of them, allows few tries only. */
    int FEW = 5;

    /** The limits themselves are tried every time; what lies beyond them is not worth as many tries as elsewhere. */
    int SOME = 50;

    /** A body of 1 MiB is accepted. */
    @Property(tries = FEW)
    default void limit1_a_body_of_one_mebibyte_is_accepted(@ForAll MediaType type) {
        patchText(SampleImages.EXAMPLE, type, Oversize.padded(rename(type), 1024 * 1024))
                .hasImage(renamed());
    }

    /** A longer body is rejected, whatever it holds. */
    @Property(tries = FEW)
    default void limit1_a_longer_body_is_rejected(@ForAll MediaType type, @ForAll @IntRange(min = 1) int excess) {
        int length = 1024 * 1024 + 1 + excess % 1000;
        Rejection tooLarge = Rejection.withoutCode("limit-1", 413);
        patchText(SampleImages.EXAMPLE, type, Oversize.padded(rename(type), 1024 * 1024 + 1))
                .isRejected(tooLarge);
        patchText(SampleImages.EXAMPLE, type, Oversize.padded("no json", length))
                .isRejected(tooLarge);
        RequestBody wide = RequestBody.utf8("\u00E4".repeat(length / 2 + 1));
        send(PatchRequest.ims(SampleImages.EXAMPLE, type.value(), wide)).isRejected(tooLarge);
        send(PatchRequest.ims(SampleImages.EXAMPLE, "application/json", wide))
                .isRejected(Rejection.withoutCode("media-1", 415));
    }

    /** A document of 10,000 operations is accepted. */
    @Property(tries = FEW)
    default void limit2_ten_thousand_operations_are_accepted(@ForAll MediaType type) {
        patchText(SampleImages.EXAMPLE, type, Oversize.repeated(rename(type), 10_000))
                .hasImage(renamed());
    }

    /** A document of more operations is rejected before one of them is looked at. */
    @Property(tries = FEW)
    default void limit2_more_operations_are_rejected(
            @ForAll MediaType type, @ForAll @IntRange(min = 1, max = 9) int excess) {
        Rejection tooLarge = Rejection.withoutCode("limit-2", 413);
        patchText(SampleImages.EXAMPLE, type, Oversize.repeated(rename(type), 10_001))
                .isRejected(tooLarge);
        patchText(SampleImages.EXAMPLE, type, Oversize.repeated("[1]", 10_000 + excess))
                .isRejected(tooLarge);
    }

    /** That there are too many operations is said of a document, not of a text that is none. */
    @Property(tries = FEW)
    default void limit2_a_text_that_is_no_json_is_no_document(@ForAll MediaType type) {
        String document = Oversize.repeated("[1]", 10_001);
        patchText(SampleImages.EXAMPLE, type, document + "x").isRejected(Rejection.malformed("doc-1"));
        patchText(SampleImages.EXAMPLE, type, "{\"a\":" + document + "}").isRejected(Rejection.malformed("doc-1"));
    }

    /** 64 arrays and objects inside one another are accepted, those of the document included. */
    @Property(tries = SOME)
    default void limit3_sixty_four_levels_are_accepted(@ForAll MediaType type, @ForAll long shape) {
        patchText(SampleImages.EXAMPLE, type, Oversize.withMember(rename(type), Oversize.nested(62, shape)))
                .hasImage(renamed());
    }

    /** Deeper documents are rejected, however deep they are and wherever the depth is. */
    @Property(tries = SOME)
    default void limit3_deeper_documents_are_rejected(
            @ForAll MediaType type, @ForAll long shape, @ForAll @IntRange(min = 63, max = 200) int depth) {
        for (int levels : new int[] {63, depth}) {
            patchText(SampleImages.EXAMPLE, type, Oversize.withMember(rename(type), Oversize.nested(levels, shape)))
                    .isRejected(Rejection.malformed("limit-3"));
        }
    }

    /** A document that is deep enough to exhaust a stack is rejected like any other. */
    @Property(tries = FEW)
    default void limit3_a_bottomless_document_is_rejected(@ForAll MediaType type) {
        patchText(SampleImages.EXAMPLE, type, "[".repeat(1_000_000)).isRejected(Rejection.malformed("limit-3"));
        patchText(SampleImages.EXAMPLE, type, "{\"a\":".repeat(200_000)).isRejected(Rejection.malformed("limit-3"));
        patchText(SampleImages.EXAMPLE, type, "[".repeat(500_000) + "]".repeat(500_000))
                .isRejected(Rejection.malformed("limit-3"));
    }

    /** A number of 1,000 digits is accepted, and an exponent of 1,000. */
    @Property(tries = SOME)
    default void limit4_a_thousand_digits_are_accepted(
            @ForAll MediaType type, @ForAll @IntRange(min = 2, max = 1000) int digits) {
        for (String number : new String[] {
            "7".repeat(1000), "-" + "7".repeat(digits), "0." + "7".repeat(digits - 1), "1e1000", "1E-1000", "2.5e+1000"
        }) {
            patchText(SampleImages.EXAMPLE, type, Oversize.withMember(rename(type), number))
                    .hasImage(renamed());
        }
    }

    /** A longer number is rejected, and a larger exponent. */
    @Property(tries = SOME)
    default void limit4_a_longer_number_is_rejected(
            @ForAll MediaType type, @ForAll @IntRange(min = 1001, max = 2000) int digits) {
        for (String number : new String[] {
            "7".repeat(1001),
            "-" + "7".repeat(digits),
            "0." + "7".repeat(digits),
            "1e1001",
            "1E-1001",
            "0e" + digits,
            "1e99999999999999999999"
        }) {
            patchText(SampleImages.EXAMPLE, type, Oversize.withMember(rename(type), number))
                    .isRejected(Rejection.malformed("limit-4"));
        }
    }

    /** An image as long as the limit is made; what counts is its text in UTF-8, as short as it can be written. */
    @Property(tries = SOME)
    default void limit5_an_image_as_long_as_the_limit_is_made(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.UpToTheLimit.class) String value) {
        JsonObject after = withWide(value);
        setWide(type, value, length(after)).hasImage(after);
    }

    /** A longer image is not made. */
    @Property(tries = SOME)
    default void limit5_a_longer_image_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.UpToTheLimit.class) String value,
            @ForAll @IntRange(min = 1, max = 200) int excess) {
        for (int less : new int[] {1, excess}) {
            setWide(type, value, length(withWide(value)) - less).isRejected(Rejection.withoutCode("limit-5", 413));
        }
    }

    /** What counts is the image that is made, not the one before or between. */
    @Property(tries = SOME)
    default void limit5_an_image_that_gets_shorter_is_made(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.UpToTheLimit.class) String value) {
        JsonObject before = JsonData.with(withWide(value), "z", JsonData.string("z"));
        JsonObject after = JsonData.without(before, "z");
        WireOperation remove = WireOperation.remove("z");
        limited(before, type, length(after), remove).hasImage(after);
        limited(after, type, length(after), WireOperation.add("z", JsonData.string("")), remove)
                .hasImage(after);
    }

    private static JsonObject withWide(String value) {
        return JsonData.with(SampleImages.EXAMPLE, "wide", wide(value));
    }

    /** A text that is longer in bytes than in characters. */
    private static JsonString wide(String value) {
        return JsonData.string(value + "\u00E4");
    }

    private static int length(JsonObject image) {
        return JsonTexts.plain(image).getBytes(UTF_8).length;
    }

    private OutcomeAssert setWide(MediaType type, String value, int imageBytes) {
        return limited(SampleImages.EXAMPLE, type, imageBytes, WireOperation.add("wide", wide(value)));
    }

    private OutcomeAssert limited(JsonObject image, MediaType type, int imageBytes, WireOperation... operations) {
        JsonObject options = JsonData.object(PatchRequest.IMAGE_BYTES, JsonData.number(imageBytes));
        RequestBody body = type.body(Arrays.asList(operations));
        return send(new PatchRequest(PatchRequest.IMS, options, Optional.of(type.value()), image, body));
    }

    private static String rename(MediaType type) {
        return type == MediaType.V2_0
                ? "[{\"replace\":\"/name\",\"value\":\"test01\"}]"
                : "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"test01\"}]";
    }

    private static JsonObject renamed() {
        return JsonData.with(SampleImages.EXAMPLE, "name", JsonData.string("test01"));
    }
}
