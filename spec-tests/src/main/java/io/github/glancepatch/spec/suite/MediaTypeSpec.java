// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.ContentTypes;
import io.github.glancepatch.spec.generators.ContentTypes.Mixed;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The media type of a request: rules media-1 to media-3. */
public interface MediaTypeSpec extends ImagePatchSpec {

    /** Both media types are accepted, with whatever parameters. */
    @Property
    default void media1_parameters_are_ignored(
            @ForAll MediaType type, @ForAll(supplier = ContentTypes.Parameters.class) String parameters) {
        rename(type, type.value() + parameters).hasImage(renamed());
    }

    /** Any other media type is rejected, whichever form the body has. */
    @Property
    default void media1_another_media_type_is_rejected(
            @ForAll MediaType form, @ForAll(supplier = ContentTypes.Others.class) String contentType) {
        rename(form, contentType).isRejected(Rejection.withoutCode("media-1", 415));
    }

    /** A request without a media type is rejected. */
    @Property
    default void media1_a_missing_media_type_is_rejected(@ForAll MediaType form) {
        PatchRequest request =
                PatchRequest.ims(SampleImages.EXAMPLE, "", renaming(form)).withContentType(Optional.empty());
        send(request).isRejected(Rejection.withoutCode("media-1", 415));
    }

    /** The media type decides which form the body has: the other form is not understood. */
    @Property
    default void media1_the_media_type_decides_the_form(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        OutcomeAssert outcome =
                send(PatchRequest.ims(patch.image(), type.value(), type.other().body(patch.operations())));
        if (patch.operations().isEmpty()) {
            outcome.hasImage(patch.image());
        } else {
            outcome.isRejected(Rejection.malformed(type == MediaType.V2_0 ? "op20-1" : "op21-1")
                    .at(0));
        }
    }

    /** Media types compare without regard to case. */
    @Property
    default void media2_letter_case_does_not_count(@ForAll(supplier = ContentTypes.MixedCase.class) Mixed mixed) {
        rename(mixed.type(), mixed.text()).hasImage(renamed());
    }

    /** The case of ASCII letters is all that may differ: no other letter counts as one of them. */
    @Property
    default void media2_no_other_letter_counts_as_one_of_ascii(
            @ForAll MediaType form, @ForAll(supplier = ContentTypes.Lookalikes.class) String contentType) {
        rename(form, contentType).isRejected(Rejection.withoutCode("media-1", 415));
    }

    /** The same operations get the same answer in both media types. */
    @Property
    default void media3_the_same_operations_mean_the_same_in_both_media_types(
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Patches.Operations.class) List<WireOperation> operations) {
        patch(image, MediaType.V2_0, operations).isLike(patch(image, MediaType.V2_1, operations));
    }

    /** In both media types an accepted patch does the same. */
    @Property
    default void media3_a_patch_that_is_accepted_in_one_media_type_is_accepted_in_the_other(
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        patch(patch.image(), MediaType.V2_0, patch.operations())
                .isLike(patch(patch.image(), MediaType.V2_1, patch.operations()));
    }

    private OutcomeAssert rename(MediaType form, String contentType) {
        return send(PatchRequest.ims(SampleImages.EXAMPLE, contentType, renaming(form)));
    }

    private static RequestBody renaming(MediaType form) {
        return form.body(WireOperation.replace("name", JsonData.string("test01")));
    }

    private static JsonObject renamed() {
        return JsonData.with(SampleImages.EXAMPLE, "name", JsonData.string("test01"));
    }
}
