// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.rules.ImageRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchMediaTypeTest {

    @Deprecated(since = PatchMediaType.V2_0_VALUE + PatchMediaType.V2_1_VALUE) // compiles only with constants
    private static final class Annotated {}

    @Test
    void the_values_are_constants_for_annotations() {
        assertThat(Annotated.class.getAnnotation(Deprecated.class).since())
                .isEqualTo(PatchMediaType.V2_0.value() + PatchMediaType.V2_1.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/openstack-images-v2.1-json-patch",
                "application/openstack-images-v2.1-json-patch;charset=utf-8",
                "application/openstack-images-v2.1-json-patch; charset=utf-8",
                "application/openstack-images-v2.1-json-patch ; charset=utf-8",
                "application/openstack-images-v2.1-json-patch\t;\tcharset=\"a;b\"",
                "application/openstack-images-v2.1-json-patch;",
                "application/openstack-images-v2.1-json-patch;;;",
                "application/openstack-images-v2.1-json-patch; application/openstack-images-v2.0-json-patch",
                " application/openstack-images-v2.1-json-patch",
                "application/openstack-images-v2.1-json-patch \t ",
                "\t\tapplication/openstack-images-v2.1-json-patch",
                "APPLICATION/OPENSTACK-IMAGES-V2.1-JSON-PATCH",
                "Application/OpenStack-Images-v2.1-JSON-Patch; Charset=UTF-8"
            })
    void parameters_blanks_around_and_case_do_not_count(String contentType) {
        assertThat(PatchMediaType.parse(contentType)).contains(PatchMediaType.V2_1);
        assertThat(PatchMediaType.parse(contentType.replace("2.1", "2.0").replaceFirst("; app.*", "")))
                .contains(PatchMediaType.V2_0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "; application/openstack-images-v2.1-json-patch",
                "application/json",
                "application/json-patch+json",
                "application/openstack-images-v2.2-json-patch",
                "application/openstack-images-v2.1-json-patc",
                "application/openstack-images-v2.1-json-patches",
                "application/openstack-images-v2x1-json-patch",
                "application/openstack-images-v2.1-json-patch+json",
                "application /openstack-images-v2.1-json-patch",
                "application/openstack-images-v2.1-json-patch, text/plain",
                "application/openstack-images-v2.1-json-patch charset=utf-8",
                "\"application/openstack-images-v2.1-json-patch\"",
                "openstack-images-v2.1-json-patch",
                "application/openstac\u212a-images-v2.1-json-patch", // the Kelvin sign
                "appl\u0131cation/openstack-images-v2.1-json-patch", // the Turkish i without a dot
                "APPL\u0130CATION/OPENSTACK-IMAGES-V2.1-JSON-PATCH", // and the one with
                "application/open\u017ftack-images-v2.1-json-patch", // the long s
                "application/openstack-images-v2.1-json-patch\u00a0",
                "application/openstack-images-v2.1-json-patch\n",
                "\u2003application/openstack-images-v2.1-json-patch"
            })
    void everything_else_is_another_media_type(String contentType) {
        assertThat(PatchMediaType.parse(contentType)).isEmpty();
    }

    @Test
    void a_media_type_is_written_as_it_stands_in_a_header() {
        assertThat(PatchMediaType.V2_0).hasToString("application/openstack-images-v2.0-json-patch");
        assertThat(PatchMediaType.V2_1).hasToString("application/openstack-images-v2.1-json-patch");
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(PatchMediaType.parse(type.value())).contains(type);
        }
    }

    @Test
    void accept_patch_lists_both() {
        assertThat(PatchMediaType.acceptPatchHeader())
                .isEqualTo("application/openstack-images-v2.0-json-patch, "
                        + "application/openstack-images-v2.1-json-patch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", " Application/JSON ; charset=utf-8"})
    void media4_plain_json_has_the_form_of_version_2_1_for_cloudimages_only(String contentType) {
        assertThat(PatchMediaType.parse(contentType, ImageRules.cloudimages())).contains(PatchMediaType.V2_1);
        assertThat(PatchMediaType.parse(contentType, ImageRules.ims())).isEmpty();
        assertThat(PatchMediaType.parse(contentType, ImageRules.glance())).isEmpty();
    }

    @Test
    void media4_a_rule_set_still_accepts_the_two_and_nothing_else() {
        ImageRules rules = ImageRules.cloudimages();
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(PatchMediaType.parse(type.value(), rules)).contains(type);
        }
        assertThat(PatchMediaType.parse("application/json-patch+json", rules)).isEmpty();
    }

    @Test
    void media4_accept_patch_lists_plain_json_first() {
        assertThat(PatchMediaType.acceptPatchHeader(ImageRules.cloudimages()))
                .isEqualTo("application/json, " + PatchMediaType.acceptPatchHeader());
        assertThat(PatchMediaType.acceptPatchHeader(ImageRules.ims())).isEqualTo(PatchMediaType.acceptPatchHeader());
    }
}
