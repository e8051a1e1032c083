// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Mutants that read the form of an operation wrongly: a table of the fault, how the mutant reads a member where the
 * model reads it right, and the rules that it trips.
 */
final class FormMutants {
    private static final Set<String> DEFINED = Set.of("op", "path", "value", "add", "replace", "remove");
    private static final NaiveForms RIGHT = new NaiveForms(new NaivePointers());

    private FormMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(ops(), members(), elements(), paths(), values(), Stream.of(lastFault(), countedFromOne()))
                .flatMap(all -> all);
    }

    private static Stream<Mutant> ops() {
        return Stream.of(
                Mutant.of(
                        "ops are compared without regard to case",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            boolean isOp(Op op, JsonValue sent) {
                                return sent instanceof JsonString string
                                        && string.getString().equalsIgnoreCase(op.jsonName());
                            }
                        },
                        "op21-1"),
                Mutant.of(
                        "of several ops the first counts",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Op wrongNumberOfOps(MediaType type, List<Op> ops) {
                                return ops.isEmpty() ? super.wrongNumberOfOps(type, ops) : ops.get(0);
                            }
                        },
                        "op20-1"),
                op(
                        "a missing op is a replace",
                        (type, operation) -> type == MediaType.V2_1 && !operation.containsKey("op")
                                ? Op.REPLACE
                                : RIGHT.op(type, operation),
                        "media-1",
                        "media-4",
                        "op21-1"),
                op(
                        "an op that is null does not exist",
                        (type, operation) -> RIGHT.op(type, withoutNullOps(operation)),
                        "op20-1"));
    }

    private static JsonObject withoutNullOps(JsonObject operation) {
        JsonObject without = operation;
        for (Op op : Op.values()) {
            if (operation.get(op.jsonName()) == JsonValue.NULL) {
                without = JsonData.without(without, op.jsonName());
            }
        }
        return without;
    }

    private static Stream<Mutant> members() {
        return Stream.of(
                rejected(
                                "members that no form defines are rejected",
                                operation -> !DEFINED.containsAll(operation.keySet()),
                                "doc-5",
                                "limit-3",
                                "limit-4",
                                "op20-1")
                        .recommended(),
                rejected(
                        "members of the other form are rejected",
                        operation -> operation.containsKey("op") && operation.containsKey("add"),
                        "doc-5"));
    }

    private static Stream<Mutant> elements() {
        return Stream.of(
                skipped(
                        "an operation without an op does nothing",
                        (type, element) -> type == MediaType.V2_0
                                && element instanceof JsonObject operation
                                && Arrays.stream(Op.values()).noneMatch(op -> operation.containsKey(op.jsonName())),
                        "media-1",
                        "op20-1"),
                skipped(
                        "an element that is no object does nothing",
                        (type, element) -> !(element instanceof JsonObject),
                        "doc-1"));
    }

    private static Stream<Mutant> paths() {
        return Stream.of(
                target(
                        "a path that is no string is turned into one",
                        (type, operation, op) -> {
                            JsonValue path = operation.get(type == MediaType.V2_0 ? op.jsonName() : "path");
                            return path == null || path instanceof JsonString
                                    ? RIGHT.target(type, operation, op)
                                    : path.toString();
                        },
                        "op20-1",
                        "op21-2"),
                target(
                        "a missing path is the empty one",
                        (type, operation, op) -> type == MediaType.V2_1 && !operation.containsKey("path")
                                ? ""
                                : RIGHT.target(type, operation, op),
                        "op21-2"),
                target(
                        "the value is looked for before the path",
                        (type, operation, op) -> {
                            RIGHT.value(operation, op);
                            return RIGHT.target(type, operation, op);
                        },
                        "law-9"));
    }

    private static Stream<Mutant> values() {
        return Stream.of(
                value(
                        "a missing value is the empty string",
                        (operation, op) -> op == Op.REMOVE || operation.containsKey("value")
                                ? RIGHT.value(operation, op)
                                : Optional.of(JsonData.string("")),
                        "value-1"),
                value(
                        "a value that is null is missing",
                        (operation, op) -> RIGHT.value(
                                operation.get("value") == JsonValue.NULL
                                        ? JsonData.without(operation, "value")
                                        : operation,
                                op),
                        "access-2",
                        "attr-1",
                        "custom-1",
                        "desc-1",
                        "name-1",
                        "value-1"),
                value(
                        "a remove accepts no value",
                        (operation, op) -> {
                            if (op == Op.REMOVE && operation.containsKey("value")) {
                                throw new RejectedException(Rejection.malformed("value-2"));
                            }
                            return RIGHT.value(operation, op);
                        },
                        "path-1",
                        "path-3",
                        "path-4",
                        "value-2"));
    }

    private static Mutant lastFault() {
        NaiveModel broken = new NaiveModel() {
            @Override
            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                for (int index = elements.size() - 1; index > 0 && elements.size() < 20; index--) {
                    super.decoded(request, type, elements.subList(index, elements.size()));
                }
                return super.decoded(request, type, elements);
            }
        };
        String fault = "the last of several faults is the answer";
        return Mutant.of(fault, broken, "access-4", "access-5", "doc-1", "doc-3", "state-1")
                .recommended();
    }

    private static Mutant countedFromOne() {
        NaiveModel broken = new NaiveModel() {
            @Override
            Step step(MediaType type, JsonValue element, int index) {
                return super.step(type, element, index + 1);
            }
        };
        String fault = "operations are counted from one";
        return Mutant.of(fault, broken, "access-4", "attr-1", "doc-3", "doc-4", "path-4", "remove-1", "replace-1")
                .recommended();
    }

    private static Mutant op(String fault, BiFunction<MediaType, JsonObject, Op> reading, String... trips) {
        NaiveForms broken = new NaiveForms(new NaivePointers()) {
            @Override
            Op op(MediaType type, JsonObject operation) {
                return reading.apply(type, operation);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant rejected(String fault, Predicate<JsonObject> rejected, String... trips) {
        return op(
                fault,
                (type, operation) -> {
                    if (rejected.test(operation)) {
                        throw new RejectedException(Rejection.malformed("doc-5"));
                    }
                    return RIGHT.op(type, operation);
                },
                trips);
    }

    private static Mutant skipped(String fault, BiPredicate<MediaType, JsonValue> skipped, String... trips) {
        NaiveModel broken = new NaiveModel() {
            @Override
            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                return super.decoded(
                        request,
                        type,
                        elements.stream()
                                .filter(element -> !skipped.test(type, element))
                                .toList());
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    /** How the attribute is read that an operation targets. */
    private interface TargetReading {
        String target(MediaType type, JsonObject operation, Op op);
    }

    private static Mutant target(String fault, TargetReading reading, String... trips) {
        NaiveForms broken = new NaiveForms(new NaivePointers()) {
            @Override
            String target(MediaType type, JsonObject operation, Op op) {
                return reading.target(type, operation, op);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant value(
            String fault, BiFunction<JsonObject, Op, Optional<JsonValue>> reading, String... trips) {
        NaiveForms broken = new NaiveForms(new NaivePointers()) {
            @Override
            Optional<JsonValue> value(JsonObject operation, Op op) {
                return reading.apply(operation, op);
            }
        };
        return Mutant.of(fault, broken, trips);
    }
}
