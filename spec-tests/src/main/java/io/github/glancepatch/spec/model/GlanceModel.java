// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of Glance as a program that is as plain as can be. The methods that are neither public nor private are the
 * places where the kit's tests break it.
 */
class GlanceModel implements ImagePatchImplementation {
    private static final int MAX_OPERATIONS = 10_000;

    private final StrictJson json;
    private final NaiveForms forms;

    GlanceModel() {
        this(new StrictJson(), new NaiveForms(new NaivePointers()));
    }

    GlanceModel(StrictJson json, NaiveForms forms) {
        this.json = json;
        this.forms = forms;
    }

    /** An operation whose form is right: the tokens are one, or two for an element of the locations. */
    record Step(MediaType type, int index, Op op, List<String> tokens, Optional<JsonValue> value) {
        String attribute() {
            return tokens.get(0);
        }
    }

    @Override
    public PatchOutcome patch(PatchRequest request) {
        try {
            return new PatchOutcome.Accepted(JsonData.object(changed(request)));
        } catch (RejectedException e) {
            Rejection rejection = e.rejection(); // Glance's answers have no codes
            return Rejection.withoutCode(rejection.rule(), rejection.status())
                    .at(rejection.operation())
                    .toOutcome();
        }
    }

    Map<String, JsonValue> changed(PatchRequest request) {
        MediaType type = forms.mediaType(request.contentType().orElse(""));
        if (!(json.read(request.body()) instanceof JsonArray elements)) {
            throw new RejectedException(Rejection.malformed("doc-1"));
        }
        if (elements.size() > MAX_OPERATIONS) {
            throw new RejectedException(Rejection.withoutCode("limit-2", 413));
        }
        Map<String, JsonValue> image = new LinkedHashMap<>(request.image());
        if (elements.isEmpty()) {
            return image;
        }
        List<Step> steps = new ArrayList<>();
        for (JsonValue element : elements) {
            steps.add(at(steps.size(), () -> step(type, element, steps.size())));
        }
        for (Step step : steps) {
            at(step.index(), () -> apply(request, step, image));
        }
        requireQuota(request, image);
        requireStorable(request.image(), image, "min_ram");
        requireStorable(request.image(), image, "min_disk");
        requireSize(request, image);
        return image;
    }

    private interface Part<T> {
        T run();
    }

    private static <T> T at(int index, Part<T> part) {
        try {
            return part.run();
        } catch (RejectedException e) {
            throw new RejectedException(e.rejection().at(index));
        }
    }

    Step step(MediaType type, JsonValue element, int index) {
        if (!(element instanceof JsonObject operation)) {
            throw new RejectedException(Rejection.malformed("doc-1"));
        }
        Op op = forms.op(type, operation);
        List<String> tokens = forms.tokens(type, operation, op);
        String attribute = tokens.get(0);
        boolean ofElement = attribute.equals("locations") && op != Op.REPLACE;
        if (tokens.size() != (ofElement ? 2 : 1)) {
            throw new RejectedException(Rejection.malformed("path-2"));
        }
        Optional<JsonValue> value = forms.value(operation, op);
        requireTouchable(attribute);
        value.ifPresent(sent -> requireTaken(attribute, ofElement ? JsonData.array(List.of(sent)) : sent));
        return new Step(type, index, op, tokens, value);
    }

    void requireTouchable(String attribute) {
        if (GlanceAttributes.READ_ONLY.contains(attribute)) {
            throw new RejectedException(Rejection.withoutCode("readonly-1", 403));
        }
        if (GlanceAttributes.RESERVED.contains(attribute)) {
            throw new RejectedException(Rejection.withoutCode("reserved-1", 403));
        }
        if (attribute.startsWith(GlanceAttributes.NAMESPACE)) {
            throw new RejectedException(Rejection.withoutCode("reserved-2", 403));
        }
    }

    void requireTaken(String attribute, JsonValue value) {
        if (!GlanceAttributes.accepts(attribute, value)) {
            throw new RejectedException(Rejection.withoutCode(GlanceAttributes.valueRule(attribute), 400));
        }
    }

    Map<String, JsonValue> apply(PatchRequest request, Step step, Map<String, JsonValue> image) {
        if (step.attribute().equals("locations")) {
            locations(request, image).apply(step);
            return image;
        }
        boolean there = isThere(step.attribute(), image);
        switch (step.op()) {
            case ADD -> {
                if (there && addOnlyCreates(step.type())) {
                    throw new RejectedException(Rejection.withoutCode("add-3", 409));
                }
                set(request, step, image);
            }
            case REPLACE -> {
                requireExists(there, "replace-1");
                set(request, step, image);
            }
            case REMOVE -> {
                requireRemovable(step.attribute());
                requireExists(there, "remove-1");
                image.remove(step.attribute());
            }
        }
        return image;
    }

