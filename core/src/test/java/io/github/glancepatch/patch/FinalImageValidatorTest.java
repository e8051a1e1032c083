// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.CLOUDIMAGES;
import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.Quotas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinalImageValidatorTest {
    private static final ImagePatcher TWO = ImagePatcher.of(ImageRules.glance().withQuotas(new Quotas(2, 9, 9)));
    private static final Image FULL = image("{'name':'n','owner':'o','a':'1','b':'2','os_glance_x':'3'}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'__support_xen':'true'}          | __support_xen_gpu_type | __support_xen_gpu_type | __support_xen
            {'__support_kvm':'true'}          | __support_xen_gpu_type | __support_xen_gpu_type | __support_kvm
            {'__support_xen_gpu_type':'x'}    | __support_xen          | __support_xen_gpu_type | __support_xen
            {'__support_kvm_infiniband':null} | __support_xen          | __support_kvm_infiniband | __support_xen
            """)
    void a_patch_brings_no_attributes_together_that_exclude_each_other(
            String before, String added, String attribute, String other) {
        String value = added.endsWith("type") ? "M60_vGPU" : "true";
        PatchProblem problem = refusal(
                CLOUDIMAGES, image(before), V2_1, "[{'op':'add','path':'/%s','value':'%s'}]".formatted(added, value));
        assertThat(problem)
                .hasToString(attribute + " and " + other
                        + " exclude each other; remove one of them in the same patch (excl-1)");
        assertThat(problem.attribute()).contains(added);
        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0035");
        assertThat(problem.operation()).isEqualTo(PatchProblem.DOCUMENT);
    }

    @Test
    void two_new_attributes_exclude_each_other_as_well() {
        String body = "[{'op':'add','path':'/__support_xen','value':'true'},"
                + "{'op':'add','path':'/__support_xen_hana','value':'true'}]";
        assertThat(refusal(CLOUDIMAGES, Image.empty(), V2_1, body).attribute()).contains("__support_xen_hana");
    }

    @Test
    void only_the_final_image_is_judged_and_only_for_what_the_patch_brought() {
        Image both = image("{'__support_xen':'true','__support_xen_hana':'true'}");
        String unrelated = json("[{'op':'add','path':'/x','value':''}]");
        assertThat(CLOUDIMAGES.check(both, V2_1, unrelated)).isEmpty();
        String passing = json("[{'op':'add','path':'/__support_xen_hana','value':'true'},"
                + "{'op':'remove','path':'/__support_xen'}]");
        assertThat(CLOUDIMAGES.patch(image("{'__support_xen':'true'}"), V2_1, passing))
                .hasToString(json("{'__support_xen_hana':'true'}"));
    }

    @Test
    void rules_that_were_widened_are_held_to_the_exclusions() {
        ImagePatcher wider = ImagePatcher.of(ImageRules.ims().withPermitted("__support_kvm"));
        String body = "[{'op':'add','path':'/__support_kvm','value':'true'}]";
        assertThat(refusal(wider, image("{'__support_kvm_gpu_type':'M60'}"), V2_1, body)
                        .rule())
                .isEqualTo("excl-1");
    }

    @Test
    void a_patch_brings_no_more_custom_attributes_than_the_quota() {
        PatchProblem problem = refusal(TWO, FULL, V2_1, "[{'op':'add','path':'/c','value':''}]");
        assertThat(problem).hasToString("the image would have 3 custom attributes; the maximum is 2 (quota-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.QUOTA);
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.attribute()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'add','path':'/a','value':'2'}",
                "{'op':'replace','path':'/name','value':'m'}",
                "{'op':'add','path':'/visibility','value':'public'}",
                "{'op':'remove','path':'/b'},{'op':'add','path':'/c','value':''}",
                "{'op':'add','path':'/c','value':''},{'op':'remove','path':'/c'}"
            })
    void a_patch_that_leaves_the_quota_kept_is_accepted_whatever_it_passes_through(String operations) {
        assertThat(TWO.check(FULL, V2_1, json("[" + operations + "]"))).isEmpty();
    }

    @Test
    void an_image_past_the_quota_may_lose_and_change_custom_attributes_and_gain_none() {
        Image over = FULL.with("c", "3").with("d", "4");
        assertThat(TWO.check(over, V2_1, json("[{'op':'remove','path':'/a'}]"))).isEmpty();
        assertThat(TWO.check(over, V2_1, json("[{'op':'replace','path':'/a','value':''}]")))
                .isEmpty();
        String exchange = "[{'op':'remove','path':'/a'},{'op':'add','path':'/e','value':''}]";
        assertThat(refusal(TWO, over, V2_1, exchange).message())
                .isEqualTo("the image would have 4 custom attributes; the maximum is 2");
    }

    @Test
    void a_quota_of_nothing_lets_no_custom_attribute_in() {
        ImagePatcher none = ImagePatcher.of(ImageRules.ims().withQuotas(new Quotas(0, 0, 0)));
        assertThat(refusal(none, image("{'name':'n'}"), V2_1, "[{'op':'add','path':'/a','value':''}]")
                        .rule())
                .isEqualTo("quota-1");
        String invalid = "[{'op':'add','path':'/','value':''}]";
        assertThat(refusal(none, Image.empty(), V2_1, invalid).rule()).isEqualTo("custom-2");
        assertThat(none.check(Image.empty(), V2_1, json(invalid))).hasSize(1);
    }

    @Test
    void what_was_refused_before_is_not_held_against_the_final_image() {
        Image xen = image("{'__support_xen':'true'}");
        String hana = json("[{'op':'add','path':'/__support_xen_hana','value':'no'}]");
        assertThat(CLOUDIMAGES.check(xen, V2_1, hana)).map(PatchProblem::rule).containsExactly("attr-1");
    }

    @Test
    void a_negative_quota_is_none() {
        ImagePatcher any = ImagePatcher.of(ImageRules.glance().withQuotas(Quotas.NONE));
        assertThat(any.check(FULL, V2_1, json("[{'op':'add','path':'/c','value':''}]")))
                .isEmpty();
    }

    @Test
    void a_value_that_the_patch_has_changed_can_be_stored() {
        String body = "[{'op':'add','path':'/min_ram','value':2147483648}]";
        PatchProblem problem = refusal(GLANCE, Image.empty(), V2_1, body);
        assertThat(problem).hasToString("min_ram: must be at most 2147483647, not 2147483648 (min-2)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_VALUE);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.attribute()).contains("min_ram");
        assertThat(problem.operation()).isEqualTo(PatchProblem.DOCUMENT);
        assertThat(GLANCE.check(image("{'min_ram':1}"), V2_1, json(body))).hasSize(1);
        Image before = image("{'min_ram':2147483648.0}");
        assertThat(GLANCE.check(before, V2_1, json(body))).isEmpty();
        assertThat(GLANCE.check(before, V2_1, json("[{'op':'add','path':'/x','value':''}]")))
                .isEmpty();
        String passing = "[{'op':'add','path':'/min_disk','value':1e10},{'op':'add','path':'/min_disk','value':1}]";
        assertThat(GLANCE.check(Image.empty(), V2_1, json(passing))).isEmpty();
    }

    @Test
    void the_final_image_has_what_the_service_requires() {
        ImagePatcher requiring = ImagePatcher.of(ImageRules.fromSchema(JsonText.parse(
                        json("{'properties':{'id':{},'b':{'type':'string'}},'required':['b','a','c']}"),
                        JsonLimits.DEFAULT)
                .asJsonObject()));
        Image some = image("{'a':'1'}");
        PatchProblem problem = refusal(requiring, some, V2_1, "[{'op':'add','path':'/c','value':''}]");
        assertThat(problem)
                .hasToString("the image would lack b, which the service requires; add it in the same patch"
                        + " (required-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.MISSING_REQUIRED);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.attribute()).contains("b");
        assertThat(requiring.check(some, V2_1, json("[{'op':'remove','path':'/a'}]")))
                .map(found -> found.attribute().orElse(""))
                .containsExactly("a", "b", "c");
        assertThat(requiring.check(some, V2_1, json("[{'op':'add','path':'/b','value':1}]")))
                .map(PatchProblem::rule)
                .containsExactly("schema-1", "required-1");
        assertThat(requiring.check(Image.empty(), V2_1, "[]")).isEmpty();
    }
}
