// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static io.github.glancepatch.fixtures.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

class JsonPatchBridgeTest {
    private static final PatchDocument DOCUMENT = PatchDocument.builder()
            .replace("name", "test01")
            .add("a/b~c", JsonValue.NULL)
            .remove("os_distro")
            .build();

    @Test
    void a_document_is_converted_and_back() {
        JsonPatch patch = JsonPatchBridge.to(DOCUMENT);
        assertThat(patch.toJsonArray()).isEqualTo(DOCUMENT.toJson(PatchMediaType.V2_1));
        assertThat(JsonPatchBridge.from(patch)).isEqualTo(DOCUMENT);
        assertThat(JsonPatchBridge.from(JsonPatchBridge.to(PatchDocument.of()))).isEqualTo(PatchDocument.of());
    }

    @Test
    void a_patch_of_rfc_6902_can_be_applied_by_the_provider_to_the_same_effect() {
        JsonObject image =
                JsonValues.object().add("name", "n").add("os_distro", "d").build();
        assertThat(JsonPatchBridge.to(DOCUMENT).apply(image))
                .isEqualTo(JsonValues.object()
                        .add("name", "test01")
                        .addNull("a/b~c")
                        .build());
    }

    @Test
    void every_operation_that_cannot_be_converted_is_reported_by_its_index() {
        JsonArray patch = array("[{'op':'move','from':'/a','path':'/b'},{'op':'remove','path':'/a'},"
                + "{'op':'copy','from':'/a','path':'/b'},{'op':'test','path':'/a','value':1},"
                + "{'op':'add','path':'/tags/-','value':'t'},{'op':'remove','path':''},"
                + "{'op':'replace','path':'/a'},{'op':'spam','path':'/a'},{'op':7},7]");
        PatchException e = catchThrowableOfType(PatchException.class, () -> JsonPatchBridge.from(patch));
        assertThat(e.problems())
                .map(problem -> problem.operation() + " " + problem.rule())
                .containsExactly(
                        "0 op21-1",
                        "2 op21-1",
                        "3 op21-1",
                        "4 path-2",
                        "5 path-1",
                        "6 value-1",
                        "7 op21-1",
                        "8 op21-1",
                        "9 doc-1");
        assertThat(e.problem().kind()).isEqualTo(ProblemKind.MALFORMED_OPERATION);
        assertThat(e.problem())
                .hasToString("operation 0: the member op must be one of replace, add, remove, and not move;"
                        + " use remove and add (op21-1)");
    }

    @Test
    void elements_of_locations_are_converted() {
        JsonArray patch = array("[{'op':'remove','path':'/locations/0'},"
                + "{'op':'add','path':'/locations/-','value':{'url':'u','metadata':{}}}]");
        assertThat(JsonPatchBridge.from(patch).toJson(PatchMediaType.V2_1)).isEqualTo(patch);
    }

    private static JsonArray array(String text) {
        return JsonText.parse(json(text), JsonLimits.DEFAULT).asJsonArray();
    }
}
