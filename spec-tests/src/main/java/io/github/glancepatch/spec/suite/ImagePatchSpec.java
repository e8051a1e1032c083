// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A family of properties of one implementation. Its sub-interfaces hold the properties; a test class that implements
 * one of them and gives it an implementation has them all.
 */
@AddLifecycleHook(LevelHook.class)
@AddLifecycleHook(VisibleTextHook.class)
public interface ImagePatchSpec {

    /** {@return what is put to the test; called once for each request} */
    ImagePatchImplementation implementation();

    /** {@return the level that it is held to; what is only recommended is left out of checks at {@code REQUIRED}} */
    default Level level() {
        return Level.REQUIRED;
    }

    /**
     * Sends a request.
     *
     * @param request the request
     * @return what can be said of the outcome
     */
    default OutcomeAssert send(PatchRequest request) {
        return OutcomeAssert.of(implementation(), request, level());
    }

    /**
     * Patches an image by the rules of the native API.
     *
     * @param image the image
     * @param type the media type of the document
     * @param operations the document's operations
     * @return what can be said of the outcome
     */
    default OutcomeAssert patch(JsonObject image, MediaType type, List<WireOperation> operations) {
        return send(PatchRequest.ims(image, type.value(), type.body(operations)));
    }

    /**
     * Patches an image by the rules of the native API.
     *
     * @param image the image
     * @param type the media type of the document
     * @param operations the document's operations
     * @return what can be said of the outcome
     */
    default OutcomeAssert patch(JsonObject image, MediaType type, WireOperation... operations) {
        return patch(image, type, Arrays.asList(operations));
    }

    /**
     * Sets an attribute of the example image, in the way that requires nothing else: an add finds it missing, and a
     * replace finds it there, with a string for its value.
     *
     * @param type the media type of the document
     * @param op add or replace
     * @param attribute the attribute's name
     * @param value the value
     * @return what can be said of the outcome
     */
    default OutcomeAssert set(MediaType type, Op op, String attribute, JsonValue value) {
        return patch(SampleImages.exampleFor(op, attribute), type, WireOperation.of(op, attribute, value));
    }

    /**
     * Demands that an attribute of the example image can be set, and that nothing else of the image changes.
     *
     * @param type the media type of the document
     * @param op add or replace
     * @param attribute the attribute's name
     * @param value the value
     */
    default void isSet(MediaType type, Op op, String attribute, JsonValue value) {
        set(type, op, attribute, value).hasImage(JsonData.with(SampleImages.EXAMPLE, attribute, value));
    }

    /**
     * Patches an image by the rules of the native API, with a document whose form may be wrong.
     *
     * @param image the image
     * @param type the media type of the document
     * @param elements the document's elements
     * @return what can be said of the outcome
     */
    default OutcomeAssert patchElements(JsonObject image, MediaType type, JsonValue... elements) {
        String text = JsonTexts.plain(JsonData.array(Arrays.asList(elements)));
        return patchText(image, type, text);
    }

    /**
     * Patches an image by the rules of the native API, with a body that may be anything.
     *
     * @param image the image
     * @param type the media type of the body
     * @param body the body
     * @return what can be said of the outcome
     */
    default OutcomeAssert patchText(JsonObject image, MediaType type, String body) {
        return send(PatchRequest.ims(image, type.value(), RequestBody.utf8(body)));
    }
}
