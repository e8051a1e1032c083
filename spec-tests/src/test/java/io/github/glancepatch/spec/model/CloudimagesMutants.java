// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mutants that are right for the native API and wrong for the cloudimages API, in what the two share: other mutants,
 * asked only by one of them. And mutants that read plain JSON wrongly, which only that API accepts.
 */
final class CloudimagesMutants {
    private static final NaiveForms FORMS = new NaiveForms(new NaivePointers());

    /** A fault of another table, and the rules that it trips here. */
    private static final Map<String, List<String>> SHARED = Map.ofEntries(
            Map.entry("a media type has no parameters", List.of("media-1")),
            Map.entry("a missing media type is the newer one", List.of("media-1")),
            Map.entry("text after the document is skipped", List.of("doc-1")),
            Map.entry("null is an empty document", List.of("doc-1")),
            Map.entry("ops are compared without regard to case", List.of("op21-1")),
            Map.entry("a missing path is the empty one", List.of("op21-2")),
            Map.entry("of several ops the first counts", List.of("op20-1")),
            Map.entry("a missing value is the empty string", List.of("value-1")),
            Map.entry("a remove accepts no value", List.of("value-2")),
            Map.entry("the tilde is unescaped before the slash", List.of("path-1")),
            Map.entry("a path needs no slash in front", List.of("path-1")),
            Map.entry("the first token counts", List.of("path-2")),
            Map.entry("in v2.0 only the first operation counts", List.of("doc-3", "doc-4", "excl-1", "media-3")),
            Map.entry("the last operation is applied first", List.of("doc-3", "frame-1")),
            Map.entry("a rejected patch is half done at the next request", List.of("doc-4")),
            Map.entry("a replace creates what is missing", List.of("replace-1")),
            Map.entry("a remove of what is missing is accepted", List.of("remove-1")),
            Map.entry("an add only adds", List.of("add-2")),
            Map.entry("an add of something new is forgotten", List.of("add-1")),
            Map.entry("an attribute that was not named becomes null", List.of("frame-1")),
            Map.entry("the description is restricted", List.of("access-1", "access-3")),
            Map.entry("properties that Glance knows cannot be removed", List.of("access-3")),
            Map.entry("a name has up to 129 characters", List.of("name-1")),
            Map.entry("letters and digits of every script may appear in a name", List.of("name-2")),
            Map.entry("a description can be null", List.of("desc-1")),
            Map.entry("a carriage return may appear in a description", List.of("desc-2")),
            Map.entry("the value of a customised attribute can be a number", List.of("custom-1")));

    private CloudimagesMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(shared(), json());
    }

    private static Stream<Mutant> shared() {
        Map<String, Mutant> others = Stream.of(
                        BodyMutants.all(),
                        MediaTypeMutants.all(),
                        FormMutants.all(),
                        PathMutants.all(),
                        ValueMutants.all(),
                        CustomisedMutants.all(),
                        AccessMutants.all(),
                        RemovalMutants.all(),
                        ApplyMutants.all(),
                        OrderMutants.all())
                .flatMap(mutants -> mutants)
                .collect(Collectors.toMap(Mutant::fault, Function.identity()));
        return SHARED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> inCloudimages(
                        Optional.ofNullable(others.get(row.getKey())).orElseThrow(), row.getValue()));
    }

    private static Mutant inCloudimages(Mutant other, List<String> trips) {
        Supplier<ImagePatchImplementation> maker = () -> {
            ImagePatchImplementation wrong = other.maker().get();
            return request -> NaiveModel.isCloudimages(request) ? wrong.patch(request) : RightAnswer.to(request);
        };
        Mutant mutant = Mutant.made("in cloudimages, " + other.fault(), maker, trips.toArray(new String[0]));
        return other.aloof() ? mutant : mutant.amongOthers();
    }

    private static Stream<Mutant> json() {
        return Stream.of(
                json("the cloudimages API rejects plain JSON", FORMS::mediaType),
                json(
                        "the cloudimages API reads plain JSON in the form of version 2.0",
                        sent -> sent.split(";", -1)[0].strip().equals("application/json")
                                ? MediaType.V2_0
                                : FORMS.mediaType(sent)),
                json(
                        "plain JSON has no parameters",
                        sent -> sent.equals("application/json") ? MediaType.V2_1 : FORMS.mediaType(sent)));
    }

    private static Mutant json(String fault, Function<String, MediaType> reading) {
        NaiveModel broken = new NaiveModel() {
            @Override
            MediaType mediaType(PatchRequest request) {
                return isCloudimages(request)
                        ? reading.apply(request.contentType().orElse(""))
                        : super.mediaType(request);
            }
        };
        return Mutant.of(fault, broken, "media-4");
    }
}
