// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Values of JSON that are not the library's: they may change, and lie about what they are. */
final class ForeignJson {
    private ForeignJson() {}

    /** An array of a caller's own. */
    static final class MutableArray extends AbstractList<JsonValue> implements JsonArray {
        final List<JsonValue> elements; // which the caller keeps and changes

        MutableArray(List<JsonValue> elements) {
            this.elements = new ArrayList<>(elements);
        }

        @Override
        public JsonValue get(int index) {
            return elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public ValueType getValueType() {
            return ValueType.ARRAY;
        }

        @Override
        public JsonObject getJsonObject(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public JsonArray getJsonArray(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public JsonNumber getJsonNumber(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public JsonString getJsonString(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T extends JsonValue> List<T> getValuesAs(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getString(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getString(int index, String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getInt(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getInt(int index, int other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getBoolean(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getBoolean(int index, boolean other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isNull(int index) {
            throw new UnsupportedOperationException();
        }
    }

    /** A value that has a type and nothing else. */
    record Typed(ValueType type) implements JsonValue {
        @Override
        public ValueType getValueType() {
            return type;
        }
    }

    /** A number that is only a text. */
    record TextNumber(String text) implements JsonNumber {
        @Override
        public ValueType getValueType() {
            return ValueType.NUMBER;
        }

        @Override
        public boolean isIntegral() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int intValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int intValueExact() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long longValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long longValueExact() {
            throw new UnsupportedOperationException();
        }

        @Override
        public BigInteger bigIntegerValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public BigInteger bigIntegerValueExact() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double doubleValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public BigDecimal bigDecimalValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
