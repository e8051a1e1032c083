// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Elements of a patch document with one flaw or several, by the rules of the native API. Of several flaws the one that
 * comes first in {@link Flaw} is the answer.
 */
public final class FaultyElements {

    /** What can be wrong with an element, in the order in which it is looked for. */
    private enum Flaw {
        ELEMENT,
        OP,
        PATH,
        POINTER,
        TOKENS,
        VALUE,
        ACCESS,
        NAME,
        CONTENT
    }

    /** What the parts of an element are drawn from, whether the flaws need them or not. */
    private record Parts(
            Op op, String restricted, String name, JsonValue noText, JsonValue noObject, JsonValue noString) {}

    private FaultyElements() {}

    /** Elements with one flaw. */
    public static final class WithOneFlaw implements ArbitrarySupplier<FaultyElement> {
        @Override
        public Arbitrary<FaultyElement> get() {
            return withFlaws(1);
        }
    }

    /** Elements with up to three flaws. */
    public static final class WithFlaws implements ArbitrarySupplier<FaultyElement> {
        @Override
        public Arbitrary<FaultyElement> get() {
            return withFlaws(3);
        }
    }

    static Arbitrary<FaultyElement> withFlaws(int max) {
        Arbitrary<Parts> parts = Combinators.combine(
                        Arbitraries.of(Op.class),
                        AttributeNames.someRestricted(),
                        Texts.words(),
                        Values.structures(),
                        new Values.NoObject().get(),
                        Values.noText())
                .as(Parts::new);
        Arbitrary<Set<Flaw>> flaws =
                Arbitraries.of(Flaw.class).set().ofMinSize(1).ofMaxSize(max);
        return Combinators.combine(Arbitraries.of(MediaType.class), flaws, parts)
                .as(FaultyElements::element)
                .withoutEdgeCases();
    }

    private static FaultyElement element(MediaType type, Set<Flaw> flaws, Parts parts) {
        Flaw first = flaws.stream().sorted().findFirst().orElseThrow();
        JsonValue element = first == Flaw.ELEMENT ? parts.noObject() : operation(type, flaws, parts);
        return new FaultyElement(type, element, rejection(type, first));
    }

    private static Rejection rejection(MediaType type, Flaw flaw) {
        boolean old = type == MediaType.V2_0;
        return switch (flaw) {
            case ELEMENT -> Rejection.malformed("doc-1");
            case OP -> Rejection.malformed(old ? "op20-1" : "op21-1");
            case PATH -> Rejection.malformed(old ? "op20-1" : "op21-2");
            case POINTER -> Rejection.malformed("path-1");
            case TOKENS -> Rejection.malformed("path-2");
            case VALUE -> Rejection.malformed("value-1");
            case ACCESS -> Rejection.withoutCode("access-2", 403);
            case NAME -> Rejection.malformed("custom-2");
            case CONTENT -> Rejection.malformed("custom-1");
        };
    }

    private static JsonObject operation(MediaType type, Set<Flaw> flaws, Parts parts) {
        // a remove has no fault in a value that it has or lacks, nor in its name
        boolean sets = flaws.contains(Flaw.VALUE) || flaws.contains(Flaw.NAME) || flaws.contains(Flaw.CONTENT);
        Op op = sets && parts.op() == Op.REMOVE ? Op.ADD : parts.op();
        String target = "free_" + parts.name();
        if (flaws.contains(Flaw.NAME)) {
            target = "x".repeat(300);
        }
        if (flaws.contains(Flaw.ACCESS)) {
            target = parts.restricted();
        }
        JsonValue path = JsonData.string(pointer(target, flaws));
        if (flaws.contains(Flaw.PATH)) {
            path = parts.noString();
        }
        JsonValue value = flaws.contains(Flaw.CONTENT) ? parts.noText() : JsonData.string(parts.name());
        Optional<JsonValue> sent = flaws.contains(Flaw.VALUE) ? Optional.empty() : Optional.of(value);
        JsonObject operation = type.element(op.jsonName(), path, sent);
        return flaws.contains(Flaw.OP) ? withoutOp(type, operation, parts) : operation;
    }

    private static String pointer(String target, Set<Flaw> flaws) {
        String pointer = WireOperation.pointer(target) + (flaws.contains(Flaw.TOKENS) ? "/0" : "");
        return flaws.contains(Flaw.POINTER) ? pointer + "~2" : pointer;
    }

    private static JsonObject withoutOp(MediaType type, JsonObject operation, Parts parts) {
        Map<String, JsonValue> members = new LinkedHashMap<>(operation);
        if (type == MediaType.V2_1) {
            members.put("op", JsonData.string(parts.op().jsonName() + "d"));
        } else if (parts.name().length() > 5) { // two of the ops, or none
            Op second = parts.op() == Op.ADD ? Op.REMOVE : Op.ADD;
            members.put(second.jsonName(), JsonData.string("/" + parts.name()));
            members.putIfAbsent(Op.REPLACE.jsonName(), JsonValue.NULL);
        } else {
            for (Op op : Op.values()) {
                members.remove(op.jsonName());
            }
        }
        return JsonData.object(members);
    }
}
