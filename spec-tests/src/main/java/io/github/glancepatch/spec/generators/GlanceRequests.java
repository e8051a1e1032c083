// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whole requests by the rules of Glance: documents that are right, nearly right, or neither. */
public final class GlanceRequests {
    private GlanceRequests() {}

    /** Requests of every kind. */
    public static final class Any implements ArbitrarySupplier<PatchRequest> {
        @Override
        public Arbitrary<PatchRequest> get() {
            return Choice.frequencyOf(
                            Tuple.of(6, operations(GlanceData.image(), operation())),
                            Tuple.of(2, operations(GlanceLocationData.image(), ofLocations())),
                            Tuple.of(1, strange()))
                    .withoutEdgeCases();
        }
    }

    /** Requests that a service with its defaults can be asked: locations are not shown, quotas are as they come. */
    public static final class Plain implements ArbitrarySupplier<PatchRequest> {
        @Override
        public Arbitrary<PatchRequest> get() {
            return Choice.frequencyOf(Tuple.of(8, operations(GlanceData.image(), operation())), Tuple.of(1, strange()))
                    .map(request -> request.by(PatchRequest.GLANCE, JsonValue.EMPTY_JSON_OBJECT))
                    .withoutEdgeCases();
        }
    }

    /** The same in the media type of version 2.1. */
    public static final class PlainV21 implements ArbitrarySupplier<PatchRequest> {
        @Override
        public Arbitrary<PatchRequest> get() {
            return plain(MediaType.V2_1);
        }
    }

    /** The same in the media type of version 2.0. */
    public static final class PlainV20 implements ArbitrarySupplier<PatchRequest> {
        @Override
        public Arbitrary<PatchRequest> get() {
            return plain(MediaType.V2_0);
        }
    }

    private static Arbitrary<PatchRequest> plain(MediaType type) {
        return Choice.frequencyOf(
                        Tuple.of(20, operations(GlanceData.image(), operation(), Arbitraries.just(type))),
                        Tuple.of(1, strange()))
                .map(request -> request.by(PatchRequest.GLANCE, JsonValue.EMPTY_JSON_OBJECT))
                .withoutEdgeCases();
    }

    /** An element of a document before it has a form. */
    private record Element(String op, String pointer, Optional<JsonValue> value) {
        JsonObject in(MediaType type) {
            return type.element(op, JsonData.string(pointer), value);
        }
    }

    private static Arbitrary<PatchRequest> operations(Arbitrary<JsonObject> image, Arbitrary<Element> element) {
        return operations(image, element, Arbitraries.of(MediaType.class));
    }

    private static Arbitrary<PatchRequest> operations(
            Arbitrary<JsonObject> image, Arbitrary<Element> element, Arbitrary<MediaType> types) {
        return Combinators.combine(image, options(), types, element.list().ofMaxSize(4))
                .as((before, options, type, elements) -> {
                    List<JsonObject> document =
                            elements.stream().map(one -> one.in(type)).toList();
                    RequestBody body = RequestBody.utf8(JsonTexts.plain(JsonData.array(document)));
                    return new PatchRequest(PatchRequest.GLANCE, options, Optional.of(type.value()), before, body);
                });
    }

