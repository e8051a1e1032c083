// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.ImsAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Images together with operations on them, whose form is right. */
public final class Patches {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1,40}");

    private Patches() {}

    /** Patches that the rules of the native API accept. */
    public static final class Valid implements ArbitrarySupplier<ValidPatch> {
        @Override
        public Arbitrary<ValidPatch> get() {
            return valid(5);
        }
    }

    /** Operations for any image: about half of them are rejected, each for a reason of its own. */
    public static final class Operations implements ArbitrarySupplier<List<WireOperation>> {
        @Override
        public Arbitrary<List<WireOperation>> get() {
            return operation().list().ofMaxSize(4).withoutEdgeCases();
        }
    }

    /** Two operations on different attributes. */
    public static final class Pairs implements ArbitrarySupplier<List<WireOperation>> {
        @Override
        public Arbitrary<List<WireOperation>> get() {
            return operation()
                    .list()
                    .ofSize(2)
                    .uniqueElements(operation -> operation.attribute().strip())
                    .withoutEdgeCases();
        }
    }

    /** Operations that are rejected whatever the image is, and whose form is right all the same. */
    public static final class Rejected implements ArbitrarySupplier<WireOperation> {
        @Override
        public Arbitrary<WireOperation> get() {
            return Choice.oneOf(
                    Combinators.combine(setting(), AttributeNames.plain(), Values.structures())
                            .as(WireOperation::of),
                    Combinators.combine(
                                    setting(), Arbitraries.of(AttributeNames.NAME_AND_DESCRIPTION), Values.structures())
                            .as(WireOperation::of),
                    Arbitraries.just(WireOperation.remove("name")));
        }
    }

    /** What an operation is to do; which one it becomes depends on the image that it finds. */
    private record Intent(int choice, int which, Op op, String newName, JsonValue text) {}

    static Arbitrary<ValidPatch> valid(int maxOperations) {
        Arbitrary<Intent> intent = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(Op.class),
                        AttributeNames.plain(),
                        Values.plainText())
                .as(Intent::new);
        return Combinators.combine(
                        SampleImages.any(), Choice.once(intent).list().ofMaxSize(maxOperations))
                .as(Patches::patch)
                .withoutEdgeCases();
    }

    private static Arbitrary<Op> setting() {
        return Arbitraries.of(Op.ADD, Op.REPLACE);
    }

    private static Arbitrary<WireOperation> operation() {
        Arbitrary<String> targets = Choice.frequencyOf(
                Tuple.of(4, Arbitraries.of(AttributeNames.COMMON)),
                Tuple.of(2, AttributeNames.custom()),
                Tuple.of(4, Arbitraries.of(AttributeNames.NAME_AND_DESCRIPTION)),
                Tuple.of(2, Choice.oneOf(AttributeNames.restricted(), AttributeNames.someRestricted())),
                Tuple.of(1, Arbitraries.of("", " ", "x".repeat(256), "a\tb")));
        Arbitrary<JsonValue> values = Choice.frequencyOf(
                Tuple.of(5, ImageNames.valid().map(JsonData::string)),
                Tuple.of(2, Values.text()),
                Tuple.of(1, Values.noText()));
        return Choice.once(
                Combinators.combine(Arbitraries.of(Op.class), targets, values).as(WireOperation::of));
    }

    private static ValidPatch patch(JsonObject image, List<Intent> intents) {
        Map<String, JsonValue> there = new LinkedHashMap<>(image);
        List<WireOperation> operations = new ArrayList<>();
        for (Intent intent : intents) {
            WireOperation operation = operation(intent, there);
            operations.add(operation);
            operation
                    .value()
                    .ifPresentOrElse(
                            value -> there.put(operation.attribute(), value),
                            () -> there.remove(operation.attribute()));
        }
        return new ValidPatch(image, operations);
    }

    /** A target that exists is replaced or removed, one that does not is added: all rule sets agree on that. */
    private static WireOperation operation(Intent intent, Map<String, JsonValue> there) {
        List<String> custom = there.keySet().stream()
                .filter(name ->
                        PLAIN.matcher(name).matches() && !ImsAttributes.all().containsKey(name))
                .toList();
        boolean existing = intent.choice() > 2 && !custom.isEmpty();
        String wanted = switch (intent.choice()) {
            case 0 -> "name";
            case 1 -> "__description";
            default -> existing ? custom.get(intent.which() % custom.size()) : intent.newName();
        };
        // what is null exists, by a rule of its own
        String target = there.get(wanted) == JsonValue.NULL ? "free_" + intent.which() : wanted;
        JsonValue value = intent.text();
        if (!there.containsKey(target)) {
            return WireOperation.add(target, value);
        }
        return intent.op() == Op.REMOVE && !target.equals("name")
                ? WireOperation.remove(target)
                : WireOperation.replace(target, value);
    }
}
