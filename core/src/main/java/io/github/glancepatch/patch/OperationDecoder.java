// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Word;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The third stretch of the road, first half: from an element of the document to an operation. The order of the checks
 * decides which of several faults is the answer: word, path, pointer, number of tokens, value.
 */
final class OperationDecoder {
    private final PatchMediaType type;
    private final ImageRules rules;
    private final PathShape shape;
    private final Problems problems;

    OperationDecoder(PatchMediaType type, ImageRules rules, PathShape shape, Problems problems) {
        this.type = type;
        this.rules = rules;
        this.shape = shape;
        this.problems = problems;
    }

    /** The operation that an element of the document is; empty when it is refused. */
    Optional<PlacedOperation> decode(OperationMembers element, int index) {
        if (element == OperationMembers.NONE) {
            return refuse(
                    ProblemKind.MALFORMED_DOCUMENT, Place.of(index), "doc-1", "the operation must be a JSON object");
        }
        try {
            Word word = type.word(element);
            return decode(word, type.pointer(element, word), element.value, index);
        } catch (PatchMediaType.FormException e) {
            return refuse(ProblemKind.MALFORMED_OPERATION, Place.of(index), e.rule(), e.clause());
        }
    }

    private Optional<PlacedOperation> decode(Word word, String pointer, @Nullable JsonValue value, int index) {
        boolean plain = JsonPointers.isPlain(pointer);
        Optional<String> fault = plain ? Optional.empty() : JsonPointers.fault(pointer);
        if (fault.isPresent()) {
            return refuse(ProblemKind.MALFORMED_PATH, Place.of(index, pointer), "path-1", fault.get());
        }
        List<String> tokens = plain ? List.of(JsonPointers.plainToken(pointer)) : JsonPointers.tokens(pointer);
        String attribute = tokens.get(0);
        AttributeRule line = rules.attribute(attribute);
        Optional<String> misshapen = shape.fault(line, attribute, word, tokens.size());
        if (misshapen.isPresent()) {
            Place place = Place.of(index, pointer, attribute);
            return refuse(ProblemKind.MALFORMED_PATH, place, "path-2", misshapen.get());
        }
        if (word != Word.REMOVE && value == null) {
            return refuse(
                    ProblemKind.MISSING_VALUE,
                    Place.of(index, pointer, attribute),
                    "value-1",
                    word.wireName() + " needs the member value, which may be JSON null");
        }
        Optional<String> element = tokens.size() > 1 ? Optional.of(tokens.get(1)) : Optional.empty();
        PatchPath path = new PatchPath(attribute, element);
        JsonValue present = value == null ? JsonValue.NULL : value; // of a remove it does not matter
        PatchOperation operation = switch (word) {
            case ADD -> new PatchOperation.Add(path, present);
            case REPLACE -> new PatchOperation.Replace(path, present);
            case REMOVE -> new PatchOperation.Remove(path);
        };
        return Optional.of(PlacedOperation.of(operation, index, pointer, line, present));
    }

    private Optional<PlacedOperation> refuse(ProblemKind kind, Place place, String rule, String message) {
        problems.report(kind, place, Citation.of(rule), message);
        return Optional.empty();
    }
}
