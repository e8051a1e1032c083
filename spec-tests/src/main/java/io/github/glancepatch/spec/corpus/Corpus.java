// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The cases of the corpus, read from the class path. */
public final class Corpus {
    private Corpus() {}

    /** Read once, on first use. */
    private static final class Read {
        private static final List<CorpusCase> CASES = files().stream()
                .flatMap(file -> CorpusFile.cases(JsonData.parse(text(file))).stream())
                .toList();
    }

    /** {@return every case, in the order of the index} */
    public static List<CorpusCase> cases() {
        return Read.CASES;
    }

    /**
     * {@return every case of a rule set, in the order of the index}
     *
     * @param rules the name of the rule set
     */
    public static List<CorpusCase> cases(String rules) {
        return cases().stream()
                .filter(one -> one.request().rules().equals(rules))
                .toList();
    }

    /**
     * {@return the case of that id; empty when there is none}
     *
     * @param id the id
     */
    public static Optional<CorpusCase> named(String id) {
        return cases().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** {@return the names of the corpus' files, as the index lists them} */
    public static List<String> files() {
        JsonObject index = JsonData.parse(text("index.json"));
        return index.getJsonArray("files").getValuesAs(JsonString::getString);
    }

    /**
     * {@return the text of a file of the corpus}
     *
     * @param name the file's name
     */
    public static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