    private static Arbitrary<PatchRequest> strange() {
        Arbitrary<Optional<String>> contentTypes = Choice.frequencyOf(
                Tuple.of(6, Arbitraries.of(MediaType.class).map(type -> Optional.of(type.value()))),
                Tuple.of(1, new ContentTypes.Others().get().map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(contentTypes, GlanceData.image(), new Bodies.Any().get())
                .as((contentType, image, body) ->
                        new PatchRequest(PatchRequest.GLANCE, JsonValue.EMPTY_JSON_OBJECT, contentType, image, body));
    }

    private static Arbitrary<Element> operation() {
        Arbitrary<String> own = Choice.frequencyOf(
                Tuple.of(6, Arbitraries.of(GlanceAttributes.READ_ONLY)),
                Tuple.of(1, Arbitraries.of(GlanceAttributes.RESERVED)),
                Tuple.of(2, new GlanceData.InNamespace().get()));
        Arbitrary<String> targets = Choice.frequencyOf(
                Tuple.of(7, GlanceData.property()),
                Tuple.of(7, Arbitraries.of(GlanceAttributes.BASE)),
                Tuple.of(1, own),
                Tuple.of(1, Arbitraries.of("stores", "locations", "p0", "p1")));
        return Choice.once(targets.flatMap(target -> Combinators.combine(
                        Arbitraries.of(Op.class),
                        values(target),
                        pointers(target),
                        Arbitraries.integers().between(0, 30))
                .as((op, value, pointer, chance) -> new Element(
                        op.jsonName(), pointer, isSent(op, chance) ? Optional.of(value) : Optional.empty()))));
    }

    private static Arbitrary<Element> ofLocations() {
        Arbitrary<JsonObject> one = Choice.frequencyOf(
                Tuple.of(5, GlanceLocationData.location()), Tuple.of(2, GlanceLocationData.validated()));
        Arbitrary<JsonValue> elements = Choice.frequencyOf(
                Tuple.of(9, one.map(location -> (JsonValue) location)), Tuple.of(1, GlanceLocationData.noLocation()));
        Arbitrary<Element> ofOne = Combinators.combine(
                        Arbitraries.of("add", "add", "remove"), GlanceLocationData.index(), elements)
                .as((op, index, value) -> new Element(
                        op, "/locations/" + index, op.equals("remove") ? Optional.empty() : Optional.of(value)));
        Arbitrary<Element> ofAll = elements.list()
                .ofMaxSize(3)
                .map(list -> new Element("replace", "/locations", Optional.of(JsonData.array(list))));
        return Choice.frequencyOf(Tuple.of(5, ofOne), Tuple.of(3, ofAll), Tuple.of(1, operation()));
    }

    private static boolean isSent(Op op, int chance) {
        return op == Op.REMOVE ? chance == 0 : chance > 0;
    }

    private static Arbitrary<JsonValue> values(String target) {
        return Choice.frequencyOf(
                Tuple.of(12, GlanceData.acceptedValue(target)),
                Tuple.of(1, Values.any()),
                Tuple.of(1, Arbitraries.of(-1L, 2147483648L, 7L).map(JsonData::number)));
    }

    /** The pointer to a name, now and then in a form that is read as the same or rejected. */
    private static Arbitrary<String> pointers(String target) {
        String plain = WireOperation.pointer(target);
        return Choice.frequencyOf(
                Tuple.of(20, Arbitraries.just(plain)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "/" + plain,
                                "//" + plain,
                                plain + " ",
                                "/ " + plain.substring(1),
                                plain + "/",
                                plain + "/0",
                                plain + "/-",
                                plain.substring(1),
                                plain + "~",
                                "")));
    }

    private static Arbitrary<JsonObject> options() {
        return Combinators.combine(
                        Arbitraries.of(-2, -2, -1, 0, 1, 2, 130),
                        Arbitraries.of(-2, -2, -1, 0, 1, 3),
                        Arbitraries.of(-2, -2, -1, 1, 2),
                        Arbitraries.of(true, true, true, false))
                .as((properties, tags, locations, shown) -> {
                    Map<String, JsonValue> options = new LinkedHashMap<>();
                    put(options, "propertyQuota", properties);
                    put(options, "tagQuota", tags);
                    put(options, "locationQuota", locations);
                    options.put("showLocations", shown ? JsonValue.TRUE : JsonValue.FALSE);
                    return JsonData.object(options);
                });
    }

    // -2 means an option that is not given
    private static void put(Map<String, JsonValue> options, String name, int quota) {
        if (quota != -2) {
            options.put(name, JsonData.number(quota));
        }
    }
}
