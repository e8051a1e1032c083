// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a patch is rejected, as a value: everything that a server needs for its answer and a person to correct the patch.
 *
 * @param kind what kind of problem it is
 * @param status the HTTP status of the answer
 * @param operation the index of the operation, from 0; {@link #DOCUMENT} when it is the document as a whole
 * @param path the operation's path as it was sent; empty when there is none
 * @param attribute the name of the attribute; empty when none was reached
 * @param rule the id of the violated rule, like {@code replace-1}
 * @param code the code of the service's error, like {@code IMG.0035}; empty where none is documented
 * @param message what is wrong and what would be right, in plain words
 */
public record PatchProblem(
        ProblemKind kind,
        int status,
        int operation,
        Optional<String> path,
        Optional<String> attribute,
        String rule,
        Optional<String> code,
        String message) {

    /** The index of no operation: the problem is one of the document, its media type or the image. */
    public static final int DOCUMENT = -1;

    /**
     * Checks that nothing is null.
     *
     * @param kind what kind of problem it is
     * @param status the HTTP status of the answer
     * @param operation the index of the operation, from 0; {@link #DOCUMENT} when it is the document as a whole
     * @param path the operation's path as it was sent; empty when there is none
     * @param attribute the name of the attribute; empty when none was reached
     * @param rule the id of the violated rule, like {@code replace-1}
     * @param code the code of the service's error, like {@code IMG.0035}; empty where none is documented
     * @param message what is wrong and what would be right, in plain words
     */
    public PatchProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * {@return the problem as a JSON object with the members {@code kind}, {@code status}, {@code operation},
     * {@code path}, {@code attribute}, {@code rule}, {@code code} and {@code message}; those without a value are left
     * out}
     */
    public JsonObject toJson() {
        JsonObjectBuilder json = JsonValues.object()
                .add("kind", JsonValues.string(kind.jsonName()))
                .add("status", JsonValues.number(status))
                .add("operation", JsonValues.number(operation));
        path.ifPresent(value -> json.add("path", JsonValues.string(value)));
        attribute.ifPresent(value -> json.add("attribute", JsonValues.string(value)));
        json.add("rule", JsonValues.string(rule));
        code.ifPresent(value -> json.add("code", JsonValues.string(value)));
        return json.add("message", JsonValues.string(message)).build();
    }

    /**
     * {@return the body of the answer as the Image Management Service documents it, {@code {"error": {"code": ...,
     * "message": ...}}}; without a code where none is documented}
     */
    public JsonObject errorBody() {
        return JsonValues.object().add("error", error()).build();
    }

    /**
     * {@return one body for all problems of a patch: the {@linkplain #errorBody() documented one} of the first, and in
     * its {@code error} the member {@code problems} with {@link #toJson()} of each}
     *
     * @param problems the problems, like those of {@link PatchException#problems()}
     * @throws IllegalArgumentException when there is none
     */
    public static JsonObject errorBody(List<PatchProblem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: must not be empty");
        }
        JsonArrayBuilder all = JsonValues.array();
        problems.forEach(problem -> all.add(problem.toJson()));
        JsonObjectBuilder error = problems.get(0).error().add("problems", all);
        return JsonValues.object().add("error", error).build();
    }

    private JsonObjectBuilder error() {
        JsonObjectBuilder error = JsonValues.object();
        code.ifPresent(value -> error.add("code", JsonValues.string(value)));
        return error.add("message", JsonValues.string(toString()));
    }

    /**
     * {@return the problem as one line: where, what, and the rule's id, like {@code operation 2, /checksum: checksum
     * may not be changed by a patch; leave this operation out (access-2)}; of a long path it has the beginning}
     */
    @Override
    public String toString() {
        String where = operation == DOCUMENT
                ? ""
                : "operation " + operation
                        + path.map(p -> ", " + (p.isEmpty() ? "an empty path" : ShortText.of(p)))
                                .orElse("") + ": ";
        return printable(where + message + " (" + rule + ")");
    }

    /**
     * The text in one line: controls, line separators and lone surrogates, which come from the request, are escaped.
     */
    private static String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean escaped = Character.isISOControl(c)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.FORMAT
                    || type == Character.SURROGATE;
            if (escaped) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** The components as strings, which every exception can carry through serialization. */
    @Nullable
    String[] toStrings() {
        return new @Nullable String[] {
            kind.name(),
            Integer.toString(status),
            Integer.toString(operation),
            path.orElse(null),
            attribute.orElse(null),
            rule,
            code.orElse(null),
            message
        };
    }

    static PatchProblem of(@Nullable String[] strings) {
        return new PatchProblem(
                ProblemKind.valueOf(Objects.requireNonNull(strings[0])),
                Integer.parseInt(Objects.requireNonNull(strings[1])),
                Integer.parseInt(Objects.requireNonNull(strings[2])),
                Optional.ofNullable(strings[3]),
                Optional.ofNullable(strings[4]),
                Objects.requireNonNull(strings[5]),
                Optional.ofNullable(strings[6]),
                Objects.requireNonNull(strings[7]));
    }
}
