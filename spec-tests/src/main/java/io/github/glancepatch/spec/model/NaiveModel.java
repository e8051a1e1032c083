// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeFact.Patchable;
import io.github.glancepatch.spec.model.ImsAttributes.Exclusion;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonArray;
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
    private static final int MOST_OPERATIONS = 10_000;

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
    record Step(MediaType type, int index, Word word, String attribute, Optional<JsonValue> value) {}

    @Override
    public PatchOutcome patch(PatchRequest request) {
        if (request.rules().equals(PatchRequest.GLANCE)) {
            return new GlanceModel(json, forms).patch(request);
        }
        try {
            return new PatchOutcome.Accepted(JsonData.object(changed(request)));
        } catch (RefusedException e) {
            return e.refusal().toOutcome();
        }
    }

    Map<String, JsonValue> changed(PatchRequest request) {
        MediaType type = forms.mediaType(request.contentType().orElse(""));
        List<JsonValue> elements = elements(json.read(request.body()));
        Map<String, JsonValue> image = new LinkedHashMap<>(request.image());
        if (elements.isEmpty()) {
            return image;
        }
        List<Step> steps = decoded(request, type, elements);
        requireStatus(request);
        for (Step step : steps) {
            apply(step, image);
        }
        requireNoConflict(request.image(), image);
        return image;
    }

    List<JsonValue> elements(JsonValue document) {
        if (!(document instanceof JsonArray elements)) {
            throw new RefusedException(Refusal.malformed("doc-1"));
        }
        if (elements.size() > mostOperations()) {
            throw new RefusedException(Refusal.withoutCode("limit-2", 413));
        }
        return elements;
    }

    int mostOperations() {
        return MOST_OPERATIONS;
    }

    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            try {
                Step step = step(type, elements.get(index), index);
                requireGranted(request, step);
                steps.add(step);
            } catch (RefusedException e) {
                throw new RefusedException(e.refusal().at(index));
            }
        }
        return steps;
    }

    Step step(MediaType type, JsonValue element, int index) {
        if (!(element instanceof JsonObject operation)) {
            throw new RefusedException(Refusal.malformed("doc-1"));
        }
        Word word = forms.word(type, operation);
        String attribute = forms.target(type, operation, word);
        return new Step(type, index, word, attribute, forms.value(operation, word));
    }

    /** What the rules say of an operation whatever the image is: access, then the name, then the value. */
    void requireGranted(PatchRequest request, Step step) {
        if (isRestricted(request, step)) {
            throw new RefusedException(Refusal.withoutCode("access-2", 403));
        }
        if (step.value().isPresent()) {
            Optional<Refusal> refusal =
                    refusal(request, step.attribute(), step.value().get());
            if (refusal.isPresent()) {
                throw new RefusedException(refusal.get());
            }
        }
    }

    boolean isRestricted(PatchRequest request, Step step) {
        AttributeFact fact = ImsAttributes.all().get(step.attribute());
        if (fact == null || request.permitted().contains(step.attribute())) {
            return false;
        }
        return fact.patchable() == Patchable.NEITHER
                || (fact.patchable() == Patchable.SIBLING && !isCloudimages(request));
    }

    private Optional<Refusal> refusal(PatchRequest request, String attribute, JsonValue value) {
        AttributeFact fact = ImsAttributes.all().get(attribute);
        if (attribute.equals("name")) {
            return values.name(value);
        }
        if (attribute.equals("__description")) {
            return values.description(value);
        }
        boolean custom = fact == null || fact.patchable() == Patchable.CUSTOM;
        if (fact != null && (!custom || request.permitted().contains(attribute))) {
            return values.documentedValue(fact, value);
        }
        return values.customName(attribute, !isCloudimages(request)).or(() -> values.customValue(value));
    }

    void requireStatus(PatchRequest request) {
        JsonValue status = request.image().get("status");
        if (isCloudimages(request) && status != null && !JsonData.same(status, JsonData.string("active"))) {
            throw new RefusedException(Refusal.bad("state-1", "IMG.0046"));
        }
    }

    static boolean isCloudimages(PatchRequest request) {
        return request.rules().equals(PatchRequest.CLOUDIMAGES);
    }

    void apply(Step step, Map<String, JsonValue> image) {
        switch (step.word()) {
            case ADD -> set(step, image);
            case REPLACE -> {
                requireThere(step, image, "replace-1");
                set(step, image);
            }
            case REMOVE -> {
                requireRemovable(step);
                requireThere(step, image, "remove-1");
                image.remove(step.attribute());
            }
        }
    }

    void set(Step step, Map<String, JsonValue> image) {
        step.value().ifPresent(value -> image.put(step.attribute(), value));
    }

    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
        if (!image.containsKey(step.attribute())) {
            throw new RefusedException(Refusal.conflict(rule).at(step.index()));
        }
    }

    void requireRemovable(Step step) {
        if (step.attribute().equals("name")) {
            throw new RefusedException(Refusal.withoutCode("access-4", 403).at(step.index()));
        }
    }

    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
        for (Exclusion pair : ImsAttributes.exclusions()) {
            if (has(after, pair) && !has(before, pair)) {
                throw new RefusedException(Refusal.conflict("excl-1"));
            }
        }
    }

    private static boolean has(Map<String, JsonValue> image, Exclusion pair) {
        return image.containsKey(pair.one()) && image.containsKey(pair.other());
    }
}
