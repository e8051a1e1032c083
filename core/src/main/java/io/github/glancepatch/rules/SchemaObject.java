// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a schema document, and the subject that an error begins with. Each method reads one member as the type
 * that JSON Schema gives it; a member of another type is an {@link IllegalArgumentException} that names subject and
 * member.
 */
final class SchemaObject {
    private static final int SHOWN = 60; // characters

    private final String subject;
    private final JsonObject json;

    SchemaObject(String subject, JsonObject json) {
        this.subject = subject;
        this.json = json;
    }

    String subject() {
        return subject;
    }

    Set<String> members() {
        return json.keySet();
    }

    boolean has(String member) {
        return json.containsKey(member);
    }

    @Nullable
    JsonValue value(String member) {
        return json.get(member);
    }

    /** The object under that name; an empty one when there is none. */
    SchemaObject object(String member) {
        JsonValue value = json.get(member);
        if (value == null) {
            return new SchemaObject(subject, JsonValue.EMPTY_JSON_OBJECT);
        }
        if (value instanceof JsonObject object) {
            return new SchemaObject(subject, object);
        }
        throw invalid(member, "an object", value);
    }

    /** The object under that name, about a subject of its own. */
    SchemaObject object(String member, String ofSubject) {
        return new SchemaObject(ofSubject, object(member).json);
    }

    Optional<String> string(String member) {
        JsonValue value = json.get(member);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        throw invalid(member, "a string", value);
    }

    String requiredString(String member) {
        return string(member).orElseThrow(() -> missing(member));
    }

    boolean bool(String member) {
        JsonValue value = json.get(member);
        if (value == null) {
            return false;
        }
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw invalid(member, "true or false", value);
        };
    }

    Optional<BigDecimal> number(String member) {
        JsonValue value = json.get(member);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        throw invalid(member, "a number", value);
    }

    int integer(String member) {
        JsonValue value = json.get(member);
        if (value == null) {
            throw missing(member);
        }
        if (value instanceof JsonNumber number) {
            try {
                return number.bigDecimalValue().intValueExact();
            } catch (ArithmeticException e) {
                throw invalid(member, "a 32-bit integer", value);
            }
        }
        throw invalid(member, "a 32-bit integer", value);
    }

    int count(String member) {
        JsonValue value = json.get(member);
        int count = integer(member);
        if (value != null && count < 0) {
            throw invalid(member, "at least 0", value);
        }
        return count;
    }

    List<JsonValue> array(String member) {
        JsonValue value = json.get(member);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw invalid(member, "an array", value);
    }

    /** The strings of an array, each once. */
    List<String> strings(String member) {
        List<String> strings = new ArrayList<>();
        for (JsonValue element : array(member)) {
            if (!(element instanceof JsonString string)) {
                throw invalid(member, "an array of strings", element);
            }
            strings.add(string.getString());
        }
        return strings.stream().distinct().toList();
    }

    IllegalArgumentException missing(String member) {
        return new IllegalArgumentException(subject + ": " + member + " is missing");
    }

    IllegalArgumentException invalid(String member, String expected, JsonValue found) {
        String text = JsonText.write(found);
        String shown = text.length() <= SHOWN ? ", not " + text : "";
        return new IllegalArgumentException(subject + ": " + member + " must be " + expected + shown);
    }
}
