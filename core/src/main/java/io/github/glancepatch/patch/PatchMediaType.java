// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.patch.RawOperation.Member;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two media types of an image PATCH. They differ in which members hold an operation's op and its path; in
 * {@code ims} and {@code cloudimages} they differ in nothing else (rule media-3). In {@code glance}, an add of version
 * 2.0 also rejects an attribute that exists (rule add-3, {@link ImageRules#addRejectsExisting}).
 */
public enum PatchMediaType {
    /** {@code application/openstack-images-v2.0-json-patch}: {@code {"replace": "/name", "value": "test01"}}. */
    V2_0("application/openstack-images-v2.0-json-patch", "op20-1", "op20-1") {
        @Override
        @Nullable
        Op op(RawOperation operation) {
            Op found = null;
            for (Op op : OPS) {
                if (operation.get(pathMember(op)) != null) {
                    if (found != null) {
                        return null; // not exactly one
                    }
                    found = op;
                }
            }
            return found;
        }

        @Override
        Member pathMember(Op op) {
            return switch (op) {
                case ADD -> Member.ADD;
                case REPLACE -> Member.REPLACE;
                case REMOVE -> Member.REMOVE;
            };
        }

        @Override
        String opMessage(RawOperation operation) {
            return "the operation must have exactly one of the members replace, add, remove"
                    + (V2_1.op(operation) == null ? "" : "; this is the form of " + V2_1.value());
        }

        @Override
        JsonObjectBuilder head(PatchOperation operation) {
            return JsonValues.object()
                    .add(
                            operation.op().jsonName(),
                            JsonValues.string(operation.path().pointer()));
        }
    },

    /**
     * {@code application/openstack-images-v2.1-json-patch}: {@code {"op": "replace", "path": "/name", "value":
     * "test01"}}.
     */
    V2_1("application/openstack-images-v2.1-json-patch", "op21-1", "op21-2") {
        @Override
        @Nullable
        Op op(RawOperation operation) {
            String sent = operation.get(Member.OP) instanceof JsonString op ? op.getString() : "";
            for (Op op : OPS) {
                if (op.jsonName().equals(sent)) {
                    return op;
                }
            }
            return null;
        }

        @Override
        Member pathMember(Op op) {
            return Member.PATH;
        }

        @Override
        String opMessage(RawOperation operation) {
            String message = "the member op must be one of replace, add, remove";
            if (operation.get(Member.OP) instanceof JsonString op && OTHER_OPS.contains(op.getString())) {
                String remedy = op.getString().equals("test") ? "leave it out" : "use remove and add";
                return message + ", and not " + op.getString() + "; " + remedy;
            }
            return operation.get(Member.OP) == null && V2_0.op(operation) != null
                    ? message + "; this is the form of " + V2_0.value()
                    : message;
        }

        @Override
        JsonObjectBuilder head(PatchOperation operation) {
            return JsonValues.object()
                    .add("op", JsonValues.string(operation.op().jsonName()))
                    .add("path", JsonValues.string(operation.path().pointer()));
        }
    };

    /** The value of {@link #V2_0} as a constant expression, for annotations. */
    public static final String V2_0_VALUE = "application/openstack-images-v2.0-json-patch";

    /** The value of {@link #V2_1} as a constant expression, for annotations. */
    public static final String V2_1_VALUE = "application/openstack-images-v2.1-json-patch";

    private static final PatchMediaType[] TYPES = values();
    private static final Op[] OPS = Op.values();
    private static final Set<String> OTHER_OPS = Set.of("move", "copy", "test"); // of RFC 6902

    private final String value;
    private final String opRule;
    private final String pathRule;

    PatchMediaType(String value, String opRule, String pathRule) {
        this.value = value;
        this.opRule = opRule;
        this.pathRule = pathRule;
    }

    /** {@return the media type as it appears in a header} */
    public String value() {
        return value;
    }

    /**
     * Reads the value of a Content-Type header. Parameters, blanks around it and letter case are ignored (rules
     * media-1, media-2).
     *
     * @param contentType the header's value
     * @return the media type; empty when it is neither
     */
    public static Optional<PatchMediaType> parse(String contentType) {
        Objects.requireNonNull(contentType, "contentType");
        for (PatchMediaType type : TYPES) {
            if (type.value.equals(contentType)) {
                return Optional.of(type); // the usual case
            }
        }
        return ofValue(ContentTypeHeader.mediaType(contentType));
    }

    /**
     * Reads the value of a Content-Type header for a service that accepts more media types than the two (rule media-4);
     * see {@link #parse(String)}.
     *
     * @param contentType the header's value
     * @param rules the rule set of the service
     * @return the media type whose form the body has; empty when the service accepts no such body
     */
    public static Optional<PatchMediaType> parse(String contentType, ImageRules rules) {
        Optional<PatchMediaType> type = parse(contentType);
        return type.isPresent() || rules.moreMediaTypes().isEmpty()
                ? type
                : ofValue(rules.moreMediaTypes().getOrDefault(ContentTypeHeader.mediaType(contentType), ""));
    }

    private static Optional<PatchMediaType> ofValue(String mediaType) {
        for (PatchMediaType type : TYPES) {
            if (type.value.equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** {@return the value of the Accept-Patch header: both media types} */
    public static String acceptPatchHeader() {
        return Arrays.stream(values()).map(PatchMediaType::value).sorted().collect(Collectors.joining(", "));
    }

    /**
     * {@return the value of the Accept-Patch header of a service: what it accepts besides the two, and both}
     *
     * @param rules the rule set of the service
     */
    public static String acceptPatchHeader(ImageRules rules) {
        return Stream.concat(rules.moreMediaTypes().keySet().stream(), Stream.of(acceptPatchHeader()))
                .collect(Collectors.joining(", "));
    }

    /** {@return the media type as it appears in a header} */
    @Override
    public String toString() {
        return value;
    }

    /** The op of an operation in this form; null when it has none. */
    abstract @Nullable Op op(RawOperation operation);

    /** Which member holds the path of an operation in this form. */
    abstract Member pathMember(Op op);

    /** Why an operation has no op in this form. */
    abstract String opMessage(RawOperation operation);

    /** The rule that requires the op. */
    String opRule() {
        return opRule;
    }

    /** The rule that requires the path. */
    String pathRule() {
        return pathRule;
    }

    /** Why an operation has no path in this form. */
    String pathMessage(Op op) {
        return "the member " + pathMember(op).jsonName + " must be a string, the path of an attribute like /name";
    }

    /** Op and path of an operation in this form. */
    abstract JsonObjectBuilder head(PatchOperation operation);

    /** The document of these operations in this form. */
    JsonArray encode(List<PatchOperation> operations) {
        JsonArrayBuilder document = JsonValues.array();
        operations.forEach(operation -> document.add(encode(operation)));
        return document.build();
    }

    /** The operation in this form. */
    JsonObject encode(PatchOperation operation) {
        JsonObjectBuilder head = head(operation);
        operation.optionalValue().ifPresent(value -> head.add("value", value));
        return head.build();
    }
}
