// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.ImsAttributes.Exclusion;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rules;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The part of {@link Latitude} that concerns the operations of a document. */
final class OperationLatitude {
    private static final Set<String> NEWER = Set.of("op", "path", "value");
    private static final Set<String> OLDER = Set.of("add", "replace", "remove", "value");

    private final PatchRequest request;
    private final boolean rejected;
    private final boolean newer;
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> present;
    private int locations;

    OperationLatitude(PatchRequest request, boolean rejected) {
        this.request = request;
        this.rejected = rejected;
        this.newer = !request.contentType().orElse("").contains("v2.0");
        this.present = new HashSet<>(request.image().keySet());
        this.locations = request.image().get("locations") instanceof JsonArray list ? list.size() : 0;
    }

    Set<String> rules() {
        return rules;
    }

    private boolean isGlance() {
        return request.rules().equals(PatchRequest.GLANCE);
    }

    private void ifRecommended(String rule) {
        if (Rules.level(rule, request.rules()) == Level.RECOMMENDED) {
            rules.add(rule);
        }
    }

    void add(JsonObject operation) {
        for (Op op : Op.values()) {
            boolean is = newer
                    ? operation.get("op") instanceof JsonString text
                            && text.getString().equals(op.jsonName())
                    : operation.containsKey(op.jsonName());
            if (is) {
                if (!(newer ? NEWER : OLDER).containsAll(operation.keySet())) {
                    ifRecommended("doc-5");
                }
                path(op, operation.getOrDefault(newer ? "path" : op.jsonName(), JsonValue.NULL), operation);
            }
        }
    }

    private void path(Op op, JsonValue path, JsonObject operation) {
        if (!(path instanceof JsonString text)) {
            if (isGlance() && operation.containsKey(newer ? "path" : op.jsonName())) {
                rules.add("op21-2"); // a real Glance ends in an internal error
            }
            return;
        }
        String pointer = text.getString();
        NaivePointers pointers = new NaivePointers();
        String collapsed = pointers.collapse(pointer);
        if (pointer.startsWith("//") || !isTrimmed(pointer)) {
            rules.add("path-3");
        }
        if (pointers.trim(collapsed).isEmpty() && pointer.startsWith("/")) {
            rules.add("path-4");
        }
        try {
            tokens(op, pointers.tokens(pointer), Optional.ofNullable(operation.get("value")));
        } catch (RejectedException e) {
            // path-1, which is required
        }
    }

    private static boolean isTrimmed(String pointer) {
        NaivePointers pointers = new NaivePointers();
        return Arrays.stream(pointer.split("/", -1))
                .map(pointers::unescape)
                .allMatch(token -> token.equals(pointers.trim(token)));
    }

    private void tokens(Op op, List<String> tokens, Optional<JsonValue> value) {
        String name = tokens.get(0);
        if (isGlance()) {
            glance(op, tokens, value);
        } else {
            name(op, name);
            exclusions(op, name);
        }
        value.filter(sent -> op != Op.REMOVE).ifPresent(sent -> number(name, sent));
    }

    private void name(Op op, String name) {
        NaiveValues values = new NaiveValues();
        if (op == Op.REMOVE) {
            if (name.equals("name")) {
                ifRecommended("access-4");
            }
        } else if (values.customName(name, true).isPresent()) {
            ifRecommended("custom-2");
        }
        boolean cased = !name.equals(name.toLowerCase(Locale.ROOT)) || !name.equals(name.toUpperCase(Locale.ROOT));
        if (cased && name.chars().anyMatch(c -> c >= 0x80) && request.rules().equals(PatchRequest.CLOUDIMAGES)) {
            rules.add("custom-3"); // what a case is outside ASCII is not documented
        }
    }

    /** How a pair is judged that was there, that is JSON null, or that a later operation parts. */
    private void exclusions(Op op, String name) {
        for (Exclusion pair : ImsAttributes.exclusions()) {
            boolean concerned = name.equals(pair.one()) || name.equals(pair.other());
            boolean isNull = Set.of(pair.one(), pair.other()).stream()
                    .anyMatch(one -> request.image().get(one) == JsonValue.NULL);
            boolean both = present.contains(pair.one()) && present.contains(pair.other());
            if (concerned && (isNull || both || op == Op.REMOVE)) {
                rules.add("excl-1");
            }
        }
        if (op == Op.REMOVE) {
            present.remove(name);
        } else {
            present.add(name);
        }
    }

    private void glance(Op op, List<String> tokens, Optional<JsonValue> value) {
        String name = tokens.get(0);
        if (name.equals("stores")) {
            rules.add("stores-1");
        }
        if (PythonNames.contains(name)) {
            rules.add("custom-1"); // a real Glance answers by accident
        }
        if (rejected
                && (isWide(name)
                        || value.map(JsonValue::toString)
                                .filter(OperationLatitude::isWide)
                                .isPresent())) {
            rules.add("custom-1"); // a database of a real Glance may hold no character above U+FFFF
        }
        if (name.startsWith("min_") && value.orElse(JsonValue.NULL) instanceof JsonNumber number) {
            if (number.bigDecimalValue().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                rules.add("min-2");
            }
        }
        if (name.equals("locations") && tokens.size() == 2) {
            index(op, tokens.get(1));
        }
    }

    private static boolean isWide(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    private void index(Op op, String index) {
        boolean plain = index.matches("0|[1-9][0-9]{0,3}") && Integer.parseInt(index) <= locations;
        if (op == Op.REMOVE ? !plain : !(plain || index.equals("-"))) {
            rules.add("locations-3");
        }
        locations += op == Op.ADD ? 1 : -1;
    }

    /** Whether a double is this number, or prints as it. */
    private static boolean isDouble(BigDecimal exact) {
        double nearest = exact.doubleValue();
        return Double.isFinite(nearest)
                && (new BigDecimal(nearest).compareTo(exact) == 0
                        || new BigDecimal(Double.toString(nearest)).compareTo(exact) == 0);
    }

    private void number(String name, JsonValue value) {
        if (value instanceof JsonNumber number) {
            BigDecimal exact = number.bigDecimalValue();
            boolean integral = exact.stripTrailingZeros().scale() <= 0;
            if (integral
                    && exact.scale() != 0
                    && !isGlance()
                    && ImsAttributes.all().containsKey(name)) {
                rules.add("attr-1"); // whether 512.0 is an integer
            }
            if (!isDouble(exact)) {
                rules.add("schema-1"); // a double cannot hold it
            }
        }
    }
}
