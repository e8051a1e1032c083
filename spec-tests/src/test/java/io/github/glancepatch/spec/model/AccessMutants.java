// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
import io.github.glancepatch.spec.model.NaiveModel.Step;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Mutants that take the wrong attributes for restricted, or restrict them at the wrong time: a table of the fault,
 * which operations are on a restricted attribute, and the rules that it trips.
 */
final class AccessMutants {
    private static final NaiveModel RIGHT = new NaiveModel();

    private AccessMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(tooFew(), tooMany(), otherwise()).flatMap(all -> all);
    }

    private static Stream<Mutant> tooFew() {
        return Stream.of(
                restricts(
                        "a restricted attribute accepts the value that it has",
                        (request, step) -> !hasValue(request, step) && RIGHT.isRestricted(request, step),
                        "access-2"),
                restricts(
                        "an attribute is restricted only where it is",
                        (request, step) ->
                                request.image().containsKey(step.attribute()) && RIGHT.isRestricted(request, step),
                        "access-2",
                        "access-5",
                        "path-3"),
                restricts(
                        "a restricted attribute can be removed",
                        (request, step) -> step.op() != Op.REMOVE && RIGHT.isRestricted(request, step),
                        "access-2",
                        "access-5"),
                restricts(
                        "one restricted attribute is forgotten",
                        (request, step) ->
                                !step.attribute().equals("virtual_env_type") && RIGHT.isRestricted(request, step),
                        "access-2"),
                restricts(
                        "what Glance knows as a property is customised, also where the service documents it",
                        (request, step) -> !step.attribute().startsWith("hw_") && RIGHT.isRestricted(request, step),
                        "access-2"),
                restricts(
                        "permitting anything permits everything",
                        (request, step) -> request.permitted().isEmpty() && RIGHT.isRestricted(request, step),
                        "access-2"),
                restricts(
                        "the cloudimages API restricts nothing",
                        (request, step) -> !NaiveModel.isCloudimages(request) && RIGHT.isRestricted(request, step),
                        "access-2"));
    }

    private static Stream<Mutant> tooMany() {
        return Stream.of(
                restricts(
                        "two underlines in front make a name restricted",
                        (request, step) -> RIGHT.isRestricted(request, step)
                                || (step.attribute().startsWith("__")
                                        && !ImsAttributes.all().containsKey(step.attribute())),
                        "access-1",
                        "path-1"),
                restricts(
                        "the properties that Glance knows are restricted",
                        (request, step) -> RIGHT.isRestricted(request, step)
                                || (isCustomised(step.attribute())
                                        && !request.permitted().contains(step.attribute())),
                        "access-1",
                        "access-3",
                        "custom-1",
                        "path-1"),
                restricts(
                                "the description is restricted",
                                (request, step) ->
                                        step.attribute().equals("__description") || RIGHT.isRestricted(request, step),
                                "access-1",
                                "access-3")
                        .amongOthers(),
                restricts(
                        "names are compared without regard to case",
                        (request, step) ->
                                RIGHT.isRestricted(request, step) || RIGHT.isRestricted(request, inLowerCase(step)),
                        "path-1"));
    }

    private static boolean hasValue(PatchRequest request, Step step) {
        JsonValue there = request.image().get(step.attribute());
        return there != null
                && step.value().map(value -> JsonData.same(value, there)).orElse(false);
    }

    private static boolean isCustomised(String attribute) {
        AttributeSpec spec = ImsAttributes.all().get(attribute);
        return spec != null && spec.access() == Access.CUSTOMISED;
    }

    private static Step inLowerCase(Step step) {
        String lower = step.attribute().toLowerCase(Locale.ROOT);
        return new Step(step.type(), step.index(), step.op(), lower, step.value());
    }

    private static Mutant restricts(String fault, BiPredicate<PatchRequest, Step> isRestricted, String... trips) {
        NaiveModel broken = new NaiveModel() {
            @Override
            boolean isRestricted(PatchRequest request, Step step) {
                return isRestricted.test(request, step);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Stream<Mutant> otherwise() {
        return Stream.of(
                Mutant.of(
                        "a name that is permitted accepts every string",
                        new NaiveModel() {
                            @Override
                            void requireAllowed(PatchRequest request, Step step) {
                                if (!step.attribute().equals("name")
                                        || !request.permitted().contains("name")) {
                                    super.requireAllowed(request, step);
                                }
                            }
                        },
                        "attr-1"),
                Mutant.of(
                        "a restricted attribute is found when the operation is applied",
                        new NaiveModel() {
                            private Optional<PatchRequest> current = Optional.empty();

                            @Override
                            Map<String, JsonValue> changed(PatchRequest request) {
                                current = Optional.of(request);
                                return super.changed(request);
                            }

                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return false;
                            }

                            @Override
                            void apply(Step step, Map<String, JsonValue> image) {
                                if (super.isRestricted(current.orElseThrow(), step)) {
                                    throw new RejectedException(Rejection.withoutCode("access-2", 403)
                                            .at(step.index()));
                                }
                                super.apply(step, image);
                            }
                        },
                        "access-2",
                        "access-5",
                        "path-3"),
                Mutant.of(
                        "a restricted attribute is answered with 400",
                        new NaiveModel() {
                            @Override
                            void requireAllowed(PatchRequest request, Step step) {
                                if (isRestricted(request, step)) {
                                    throw new RejectedException(Rejection.malformed("access-2"));
                                }
                                super.requireAllowed(request, step);
                            }
                        },
                        "access-2",
                        "access-5",
                        "path-3"),
                Mutant.of(
                        "the value is looked at before the access",
                        new NaiveModel() {
                            @Override
                            void requireAllowed(PatchRequest request, Step step) {
                                if (isRestricted(request, step) && step.value().equals(Optional.of(JsonValue.NULL))) {
                                    throw new RejectedException(Rejection.malformed("custom-1"));
                                }
                                super.requireAllowed(request, step);
                            }
                        },
                        "access-2"));
    }
}
