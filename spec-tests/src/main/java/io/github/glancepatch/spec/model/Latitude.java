// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rules;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which recommended rules have a say in the answer to a request. Where there is one, implementations may differ, and
 * the request is no check at the level {@code required}.
 */
public final class Latitude {
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^\\uFEFF");
    private static final Pattern PYTHON_NUMBER = Pattern.compile("[:,\\[]\\s*-?(NaN|Infinity)");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9][0-9.]{1000}|[0-9][eE][+-]?[0-9]{4}");
    private static final int DEPTH = 64;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int OPERATIONS = 10_000;

    private final PatchRequest request;
    private final boolean rejected;
    private final Set<String> rules = new TreeSet<>();

    private Latitude(PatchRequest request, boolean rejected) {
        this.request = request;
        this.rejected = rejected;
    }

    /**
     * {@return the ids of the recommended rules, and of rules with a recommended aspect, that the request touches}
     *
     * @param request the request
     * @param rejected whether it was rejected: some rules leave open no more than that
     */
    public static Set<String> of(PatchRequest request, boolean rejected) {
        Latitude latitude = new Latitude(request, rejected);
        latitude.header(request.contentType().orElse(""));
        if (request.rules().equals(PatchRequest.CLOUDIMAGES) && !request.image().containsKey("status")) {
            latitude.rules.add("state-1"); // every image of the service has a status
        }
        if (request.options().containsKey(PatchRequest.IMAGE_BYTES)) {
            latitude.rules.add("limit-5");
        }
        latitude.body(request.body());
        return latitude.rules;
    }

    /** {@return whether a rejection may be for any fault of a request, since no order of checks is required} */
    public static boolean anyFaultAnswers(String ruleSet) {
        return Rules.level("law-9", ruleSet) == Level.RECOMMENDED;
    }

    private boolean isGlance() {
        return request.rules().equals(PatchRequest.GLANCE);
    }

    private void ifRecommended(String rule) {
        if (Rules.level(rule, request.rules()) == Level.RECOMMENDED) {
            rules.add(rule);
        }
    }

    private void header(String contentType) {
        String type = contentType.split(";", -1)[0];
        if (isGlance() && !type.equals(type.strip())) {
            rules.add("media-1"); // a blank before the semicolon is a part of the type there
        }
        String folded = type.strip().toLowerCase(Locale.ROOT);
        for (MediaType known : MediaType.values()) {
            boolean otherCase = folded.equals(known.value()) && !type.strip().equals(known.value());
            if (otherCase || (folded.length() == known.value().length() && !isAscii(type))) {
                rules.add("media-2");
            }
        }
        if (request.rules().equals(PatchRequest.CLOUDIMAGES) && folded.equals("application/json")) {
            rules.add("media-4");
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private void body(RequestBody body) {
        if (body.size() > MEBIBYTE) {
            rules.add("limit-1");
            return;
        }
        String text = new String(body.bytes(), UTF_8);
        if (BYTE_ORDER_MARK.matcher(text).find()
                || (isGlance() && PYTHON_NUMBER.matcher(text).find())) {
            rules.add("doc-1");
        }
        if (isDeep(text)) {
            rules.add("limit-3");
            return;
        }
        if (LONG_NUMBER.matcher(text).find()) {
            rules.add("limit-4");
            return;
        }
        try {
            document(new Reader().read(body));
        } catch (RejectedException e) {
            // not a JSON text: what was found before the fault is all there is
        }
    }

    private static boolean isDeep(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length() && depth <= DEPTH; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inString = !inString;
            } else if (inString) {
                i += c == '\\' ? 1 : 0;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return depth > DEPTH;
    }

    /** Reads what the documents leave open, and takes a note of it. */
    private final class Reader extends StrictJson {
        @Override
        void put(Map<String, JsonValue> members, String name, JsonValue value) {
            if (members.containsKey(name)) {
                ifRecommended("doc-5");
            }
            super.put(members, name, value);
        }

        @Override
        void requirePairedSurrogates(String string) {
            if (!hasPairedSurrogates(string)) {
                rules.add("doc-1");
            }
        }
    }

    private void document(JsonValue document) {
        if (!(document instanceof JsonArray elements)) {
            return;
        }
        if (elements.isEmpty()) {
            ifRecommended("doc-2");
        }
        if (elements.size() > OPERATIONS) {
            rules.add("limit-2");
        }
        OperationLatitude operations = new OperationLatitude(request, rejected);
        for (JsonValue element : elements) {
            if (element instanceof JsonObject operation) {
                operations.add(operation);
            }
        }
        rules.addAll(operations.rules());
    }
}
