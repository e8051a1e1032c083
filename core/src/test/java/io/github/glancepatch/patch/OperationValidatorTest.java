// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.CLOUDIMAGES;
import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationValidatorTest {
    private static final Image IMAGE = DocumentedImage.IMAGE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'add','path':'/checksum','value':'99914b932bd37a50b983c5e7c90ae93b'}",
                "{'op':'replace','path':'/checksum','value':1}",
                "{'op':'remove','path':'/checksum'}"
            })
    void a_restricted_attribute_is_refused_whatever_the_operation_and_the_value(String operation) {
        PatchProblem problem = refusal(IMS, IMAGE, V2_1, "[" + operation + "]");
        assertThat(problem)
                .hasToString("operation 0, /checksum: checksum may not be changed by a patch; leave this operation out"
                        + " (access-2)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.RESTRICTED);
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.code()).isEmpty();
        assertThat(problem.attribute()).contains("checksum");
    }

    @Test
    void a_restricted_attribute_need_not_be_there() {
        assertThat(refusal(IMS, Image.empty(), V2_1, "[{'op':'remove','path':'/locations'}]")
                        .rule())
                .isEqualTo("access-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``       | must be at least 1 character
                    a\\u0000b| must have no control character
                    a\\u001fb | must have no control character
                    a\\u007fb | must have no control character
                    x\\u0080y | must have no control character
                    x\\u009fy | must have no control character
                    """)
    void the_name_of_a_custom_attribute_is_checked(String name, String fault) {
        PatchProblem problem = refusal(IMS, IMAGE, V2_1, "[{'op':'add','path':'/" + name + "','value':'1'}]");
        assertThat(problem.message()).isEqualTo("the name of a custom attribute: " + fault);
        assertThat(problem.rule()).isEqualTo("custom-2");
        assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_NAME);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0001");
    }

    @Test
    void the_name_of_a_custom_attribute_has_255_characters_at_most() {
        String longest = "\ud83d\ude00".repeat(255);
        String add = "[{'op':'add','path':'/%s','value':''}]";
        assertThat(IMS.patch(Image.empty(), V2_1, json(add.formatted(longest))))
                .hasToString("{\"" + longest + "\":\"\"}");
        assertThat(refusal(IMS, IMAGE, V2_1, add.formatted(longest + "a")).message())
                .isEqualTo("the name of a custom attribute: must be at most 255 characters, not 256");
    }

    @Test
    void cloudimages_takes_no_upper_case_letter_in_the_name_of_a_custom_attribute() {
        PatchProblem problem = refusal(CLOUDIMAGES, IMAGE, V2_1, "[{'op':'add','path':'/aB','value':'1'}]");
        assertThat(problem)
                .hasToString("operation 0, /aB: the name of a custom attribute: must have no upper-case letter"
                        + " (custom-3)");
        assertThat(problem.code()).contains("IMG.0001");
        assertThat(IMS.check(IMAGE, V2_1, json("[{'op':'add','path':'/aB','value':'1'}]")))
                .isEmpty();
    }

    @Test
    void a_remove_asks_nothing_of_the_name() {
        String name = "A\\u0001" + "b".repeat(300);
        Image image = image("{'status':'active','" + name + "':1,'':2}");
        String body = json("[{'op':'remove','path':'/" + name + "'},{'op':'remove','path':'/'}]");
        assertThat(IMS.patch(image, V2_1, body)).hasToString("{\"status\":\"active\"}");
        assertThat(CLOUDIMAGES.patch(image, V2_1, body)).hasToString("{\"status\":\"active\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x             | 1            | IMG.0001 | x: must be a string, not 1 (custom-1)
            x             | null         | IMG.0001 | x: must be a string, not null (custom-1)
            x             | ['a']        | IMG.0001 | x: must be a string (custom-1)
            os_distro     | true         | IMG.0001 | os_distro: must be a string, not true (custom-1)
            name          | null         | IMG.0001 | name: must be a string, not null (name-1)
            name          | ''           | IMG.0013 | name: must be at least 1 character (name-1)
            name          | ' a'         | IMG.0003 \
                | name: must consist of A-Z, a-z, 0-9, hyphen, period, underscore and space, \
            without a space at its ends (name-2)
            __description | 5            | IMG.0004 | __description: must be a string, not 5 (desc-1)
            __description | 'a<b'        | IMG.0054 | __description: must have no line break and no < or > (desc-2)
            """)
    void a_value_is_checked_for_add_and_for_replace(String attribute, String value, String code, String line) {
        for (String op : new String[] {"add", "replace"}) {
            String operation = "[{'op':'%s','path':'/%s','value':%s}]".formatted(op, attribute, value);
            PatchProblem problem = refusal(IMS, IMAGE, V2_1, operation);
            assertThat(problem).hasToString("operation 0, /" + attribute + ": " + line);
            assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_VALUE);
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            min_disk         | 0        | IMG.0055 | min_disk: must be at least 1 and at most 1024, not 0 (attr-1)
            min_ram          | '512'    | IMG.0055 | min_ram: must be an integer, not "512" (attr-1)
            min_ram          | -1       | IMG.0055 | min_ram: must be at least 0, not -1 (attr-1)
            hw_firmware_type | 'BIOS'   | IMG.0141 | hw_firmware_type: must be bios or uefi, not "BIOS" (attr-1)
            kernel_id        | ''       | IMG.0001 | kernel_id: must be a UUID (attr-1)
            __data_origin    | 1        | IMG.0001 | __data_origin: must be a string or null, not 1 (attr-1)
            """)
    void an_attribute_that_was_permitted_is_held_to_its_own_line(
            String attribute, String value, String code, String line) {
        ImagePatcher wider = ImagePatcher.of(ImageRules.ims().withPermitted(attribute));
        PatchProblem problem =
                refusal(wider, IMAGE, V2_1, "[{'op':'add','path':'/%s','value':%s}]".formatted(attribute, value));
        assertThat(problem).hasToString("operation 0, /" + attribute + ": " + line);
        assertThat(problem.code()).contains(code);
    }

    @Test
    void access_comes_before_the_name_and_the_name_before_the_value() {
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'add','path':'/size','value':'x'}]")
                        .rule())
                .isEqualTo("access-2");
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'add','path':'/','value':1}]")
                        .rule())
                .isEqualTo("custom-2");
    }

    @Test
    void of_a_path_of_another_shape_nothing_more_is_said() {
        PatchPath element = new PatchPath("checksum", Optional.of("0"));
        PatchDocument document = PatchDocument.of(new PatchOperation.Remove(element));
        assertThat(IMS.check(IMAGE, PatchMediaType.V2_1, document))
                .singleElement()
                .hasToString("operation 0, /checksum/0: the path must name an attribute as a whole;"
                        + " write ~1 for a slash inside a name (path-2)");
    }
}
