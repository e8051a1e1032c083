// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.diff.JsonPatchBridge;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** {@link JsonPatchBridge}: what is converted, and what cannot be. */
@PropertyDefaults(tries = 300)
class JsonPatchBridgePropertiesTest {

    /** Operations of RFC 6902 that an image PATCH does not know. */
    @Provide
    Arbitrary<JsonObject> foreign() {
        return new AttributeNames.Plain()
                .get()
                .flatMap(name -> Arbitraries.of(
                                "{'op':'move','from':'/%s','path':'/x'}",
                                "{'op':'copy','from':'/%s','path':'/x'}",
                                "{'op':'test','path':'/%s','value':'x'}",
                                "{'op':'add','path':'/%s/0','value':'x'}",
                                "{'op':'remove','path':'/x/%s'}",
                                "{'op':'replace','path':'','value':{'%s':'x'}}")
                        .map(text -> JsonData.parse(text.replace('\'', '"').formatted(name))));
    }

    private static JsonArray json(ImagePair pair) {
        return pair.difference().toJson(PatchMediaType.V2_1);
    }

    @Property
    void a_document_that_is_converted_and_back_is_the_same(@ForAll(supplier = ImagePairs.class) ImagePair pair) {
        PatchDocument document = pair.difference();

        assertThat(JsonPatchBridge.from(JsonPatchBridge.to(document))).isEqualTo(document);
        assertThat(JsonPatchBridge.from(json(pair))).isEqualTo(document);
        assertThat(JsonPatchBridge.to(document).toJsonArray()).isEqualTo(json(pair));
    }

    @Property
    void what_cannot_be_converted_is_a_problem_with_its_index(
            @ForAll(supplier = ImagePairs.class) ImagePair pair,
            @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 9) Integer> places,
            @ForAll @From("foreign") JsonObject foreign) {
        List<JsonValue> operations = new ArrayList<>(json(pair));
        TreeMap<Integer, JsonValue> indices = new TreeMap<>();
        places.stream().sorted().forEach(place -> {
            int index = Math.min(place, operations.size());
            operations.add(index, foreign);
            indices.put(index, foreign);
        });
        PatchException refusal =
                catchThrowableOfType(PatchException.class, () -> JsonPatchBridge.from(JsonData.array(operations)));

        assertThat(refusal.problems()).extracting(PatchProblem::operation).containsExactlyElementsOf(indices.keySet());
    }
}
