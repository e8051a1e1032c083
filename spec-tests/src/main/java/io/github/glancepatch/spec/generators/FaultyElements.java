// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.Refusal;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import io.github.glancepatch.spec.wire.Word;
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
 * Elements of a patch document with one flaw or several, by the rules of the native call. Of several flaws the one that
 * comes first in {@link Flaw} is the answer.
 */
public final class FaultyElements {

    /** What can be wrong with an element, in the order in which it is looked for. */
    private enum Flaw {
        ELEMENT,
        WORD,
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
            Word word, String restricted, String name, JsonValue noText, JsonValue noObject, JsonValue noString) {}

    private FaultyElements() {}

    /** Elements with one flaw. */
    public static final class WithOneFlaw implements ArbitrarySupplier<FaultyElement> {
        /** Makes one. */
        public WithOneFlaw() {}

        @Override
        public Arbitrary<FaultyElement> get() {
            return withFlaws(1);
        }
    }

    /** Elements with up to three flaws. */
    public static final class WithFlaws implements ArbitrarySupplier<FaultyElement> {
        /** Makes one. */
        public WithFlaws() {}

        @Override
        public Arbitrary<FaultyElement> get() {
            return withFlaws(3);
        }
    }

    static Arbitrary<FaultyElement> withFlaws(int most) {
        Arbitrary<Parts> parts = Combinators.combine(
                        Arbitraries.of(Word.class),
                        Names.someRestricted(),
                        Texts.words(),
                        Values.structures(),
                        new Values.NoObject().get(),
                        Values.noText())
                .as(Parts::new);
        Arbitrary<Set<Flaw>> flaws =
                Arbitraries.of(Flaw.class).set().ofMinSize(1).ofMaxSize(most);
        return Combinators.combine(Arbitraries.of(MediaType.class), flaws, parts)
                .as(FaultyElements::element)
                .withoutEdgeCases();
    }

    private static FaultyElement element(MediaType type, Set<Flaw> flaws, Parts parts) {
        Flaw first = flaws.stream().sorted().findFirst().orElseThrow();
        JsonValue element = first == Flaw.ELEMENT ? parts.noObject() : operation(type, flaws, parts);
        return new FaultyElement(type, element, refusal(type, first));
    }

    private static Refusal refusal(MediaType type, Flaw flaw) {
        boolean old = type == MediaType.V2_0;
        return switch (flaw) {
            case ELEMENT -> Refusal.malformed("doc-1");
            case WORD -> Refusal.malformed(old ? "op20-1" : "op21-1");
            case PATH -> Refusal.malformed(old ? "op20-1" : "op21-2");
            case POINTER -> Refusal.malformed("path-1");
            case TOKENS -> Refusal.malformed("path-2");
            case VALUE -> Refusal.malformed("value-1");
            case ACCESS -> Refusal.withoutCode("access-2", 403);
            case NAME -> Refusal.malformed("custom-2");
            case CONTENT -> Refusal.malformed("custom-1");
        };
    }

    private static JsonObject operation(MediaType type, Set<Flaw> flaws, Parts parts) {
        // a remove has no fault in a value that it has or lacks, nor in its name
        boolean sets = flaws.contains(Flaw.VALUE) || flaws.contains(Flaw.NAME) || flaws.contains(Flaw.CONTENT);
        Word word = sets && parts.word() == Word.REMOVE ? Word.ADD : parts.word();
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
        JsonObject operation = type.element(word.text(), path, sent);
        return flaws.contains(Flaw.WORD) ? withoutWord(type, operation, parts) : operation;
    }

    private static String pointer(String target, Set<Flaw> flaws) {
        String pointer = WireOperation.pointer(target) + (flaws.contains(Flaw.TOKENS) ? "/0" : "");
        return flaws.contains(Flaw.POINTER) ? pointer + "~2" : pointer;
    }

    private static JsonObject withoutWord(MediaType type, JsonObject operation, Parts parts) {
        Map<String, JsonValue> members = new LinkedHashMap<>(operation);
        if (type == MediaType.V2_1) {
            members.put("op", JsonData.string(parts.word().text() + "d"));
        } else if (parts.name().length() > 5) { // two of the words, or none
            Word second = parts.word() == Word.ADD ? Word.REMOVE : Word.ADD;
            members.put(second.text(), JsonData.string("/" + parts.name()));
            members.putIfAbsent(Word.REPLACE.text(), JsonValue.NULL);
        } else {
            for (Word word : Word.values()) {
                members.remove(word.text());
            }
        }
        return JsonData.object(members);
    }
}
