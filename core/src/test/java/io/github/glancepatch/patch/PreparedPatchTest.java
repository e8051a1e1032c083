// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.fixtures.Requests;
import io.github.glancepatch.image.Image;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparedPatchTest {
    @Test
    void a_prepared_patch_is_checked_once_and_applied_to_each_image() {
        PatchDocument document = PatchDocument.builder().replace("x", "2").build();
        PreparedPatch prepared = IMS.prepare(PatchMediaType.V2_1, document);
        for (String before : List.of("{'x':'1'}", "{'x':null,'y':'z'}")) {
            Image image = Requests.image(before);
            assertThat(prepared.apply(image)).isEqualTo(IMS.patch(image, PatchMediaType.V2_1, document));
        }
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> prepared.apply(Image.empty()))
                .withMessageContaining("replace-1");
        PatchDocument restricted = PatchDocument.builder().remove("id").build();
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> IMS.prepare(PatchMediaType.V2_1, restricted))
                .withMessageContaining("access-2");
        Image image = Requests.image("{'x':'1'}");
        assertThat(IMS.prepare(PatchMediaType.V2_0, PatchDocument.of()).apply(image))
                .isSameAs(image);
    }
}
