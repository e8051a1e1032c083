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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mutants that read the form of an operation wrongly. */
final class FormMutants {
    private static final Set<String> DEFINED = Set.of("op", "path", "value", "add", "replace", "remove");

    private FormMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(ops(), values());
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
                        "a missing op is a replace",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Op op(MediaType type, JsonObject operation) {
                                return type == MediaType.V2_1 && !operation.containsKey("op")
                                        ? Op.REPLACE
                                        : super.op(type, operation);
                            }
                        },
                        "media-1",
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
                Mutant.of(
                        "an op that is null does not exist",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Op op(MediaType type, JsonObject operation) {
                                JsonObject without = operation;
                                for (Op op : Op.values()) {
                                    if (operation.get(op.jsonName()) == JsonValue.NULL) {
                                        without = JsonData.without(without, op.jsonName());
                                    }
                                }
                                return super.op(type, without);
                            }
                        },
                        "op20-1"),
                Mutant.of(
                        "an operation without an op does nothing",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                return super.decoded(
                                        request,
                                        type,
                                        elements.stream()
                                                .filter(element -> !(element instanceof JsonObject operation)
                                                        || type == MediaType.V2_1
                                                        || Arrays.stream(Op.values())
                                                                .anyMatch(op -> operation.containsKey(op.jsonName())))
                                                .toList());
                            }
                        },
                        "media-1",
                        "op20-1"),
                Mutant.of(
                        "an element that is no object does nothing",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                return super.decoded(
                                        request,
                                        type,
                                        elements.stream()
                                                .filter(JsonObject.class::isInstance)
                                                .toList());
                            }
                        },
                        "doc-1"),
                Mutant.of(
                        "a path that is no string is turned into one",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            String target(MediaType type, JsonObject operation, Op op) {
                                JsonValue path = operation.get(type == MediaType.V2_0 ? op.jsonName() : "path");
                                return path == null || path instanceof JsonString
                                        ? super.target(type, operation, op)
                                        : path.toString();
                            }
                        },
                        "op20-1",
                        "op21-2"),
                Mutant.of(
                        "a missing path is the empty one",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            String target(MediaType type, JsonObject operation, Op op) {
                                return type == MediaType.V2_1 && !operation.containsKey("path")
                                        ? ""
                                        : super.target(type, operation, op);
                            }
                        },
                        "op21-2"),
                Mutant.of(
                                "members that no form defines are rejected",
                                new NaiveForms(new NaivePointers()) {
                                    @Override
                                    Op op(MediaType type, JsonObject operation) {
                                        Set<String> unknown = new HashSet<>(operation.keySet());
                                        unknown.removeAll(DEFINED);
                                        if (!unknown.isEmpty()) {
                                            throw new RejectedException(Rejection.malformed("doc-5"));
                                        }
                                        return super.op(type, operation);
                                    }
                                },
                                "doc-5",
                                "limit-3",
                                "limit-4",
                                "op20-1")
                        .recommended(),
                Mutant.of(
                        "members of the other form are rejected",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Op op(MediaType type, JsonObject operation) {
                                if (operation.containsKey("op") && operation.containsKey("add")) {
                                    throw new RejectedException(Rejection.malformed("doc-5"));
                                }
                                return super.op(type, operation);
                            }
                        },
                        "doc-5"));
    }

    private static Stream<Mutant> values() {
        return Stream.of(
                Mutant.of(
                        "a missing value is the empty string",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Optional<JsonValue> value(JsonObject operation, Op op) {
                                return op == Op.REMOVE || operation.containsKey("value")
                                        ? super.value(operation, op)
                                        : Optional.of(JsonData.string(""));
                            }
                        },
                        "value-1"),
                Mutant.of(
                        "a value that is null is missing",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Optional<JsonValue> value(JsonObject operation, Op op) {
                                return super.value(
                                        operation.get("value") == JsonValue.NULL
                                                ? JsonData.without(operation, "value")
                                                : operation,
                                        op);
                            }
                        },
                        "access-2",
                        "attr-1",
                        "custom-1",
                        "desc-1",
                        "name-1",
                        "value-1"),
                Mutant.of(
                        "a remove accepts no value",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Optional<JsonValue> value(JsonObject operation, Op op) {
                                if (op == Op.REMOVE && operation.containsKey("value")) {
                                    throw new RejectedException(Rejection.malformed("value-2"));
                                }
                                return super.value(operation, op);
                            }
                        },
                        "path-1",
                        "path-3",
                        "path-4",
                        "value-2"),
                Mutant.of(
                        "the value is looked for before the path",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            String target(MediaType type, JsonObject operation, Op op) {
                                value(operation, op);
                                return super.target(type, operation, op);
                            }
                        },
                        "law-9"),
                Mutant.of(
                                "the last of several faults is the answer",
                                new NaiveModel() {
                                    @Override
                                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                        for (int index = elements.size() - 1;
                                                index > 0 && elements.size() < 20;
                                                index--) {
                                            super.decoded(request, type, elements.subList(index, elements.size()));
                                        }
                                        return super.decoded(request, type, elements);
                                    }
                                },
                                "access-4",
                                "access-5",
                                "doc-1",
                                "doc-3",
                                "state-1")
                        .recommended(),
                Mutant.of(
                                "operations are counted from one",
                                new NaiveModel() {
                                    @Override
                                    Step step(MediaType type, JsonValue element, int index) {
                                        return super.step(type, element, index + 1);
                                    }
                                },
                                "access-4",
                                "attr-1",
                                "doc-3",
                                "doc-4",
                                "path-4",
                                "remove-1",
                                "replace-1")
                        .recommended());
    }
}
