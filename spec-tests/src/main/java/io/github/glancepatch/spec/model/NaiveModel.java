// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
import io.github.glancepatch.spec.model.ImsAttributes.Exclusion;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules as a program that is as plain as can be: a request goes in at the top of {@link #changed} and comes out at
 * its bottom. The methods that are neither public nor private are the places where the kit's tests break it.
 */
public class NaiveModel implements ImagePatchImplementation {
    private static final int MAX_OPERATIONS = 10_000;

    private final StrictJson json;
    private final NaiveForms forms;
    private final NaiveValues values;

    /** Makes the model. */
    public NaiveModel() {
        this(new StrictJson(), new NaiveForms(new NaivePointers()), new NaiveValues());
    }

    NaiveModel(StrictJson json, NaiveForms forms, NaiveValues values) {
        this.json = json;
        this.forms = forms;
        this.values = values;
    }

    /** An operation whose form is right. */
    record Step(MediaType type, int index, Op op, String attribute, Optional<JsonValue> value) {}

    @Override
    public PatchOutcome patch(PatchRequest request) {
        if (request.rules().equals(PatchRequest.GLANCE)) {
            return new GlanceModel(json, forms).patch(request);
        }
        try {
            return new PatchOutcome.Accepted(JsonData.object(changed(request)));
        } catch (RejectedException e) {
            return e.rejection().toOutcome();
        }
    }

    Map<String, JsonValue> changed(PatchRequest request) {
        MediaType type = mediaType(request);
        List<JsonValue> elements = elements(json.read(request.body()));
        if (elements.isEmpty()) {
            return request.image();
        }
        List<Step> steps = decoded(request, type, elements);
        requireStatus(request);
        Map<String, JsonValue> image = new LinkedHashMap<>(request.image());
        for (Step step : steps) {
            apply(step, image);
        }
        requireNoConflict(request.image(), image);
        requireSize(request, image);
        return image;
    }

    /** Rule media-4: the cloudimages API reads plain JSON as the form of version 2.1. */
    MediaType mediaType(PatchRequest request) {
        String contentType = request.contentType().orElse("");
        boolean plain =
                isCloudimages(request) && forms.isSame("application/json", contentType.split(";", -1)[0].strip());
        return plain ? MediaType.V2_1 : forms.mediaType(contentType);
    }

    List<JsonValue> elements(JsonValue document) {
        if (!(document instanceof JsonArray elements)) {
            throw new RejectedException(Rejection.malformed("doc-1"));
        }
        if (elements.size() > maxOperations()) {
            throw new RejectedException(Rejection.withoutCode("limit-2", 413));
        }
        return elements;
    }

    int maxOperations() {
        return MAX_OPERATIONS;
    }

    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            try {
                Step step = step(type, elements.get(index), index);
                requireAllowed(request, step);
                steps.add(step);
            } catch (RejectedException e) {
                throw new RejectedException(e.rejection().at(index));
            }
        }
        return steps;
    }

    Step step(MediaType type, JsonValue element, int index) {
        if (!(element instanceof JsonObject operation)) {
            throw new RejectedException(Rejection.malformed("doc-1"));
        }
        Op op = forms.op(type, operation);
        String attribute = forms.target(type, operation, op);
        return new Step(type, index, op, attribute, forms.value(operation, op));
    }

    /** What the rules say of an operation whatever the image is: access, then the name, then the value. */
    void requireAllowed(PatchRequest request, Step step) {
        if (isRestricted(request, step)) {
            throw new RejectedException(Rejection.withoutCode("access-2", 403));
        }
        if (step.value().isPresent()) {
            Optional<Rejection> rejection =
                    rejection(request, step.attribute(), step.value().get());
            if (rejection.isPresent()) {
                throw new RejectedException(rejection.get());
            }
        }
    }

    boolean isRestricted(PatchRequest request, Step step) {
        AttributeSpec spec = ImsAttributes.all().get(step.attribute());
        if (spec == null || request.permitted().contains(step.attribute())) {
            return false;
        }
        return spec.access() == Access.RESTRICTED || (spec.access() == Access.CLOUDIMAGES && !isCloudimages(request));
    }

    private Optional<Rejection> rejection(PatchRequest request, String attribute, JsonValue value) {
        AttributeSpec spec = ImsAttributes.all().get(attribute);
        if (attribute.equals("name")) {
            return values.name(value);
        }
        if (attribute.equals("__description")) {
            return values.description(value);
        }
        boolean custom = spec == null || spec.access() == Access.CUSTOMISED;
        if (spec != null && (!custom || request.permitted().contains(attribute))) {
            return values.documentedValue(spec, value);
        }
        return values.customName(attribute, !isCloudimages(request)).or(() -> values.customValue(value));
    }

    void requireStatus(PatchRequest request) {
        JsonValue status = request.image().get("status");
        if (isCloudimages(request) && status != null && !JsonData.same(status, JsonData.string("active"))) {
            throw new RejectedException(Rejection.bad("state-1", "IMG.0046"));
        }
    }

    static boolean isCloudimages(PatchRequest request) {
        return request.rules().equals(PatchRequest.CLOUDIMAGES);
    }

    void apply(Step step, Map<String, JsonValue> image) {
        switch (step.op()) {
            case ADD -> set(step, image);
            case REPLACE -> {
                requireExists(step, image, "replace-1");
                set(step, image);
            }
            case REMOVE -> {
                requireRemovable(step);
                requireExists(step, image, "remove-1");
                image.remove(step.attribute());
            }
        }
    }

    void set(Step step, Map<String, JsonValue> image) {
        step.value().ifPresent(value -> image.put(step.attribute(), value));
    }

    void requireExists(Step step, Map<String, JsonValue> image, String rule) {
        if (!image.containsKey(step.attribute())) {
            throw new RejectedException(Rejection.conflict(rule).at(step.index()));
        }
    }

    void requireRemovable(Step step) {
        if (step.attribute().equals("name")) {
            throw new RejectedException(Rejection.withoutCode("access-4", 403).at(step.index()));
        }
    }

    /** Rule limit-5: the image as JSON text without white space; only small limits are tried. */
    void requireSize(PatchRequest request, Map<String, JsonValue> after) {
        boolean isLarge = request.options().get(PatchRequest.IMAGE_BYTES) instanceof JsonNumber max
                && length(JsonTexts.plain(JsonData.object(after))) > max.intValue();
        if (isLarge) {
            throw new RejectedException(Rejection.withoutCode("limit-5", 413));
        }
    }

    int length(String text) {
        return text.getBytes(UTF_8).length;
    }

    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
        for (Exclusion pair : ImsAttributes.exclusions()) {
            if (has(after, pair) && !has(before, pair)) {
                throw new RejectedException(Rejection.conflict("excl-1"));
            }
        }
    }

    private static boolean has(Map<String, JsonValue> image, Exclusion pair) {
        return image.containsKey(pair.one()) && image.containsKey(pair.other());
    }
}
