// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/**
 * The kinds of problem a patch can have, a closed set. Each is documented by what the sender does next. Which HTTP
 * status answers a kind is said by the rule set.
 */
public enum ProblemKind {
    /** The media type is not accepted: send one of those that {@code Accept-Patch} lists. */
    MEDIA_TYPE("media-type"),
    /** The body passes the limit on bytes or operations, or the image a limit of its own: send less, remove some. */
    TOO_LARGE("too-large"),
    /** There is no body: send an array, {@code []} at least. */
    EMPTY_BODY("empty-body"),
    /** The body is not JSON, not an array of objects, or passes a limit on depth or numbers: fix the document. */
    MALFORMED_DOCUMENT("malformed-document"),
    /** An operation lacks its op or its path, or has another op than the three: fix the operation. */
    MALFORMED_OPERATION("malformed-operation"),
    /** A path is no JSON pointer to an attribute: fix the path. */
    MALFORMED_PATH("malformed-path"),
    /** An add or a replace has no value: give it one. */
    MISSING_VALUE("missing-value"),
    /** The attribute may not be named by any operation: leave it out. */
    RESTRICTED("restricted-attribute"),
    /** The name cannot be that of a custom attribute: take another name. */
    INVALID_NAME("invalid-name"),
    /** The value is not one that the attribute can have: take another value. */
    INVALID_VALUE("invalid-value"),
    /** The attribute, or the last element of a list, may be set and not removed: leave the removal out. */
    NOT_REMOVABLE("not-removable"),
    /** The target of a replace or a remove does not exist: add it, or leave it alone. */
    MISSING_TARGET("missing-attribute"),
    /** The target of an add exists, and add only creates here: replace it. */
    EXISTING_TARGET("existing-attribute"),
    /** The image would have attributes that exclude each other: remove one of them in the same patch. */
    CONFLICT("conflicting-attributes"),
    /** The image would lack an attribute that the service requires: add it in the same patch. */
    MISSING_REQUIRED("missing-required-attribute"),
    /** The image has a status in which this cannot be done: wait, or change it elsewhere. */
    WRONG_STATUS("wrong-status"),
    /** The image has a status in which this attribute is fixed: leave it out. */
    FIXED_BY_STATUS("fixed-attribute"),
    /** The image would have more of something than the service allows: remove some. */
    QUOTA("quota-exceeded"),
    /** What is said of the image's file contradicts what is known of it: leave it out, or fix it. */
    CONTRADICTION("contradicting-data"),
    /** The service's configuration or its own policy rejects the operation: ask for the right, or leave it out. */
    FORBIDDEN("forbidden"),
    /** The service's own policy hides the image from the caller. */
    NOT_FOUND("not-found");

    private final String jsonName;

    ProblemKind(String jsonName) {
        this.jsonName = jsonName;
    }

    /** {@return the kind's name in JSON, like {@code missing-attribute}} */
    public String jsonName() {
        return jsonName;
    }
}
