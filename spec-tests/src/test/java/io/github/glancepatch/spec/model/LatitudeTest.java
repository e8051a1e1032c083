// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatitudeTest {
    @ParameterizedTest
    @ValueSource(strings = {"member", "delete", "image_id", "extra_properties", "__class__"})
    void custom1_glance_may_misread_the_names_of_its_own_objects(String name) {
        assertThat(replace(PatchRequest.GLANCE, name)).containsExactly("custom-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "Member", "constructor", "__proto__", "__x", "os_distro"})
    void custom1_other_names_are_required_of_glance(String name) {
        assertThat(replace(PatchRequest.GLANCE, name)).isEmpty();
    }

    @Test
    void custom1_ims_has_no_objects_to_misread() {
        assertThat(replace(PatchRequest.IMS, "member")).isEmpty();
    }

    private static Set<String> replace(String rules, String name) {
        RequestBody body =
                RequestBody.utf8("[{\"op\": \"replace\", \"path\": \"/" + name + "\", \"value\": \"debian\"}]");
        return Latitude.of(
                new PatchRequest(
                        rules,
                        JsonValue.EMPTY_JSON_OBJECT,
                        Optional.of(MediaType.V2_1.value()),
                        JsonData.parse("{}"),
                        body),
                true);
    }
}
