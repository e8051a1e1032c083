// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that take the wrong attributes for restricted, or restrict them at the wrong time. */
final class AccessMutants {
    private AccessMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "a restricted attribute accepts the value that it has",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                JsonValue there = request.image().get(step.attribute());
                                boolean same = there != null
                                        && step.value()
                                                .map(value -> JsonData.same(value, there))
                                                .orElse(false);
                                return !same && super.isRestricted(request, step);
                            }
                        },
                        "access-2"),
                Mutant.of(
                        "an attribute is restricted only where it is",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return request.image().containsKey(step.attribute())
                                        && super.isRestricted(request, step);
                            }
                        },
                        "access-2",
                        "access-5",
                        "path-3"),
                Mutant.of(
                        "a restricted attribute can be removed",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return step.op() != Op.REMOVE && super.isRestricted(request, step);
                            }
                        },
                        "access-2",
                        "access-5"),
                Mutant.of(
                        "one restricted attribute is forgotten",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return !step.attribute().equals("virtual_env_type")
                                        && super.isRestricted(request, step);
                            }
                        },
                        "access-2"),
                Mutant.of(
                        "what Glance knows as a property is customised, also where the service documents it",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return !step.attribute().startsWith("hw_") && super.isRestricted(request, step);
                            }
                        },
                        "access-2"),
                Mutant.of(
                        "two underlines in front make a name restricted",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                boolean service = step.attribute().startsWith("__")
                                        && !step.attribute().equals("__description");
                                return super.isRestricted(request, step)
                                        || (service && !ImsAttributes.all().containsKey(step.attribute()));
                            }
                        },
                        "access-1",
                        "path-1"),
                Mutant.of(
                        "the properties that Glance knows are restricted",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                AttributeSpec spec = ImsAttributes.all().get(step.attribute());
                                return super.isRestricted(request, step)
                                        || (spec != null
                                                && spec.access() == Access.CUSTOMISED
                                                && !request.permitted().contains(step.attribute()));
                            }
                        },
                        "access-1",
                        "access-3",
                        "custom-1",
                        "path-1"),
                Mutant.of(
                                "the description is restricted",
                                new NaiveModel() {
                                    @Override
                                    boolean isRestricted(PatchRequest request, Step step) {
                                        return step.attribute().equals("__description")
                                                || super.isRestricted(request, step);
                                    }
                                },
                                "access-1",
                                "access-3")
                        .amongOthers(),
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
                        "permitting anything permits everything",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return request.permitted().isEmpty() && super.isRestricted(request, step);
                            }
                        },
                        "access-2"),
                Mutant.of(
                        "the cloudimages API restricts nothing",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return !isCloudimages(request) && super.isRestricted(request, step);
                            }
                        },
                        "access-2"),
                Mutant.of(
                        "names are compared without regard to case",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                String lower = step.attribute().toLowerCase(Locale.ROOT);
                                return super.isRestricted(request, step)
                                        || (!lower.equals(step.attribute())
                                                && super.isRestricted(
                                                        request,
                                                        new Step(
                                                                step.type(),
                                                                step.index(),
                                                                step.op(),
                                                                lower,
                                                                step.value())));
                            }
                        },
                        "path-1"),
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
