// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/** What reading alone costs: a streaming parser runs over the bytes and hands out every name and string. */
abstract class ParseOnly extends Contender {
    private final Workload workload;

    ParseOnly(Workload workload) {
        this.workload = workload;
    }

    /** A number that depends on everything that was read. */
    abstract int run(byte[] json) throws IOException;

    @Override
    Object apply() {
        return 0;
    }

    @Override
    Object read() throws IOException {
        return run(workload.patch());
    }

    @Override
    byte[] serve() throws IOException {
        return new byte[] {(byte) (run(workload.patch()) + run(workload.image()))};
    }

    @Override
    byte[] bytes(Object ignored) {
        return Workload.bytes(workload.expected()); // there is no image to compare
    }

    /** Parsson's parser. */
    static final class Parsson extends ParseOnly {
        private static final JsonParserFactory PARSERS =
                JsonProvider.provider().createParserFactory(Map.of());

        Parsson(Workload workload) {
            super(workload);
        }

        @Override
        int run(byte[] json) {
            int length = 0;
            try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(json))) {
                while (parser.hasNext()) {
                    switch (parser.next()) {
                        case KEY_NAME, VALUE_STRING, VALUE_NUMBER ->
                            length += parser.getString().length();
                        default -> length++;
                    }
                }
            }
            return length;
        }
    }

    /** Jackson's parser. */
    static final class Jackson extends ParseOnly {
        private static final JsonFactory PARSERS = Workload.JSON.getFactory();

        Jackson(Workload workload) {
            super(workload);
        }

        @Override
        int run(byte[] json) throws IOException {
            int length = 0;
            try (var parser = PARSERS.createParser(json)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    length += token.isScalarValue() || token == JsonToken.FIELD_NAME
                            ? parser.getText().length()
                            : 1;
                }
            }
            return length;
        }
    }
}