    GlanceLocations locations(PatchRequest request, Map<String, JsonValue> image) {
        return new GlanceLocations(request, image);
    }

    boolean isThere(String attribute, Map<String, JsonValue> image) {
        return isBase(attribute) || image.containsKey(attribute);
    }

    void requireExists(boolean there, String rule) {
        if (!there) {
            throw new RejectedException(Rejection.withoutCode(rule, 409));
        }
    }

    void requireRemovable(String attribute) {
        if (isBase(attribute)) {
            throw new RejectedException(Rejection.withoutCode("access-4", 403));
        }
    }

    boolean isBase(String attribute) {
        return GlanceAttributes.BASE.contains(attribute);
    }

    boolean addOnlyCreates(MediaType type) {
        return type == MediaType.V2_0;
    }

    void set(PatchRequest request, Step step, Map<String, JsonValue> image) {
        String attribute = step.attribute();
        JsonValue value = read(attribute, step.value().orElseThrow());
        if (attribute.endsWith("_format") && isBase(attribute)) {
            requireFormatsOpen(image);
        }
        if (isBase(attribute) && value instanceof JsonNumber number) {
            requireNotNegative(number);
        }
        if (isBase(attribute) && value instanceof JsonArray tags) {
            requireTagQuota(quota(request, "tagQuota", 128), tags);
            image.put(attribute, asSet(tags));
            return;
        }
        image.put(attribute, value);
    }

    JsonValue read(String attribute, JsonValue value) {
        return isBase(attribute) && value instanceof JsonNumber number ? GlanceAttributes.asPythonReads(number) : value;
    }

    void requireTagQuota(int max, JsonArray tags) {
        if (max >= 0 && tags.size() > max) {
            throw new RejectedException(Rejection.withoutCode("quota-2", 413));
        }
    }

    void requireFormatsOpen(Map<String, JsonValue> image) {
        if (!hasStatus(image, Set.of("queued", "importing"))) {
            throw new RejectedException(Rejection.withoutCode("format-1", 403));
        }
    }

    void requireNotNegative(JsonNumber number) {
        if (number.bigDecimalValue().signum() < 0) {
            throw new RejectedException(Rejection.withoutCode("min-1", 400));
        }
    }

    JsonValue asSet(JsonArray tags) {
        Set<String> distinct = new LinkedHashSet<>();
        tags.getValuesAs(JsonString.class).forEach(tag -> distinct.add(tag.getString()));
        return JsonData.strings(distinct);
    }

    /** Whether the image has one of the statuses; one that reports none is assumed to have it. */
    static boolean hasStatus(Map<String, JsonValue> image, Set<String> statuses) {
        JsonValue status = image.get("status");
        return status == null || (status instanceof JsonString text && statuses.contains(text.getString()));
    }

    static int quota(PatchRequest request, String option, int otherwise) {
        return request.options().get(option) instanceof JsonNumber number ? number.intValue() : otherwise;
    }

    void requireQuota(PatchRequest request, Map<String, JsonValue> after) {
        List<String> properties =
                after.keySet().stream().filter(GlanceAttributes::isProperty).toList();
        boolean hasNew = properties.stream().anyMatch(name -> !request.image().containsKey(name));
        requirePropertyQuota(quota(request, "propertyQuota", 128), properties.size(), hasNew);
    }

    void requirePropertyQuota(int max, int properties, boolean hasNew) {
        if (max >= 0 && hasNew && properties > max) {
            throw new RejectedException(Rejection.withoutCode("quota-1", 413));
        }
    }

    /** Rule limit-5: the image as JSON text without white space; only small limits are tried. */
    void requireSize(PatchRequest request, Map<String, JsonValue> after) {
        int max = quota(request, PatchRequest.IMAGE_BYTES, -1);
        if (max >= 0 && JsonTexts.plain(JsonData.object(after)).getBytes(UTF_8).length > max) {
            throw new RejectedException(Rejection.withoutCode("limit-5", 413));
        }
    }

    void requireStorable(Map<String, JsonValue> before, Map<String, JsonValue> after, String name) {
        JsonValue value = after.get(name);
        boolean same = value != null
                && before.containsKey(name)
                && JsonData.same(before.getOrDefault(name, JsonValue.NULL), value);
        if (value instanceof JsonNumber number
                && !same
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new RejectedException(Rejection.withoutCode("min-2", 400));
        }
    }
}
