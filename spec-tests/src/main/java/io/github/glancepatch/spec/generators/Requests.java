// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.model.ImsAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whole requests to one API, its rule set widened or not, with documents that are right, nearly right, or neither. */
public final class Requests {
    private Requests() {}

    /** Requests of every kind to the native API. */
    public static final class Ims implements ArbitrarySupplier<PatchRequest> {
        @Override
        public Arbitrary<PatchRequest> get() {
            return any(PatchRequest.IMS);
        }
    }

    /** Requests of every kind to the cloudimages API. */
    public static final class Cloudimages implements ArbitrarySupplier<PatchRequest> {
        @Override
        public Arbitrary<PatchRequest> get() {
            // most of them active: an image without a status is the exception
            return Combinators.combine(any(PatchRequest.CLOUDIMAGES), Arbitraries.of(true, true, true, false))
                    .as((request, active) -> active ? request.withImage(active(request.image())) : request);
        }
    }

    private static JsonObject active(JsonObject image) {
        return JsonData.with(image, "status", JsonData.string("active"));
    }

    private static Arbitrary<PatchRequest> any(String rules) {
        return Choice.frequencyOf(Tuple.of(4, plain()), Tuple.of(4, mixed()), Tuple.of(1, strange()))
                .map(request -> request.by(rules, request.options()))
                .withoutEdgeCases();
    }

    /** Patches that the rules of the native API accept, whatever the rule set. */
    private static Arbitrary<PatchRequest> plain() {
        return Combinators.combine(options(), Arbitraries.of(MediaType.class), Patches.valid(4))
                .as((options, type, patch) -> PatchRequest.ims(
                                patch.image(), type.value(), type.body(patch.operations()))
                        .by(PatchRequest.IMS, options));
    }

    /** Documents whose elements come from everywhere. */
    private static Arbitrary<PatchRequest> mixed() {
        Arbitrary<WireOperation> documented = Choice.oneOf(
                        new AttributeSample.Valid().get(),
                        new AttributeSample.Faulty().get(),
                        new AttributeSample.ValidForCloudimages().get())
                .map(one -> WireOperation.add(one.spec().name(), one.value()));
        Arbitrary<List<WireOperation>> operations = Combinators.combine(
                        new Patches.Operations().get(), documented.list().ofMaxSize(2))
                .as((some, others) -> {
                    List<WireOperation> all = new ArrayList<>(others);
                    all.addAll(some);
                    return all;
                });
        Arbitrary<List<FaultyElement>> faulty = Choice.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, FaultyElements.withFlaws(3).list().ofSize(1)));
        return Combinators.combine(options(), Arbitraries.of(MediaType.class), SampleImages.any(), operations, faulty)
                .as(Requests::request);
    }

    private static PatchRequest request(
            JsonObject options,
            MediaType type,
            JsonObject image,
            List<WireOperation> operations,
            List<FaultyElement> faulty) {
        MediaType form = faulty.isEmpty() ? type : faulty.get(0).type();
        List<JsonValue> elements = new ArrayList<>();
        operations.forEach(operation -> elements.add(form.element(operation)));
        faulty.forEach(one -> elements.add(elements.size() / 2, one.element()));
        RequestBody body = RequestBody.utf8(JsonTexts.plain(JsonData.array(elements)));
        return PatchRequest.ims(image, form.value(), body).by(PatchRequest.IMS, options);
    }

    private static Arbitrary<PatchRequest> strange() {
        Arbitrary<Optional<String>> contentTypes = Choice.frequencyOf(
                Tuple.of(6, Arbitraries.of(MediaType.class).map(type -> Optional.of(type.value()))),
                Tuple.of(1, new ContentTypes.Others().get().map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(options(), contentTypes, SampleImages.any(), new Bodies.Any().get())
                .as((options, contentType, image, body) ->
                        new PatchRequest(PatchRequest.IMS, options, contentType, image, body));
    }

    private static Arbitrary<JsonObject> options() {
        Arbitrary<List<String>> permitted =
                Arbitraries.of(ImsAttributes.all().keySet()).list().ofMinSize(1).ofMaxSize(30);
        return Choice.frequencyOf(
                Tuple.of(2, Arbitraries.just(JsonValue.EMPTY_JSON_OBJECT)),
                Tuple.of(1, permitted.map(names -> JsonData.object(PatchRequest.PERMIT, JsonData.strings(names)))),
                Tuple.of(
                        1,
                        Arbitraries.just(JsonData.object(
                                PatchRequest.PERMIT,
                                JsonData.strings(ImsAttributes.all().keySet())))));
    }
}
