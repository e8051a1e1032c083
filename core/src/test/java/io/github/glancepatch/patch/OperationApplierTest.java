// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.CLOUDIMAGES;
import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.Quotas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationApplierTest {
    private static final Image IMAGE = image("{'name':'n','x':'1','n':null,'status':'active'}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'op':'add','path':'/x','value':'2'}         | {'name':'n','x':'2','n':null,'status':'active'}
            {'op':'replace','path':'/x','value':'2'}     | {'name':'n','x':'2','n':null,'status':'active'}
            {'op':'replace','path':'/n','value':''}      | {'name':'n','x':'1','n':'','status':'active'}
            {'op':'add','path':'/y','value':'2'}         | {'name':'n','x':'1','n':null,'status':'active','y':'2'}
            {'op':'remove','path':'/x'}                  | {'name':'n','n':null,'status':'active'}
            {'op':'remove','path':'/n'}                  | {'name':'n','x':'1','status':'active'}
            {'op':'add','path':'/name','value':'m'}      | {'name':'m','x':'1','n':null,'status':'active'}
            """)
    void an_operation_changes_its_target_and_nothing_else(String operation, String after) {
        assertThat(IMS.patch(IMAGE, V2_1, json("[" + operation + "]"))).hasToString(json(after));
        assertThat(CLOUDIMAGES.patch(IMAGE, V2_1, json("[" + operation + "]"))).hasToString(json(after));
        assertThat(IMAGE).hasToString(json("{'name':'n','x':'1','n':null,'status':'active'}"));
    }

    @Test
    void a_slash_alone_is_said_to_name_the_attribute_with_the_empty_name() {
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'remove','path':'/'}]"))
                .hasToString(
                        "operation 0, /: the path / names the attribute with the empty name, which the image lacks;"
                                + " leave this operation out (remove-1)");
    }

    @Test
    void an_operation_sees_the_effect_of_those_before() {
        String body = "[{'op':'remove','path':'/x'},{'op':'add','path':'/x','value':'2'},"
                + "{'op':'replace','path':'/x','value':'3'},{'op':'add','path':'/y','value':''},"
                + "{'op':'remove','path':'/y'},{'op':'remove','path':'/n'}]";
        assertThat(IMS.patch(IMAGE, V2_1, json(body))).hasToString(json("{'name':'n','status':'active','x':'3'}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'op':'replace','path':'/y','value':''}] \
                | operation 0, /y: y is not an attribute of the image; use add to create it (replace-1)
            [{'op':'remove','path':'/y'}] \
                | operation 0, /y: y is not an attribute of the image; leave this operation out (remove-1)
            [{'op':'remove','path':'/x'},{'op':'remove','path':'/x'}] \
                | operation 1, /x: x is not an attribute of the image; leave this operation out (remove-1)
            [{'op':'replace','path':'/__description','value':'d'}] \
                | operation 0, /__description: __description is not an attribute of the image; \
            use add to create it (replace-1)
            """)
    void the_target_of_a_replace_or_a_remove_is_there(String body, String line) {
        PatchProblem problem = refusal(IMS, IMAGE, V2_1, body);
        assertThat(problem).hasToString(line);
        assertThat(problem.kind()).isEqualTo(ProblemKind.MISSING_TARGET);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0035");
    }

    @Test
    void a_base_attribute_of_the_image_management_service_may_be_missing() {
        assertThat(refusal(IMS, Image.empty(), V2_1, "[{'op':'replace','path':'/name','value':'m'}]")
                        .rule())
                .isEqualTo("replace-1");
    }

    @Test
    void a_base_attribute_is_not_removed_whether_it_is_there_or_not() {
        for (Image image : new Image[] {IMAGE, Image.empty()}) {
            PatchProblem problem = refusal(IMS, image, V2_0, "[{'remove':'/name'}]");
            assertThat(problem)
                    .hasToString("operation 0, /name: name may not be removed; replace it to change it (access-4)");
            assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_REMOVABLE);
            assertThat(problem.status()).isEqualTo(403);
            assertThat(problem.code()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'queued'", "'Active'", "null", "1"})
    void cloudimages_patches_active_images_only(String status) {
        Image image = image("{'status':" + status + "}");
        PatchProblem problem = refusal(CLOUDIMAGES, image, V2_1, "[{'op':'remove','path':'/name'}]");
        assertThat(problem).hasToString("status: must be active for the image to be patched (state-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_STATUS);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0046");
        assertThat(problem.attribute()).contains("status");
        assertThat(problem.operation()).isEqualTo(PatchProblem.DOCUMENT);
        assertThat(IMS.check(image, V2_1, json("[{'op':'add','path':'/x','value':''}]")))
                .isEmpty();
    }

    @Test
    void the_status_is_not_asked_for_where_the_image_has_none_or_the_document_nothing() {
        String add = json("[{'op':'add','path':'/x','value':''}]");
        assertThat(CLOUDIMAGES.check(Image.empty(), V2_1, add)).isEmpty();
        assertThat(CLOUDIMAGES.check(image("{'status':'queued'}"), V2_1, "[]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'replace':'/owner','value':'o'}      | {'name':'n','x':'1','n':null,'status':'active','owner':'o'}
            {'replace':'/name','value':null}      | {'name':null,'x':'1','n':null,'status':'active'}
            {'replace':'/n','value':'m'}          | {'name':'n','x':'1','n':'m','status':'active'}
            {'add':'/stores','value':'s'}         | {'name':'n','x':'1','n':null,'status':'active','stores':'s'}
            {'replace':'/min_ram','value':1.00000000000000000001} \
                | {'name':'n','x':'1','n':null,'status':'active','min_ram':1}
            {'replace':'/min_ram','value':0.99999999999999999999} \
                | {'name':'n','x':'1','n':null,'status':'active','min_ram':1}
            {'replace':'/min_ram','value':-1e-400} | {'name':'n','x':'1','n':null,'status':'active','min_ram':0}
            {'replace':'/min_ram','value':1e3}    | {'name':'n','x':'1','n':null,'status':'active','min_ram':1e3}
            {'replace':'/min_ram','value':512.0}  | {'name':'n','x':'1','n':null,'status':'active','min_ram':512.0}
            """)
    void a_base_attribute_of_glance_is_always_there(String operation, String after) {
        assertThat(GLANCE.patch(IMAGE, V2_0, json("[" + operation + "]"))).hasToString(json(after));
    }

    @ParameterizedTest
    @CsvSource({"x, '1'", "x, '2'", "name, 'n'", "owner, 'o'", "min_ram, 0"})
    void an_add_that_only_creates_is_refused_when_its_target_is_there(String attribute, String value) {
        String quoted = attribute.equals("min_ram") ? value : "'" + value + "'";
        PatchProblem problem = refusal(GLANCE, IMAGE, V2_0, "[{'add':'/%s','value':%s}]".formatted(attribute, quoted));
        assertThat(problem)
                .hasToString("operation 0, /" + attribute + ": " + attribute
                        + " exists already, and add only creates in this media type; use replace (add-3)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.EXISTING_TARGET);
        assertThat(problem.status()).isEqualTo(409);
        String v21 = json("[{'op':'add','path':'/%s','value':%s}]".formatted(attribute, quoted));
        assertThat(GLANCE.check(IMAGE, V2_1, v21)).isEmpty();
    }

    @Test
    void what_was_removed_can_be_created_again() {
        assertThat(GLANCE.patch(IMAGE, V2_0, json("[{'remove':'/x'},{'add':'/x','value':'2'}]")))
                .hasToString(json("{'name':'n','n':null,'status':'active','x':'2'}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"container_format", "disk_format"})
    void a_format_is_fixed_once_the_image_is_active(String format) {
        String body = "[{'op':'add','path':'/" + format + "','value':null}]";
        PatchProblem problem = refusal(GLANCE, IMAGE, V2_1, body);
        assertThat(problem)
                .hasToString("operation 0, /" + format + ": " + format
                        + " can be changed only while the status of the image is importing or queued (format-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.FIXED_BY_STATUS);
        assertThat(problem.status()).isEqualTo(403);
        for (String image : new String[] {"{'status':'queued'}", "{'status':'importing'}", "{}"}) {
            assertThat(GLANCE.patch(image(image), V2_1, json(body)).isNull(format))
                    .isTrue();
        }
        assertThat(refusal(GLANCE, image("{'status':null}"), V2_1, body).rule()).isEqualTo("format-1");
    }

    @Test
    void least_memory_and_disk_are_not_negative() {
        PatchProblem problem = refusal(GLANCE, IMAGE, V2_1, "[{'op':'replace','path':'/min_disk','value':-1}]");
        assertThat(problem).hasToString("operation 0, /min_disk: min_disk: must be at least 0, not -1 (min-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_VALUE);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void what_is_there_is_replaced_by_no_other_rules_than_it_is_created() {
        Image full = image("{'status':'active','disk_format':'raw','min_disk':1,'tags':['x']}");
        String replace = "[{'op':'replace','path':'/%s','value':%s}]";
        assertThat(refusal(GLANCE, full, V2_1, replace.formatted("disk_format", "'iso'"))
                        .rule())
                .isEqualTo("format-1");
        assertThat(refusal(GLANCE, full, V2_1, replace.formatted("min_disk", "-1"))
                        .rule())
                .isEqualTo("min-1");
        assertThat(GLANCE.patch(full, V2_1, json(replace.formatted("tags", "['a','b','a']"))))
                .hasToString(json("{'status':'active','disk_format':'raw','min_disk':1,'tags':['a','b']}"));
    }

    @Test
    void of_equal_tags_the_first_is_kept() {
        String body = json("[{'op':'replace','path':'/tags','value':['b','a','b','','a','\\u0062']}]");
        assertThat(GLANCE.patch(Image.empty(), V2_1, body)).hasToString(json("{'tags':['b','a','']}"));
    }

    @Test
    void tags_are_counted_as_sent() {
        ImagePatcher two = ImagePatcher.of(ImageRules.glance().withQuotas(new Quotas(-1, 2, -1)));
        PatchProblem problem = refusal(two, Image.empty(), V2_1, "[{'op':'add','path':'/tags','value':['a','a','a']}]");
        assertThat(problem).hasToString("operation 0, /tags: tags: has 3 elements; the maximum is 2 (quota-2)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.QUOTA);
        assertThat(problem.status()).isEqualTo(413);
        assertThat(two.check(Image.empty(), V2_1, json("[{'op':'add','path':'/tags','value':['a','a']}]")))
                .isEmpty();
        ImagePatcher none = ImagePatcher.of(ImageRules.glance().withQuotas(new Quotas(-1, 0, -1)));
        assertThat(refusal(none, Image.empty(), V2_1, "[{'op':'add','path':'/tags','value':['a']}]")
                        .rule())
                .isEqualTo("quota-2");
        assertThat(none.check(Image.empty(), V2_1, json("[{'op':'add','path':'/tags','value':[]}]")))
                .isEmpty();
        ImagePatcher any = ImagePatcher.of(ImageRules.glance().withQuotas(Quotas.NONE));
        assertThat(any.check(Image.empty(), V2_1, json("[{'op':'add','path':'/tags','value':['a','b','c']}]")))
                .isEmpty();
    }

    @Test
    void an_operation_that_is_rejected_changes_nothing_for_the_policy_of_those_after_it() {
        Image image = Image.parse("{\"status\":\"active\",\"disk_format\":\"raw\",\"min_ram\":1}");
        List<String> seen = new ArrayList<>();
        ImagePatcher watching = GLANCE.withPolicy((now, operation) -> {
            seen.add(now.toString());
            return Optional.empty();
        });
        PatchDocument document = PatchDocument.builder()
                .replace("disk_format", "qcow2")
                .replace("min_ram", -1)
                .replace("name", "n")
                .build();
        assertThat(watching.check(image, PatchMediaType.V2_1, document))
                .extracting(PatchProblem::rule)
                .containsExactly("format-1", "min-1");
        assertThat(seen).hasSize(3).containsOnly(image.toString());
    }
}
