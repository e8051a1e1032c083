// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.function.Supplier;

/** All answers to the corpus on the provider that this class finds; loaded once for each provider. */
public final class Answers implements Supplier<List<String>> {
    private final Library library = new Library();

    /** The provider's class, and then the answer to each case. */
    @Override
    public List<String> get() {
        List<String> answers = new java.util.ArrayList<>();
        answers.add(JsonProvider.provider().getClass().getName());
        Corpus.cases().forEach(one -> answers.add(one.id() + " " + answer(one)));
        return answers;
    }

    private String answer(CorpusCase one) {
        Image image = Image.parse(one.request().image());
        requireRoundTrip(image.toJson());
        JsonValue answer = JsonText.parse(library.answer(one), JsonLimits.DEFAULT);
        requireRoundTrip(answer.asJsonObject());
        return JsonText.write(answer);
    }

    /** What the library writes, the provider's own reader and the library read as what it was. */
    private static void requireRoundTrip(JsonObject object) {
        String text = JsonText.write(object);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            require(JsonValues.same(reader.readObject(), object), text);
        }
        require(JsonText.write(JsonText.parse(text, JsonLimits.DEFAULT)).equals(text), text);
        require(Image.parse(object).toString().equals(text), text);
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError("not what it was: " + otherwise);
        }
    }
}
