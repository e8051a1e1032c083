// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImageRulesTest {
    private static final ImageRules IMS = ImageRules.ims();

    @Test
    void a_rule_set_goes_by_its_name() {
        assertThat(IMS).hasToString("ims");
        assertThat(IMS.name()).isEqualTo("ims");
        assertThat(ImageRules.cloudimages()).hasToString("cloudimages");
        assertThat(ImageRules.ims()).isSameAs(IMS);
    }

    @Test
    void every_name_without_a_rule_has_the_rule_of_custom_attributes() {
        AttributeRule custom = IMS.ruleFor("my_own");
        assertThat(custom.access()).isEqualTo(Access.PATCHABLE);
        assertThat(custom.accessRuleId()).isEqualTo("access-3");
        assertThat(custom.propertyNames()).isPresent();
        for (String name : List.of("", "Name", "__my_own", "NAME", " name", "__DESCRIPTION", "os_distro")) {
            assertThat(IMS.ruleFor(name)).as(name).isSameAs(custom);
        }
    }

    @Test
    void only_custom_attributes_have_a_rule_for_their_names() {
        assertThat(IMS.attributeRules())
                .allSatisfy(rule -> assertThat(rule.propertyNames()).isEmpty());
    }

    @Test
    void a_restricted_attribute_that_is_permitted_is_patchable_and_held_to_its_own_rule() {
        ImageRules wider = IMS.withPermitted("min_ram", "checksum");
        assertThat(wider.ruleFor("min_ram").access()).isEqualTo(Access.PATCHABLE);
        assertThat(wider.ruleFor("min_ram").accessRuleId()).isEqualTo("attr-1");
        assertThat(wider.ruleFor("min_ram").value())
                .isSameAs(IMS.ruleFor("min_ram").value());
        assertThat(wider.ruleFor("checksum").access()).isEqualTo(Access.PATCHABLE);
        assertThat(wider.ruleFor("max_ram").access()).isEqualTo(Access.RESTRICTED);
        assertThat(IMS.ruleFor("min_ram").access()).isEqualTo(Access.RESTRICTED);
    }

    @Test
    void permitting_name_leaves_it_not_removable() {
        assertThat(IMS.withPermitted("name").ruleFor("name")).isEqualTo(IMS.ruleFor("name"));
    }

    @Test
    void permitting_a_documented_custom_attribute_holds_it_to_its_own_rule() {
        AttributeRule rule = IMS.withPermitted("kernel_id").ruleFor("kernel_id");
        assertThat(rule.access()).isEqualTo(Access.PATCHABLE);
        assertThat(rule.propertyNames()).isEmpty();
        assertThat(rule.value()).isNotEqualTo(IMS.ruleFor("kernel_id").value());
    }

    @Test
    void permitting_an_unknown_name_changes_nothing() {
        ImageRules wider = IMS.withPermitted(List.of("my_own"));
        assertThat(wider.ruleFor("my_own")).isEqualTo(IMS.ruleFor("my_own"));
        assertThat(wider).isEqualTo(IMS);
    }

    @Test
    void a_wider_rule_set_keeps_everything_else() {
        ImageRules wider = ImageRules.cloudimages().withPermitted("size");
        assertThat(wider.name()).isEqualTo("cloudimages");
        assertThat(wider.status()).isEqualTo(ImageRules.cloudimages().status());
        assertThat(wider.exclusions()).isEqualTo(IMS.exclusions());
        assertThat(wider.attributeRules())
                .map(AttributeRule::name)
                .containsExactlyElementsOf(
                        IMS.attributeRules().stream().map(AttributeRule::name).toList());
        assertThat(wider.errorResponse(ProblemKind.RESTRICTED)).isEqualTo(IMS.errorResponse(ProblemKind.RESTRICTED));
    }

    @Test
    void the_rules_cannot_be_changed() {
        assertThat(IMS.attributeRules()).isUnmodifiable();
        assertThat(IMS.exclusions()).isUnmodifiable();
        assertThat(IMS.ruleFor("__support_xen_hana").excludes()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIA_TYPE, 415,",
        "TOO_LARGE, 413,",
        "EMPTY_BODY, 400, IMG.0007",
        "MALFORMED_DOCUMENT, 400, IMG.0001",
        "MALFORMED_OPERATION, 400, IMG.0001",
        "MALFORMED_PATH, 400, IMG.0001",
        "MISSING_VALUE, 400, IMG.0001",
        "RESTRICTED, 403,",
        "INVALID_NAME, 400, IMG.0001",
        "INVALID_VALUE, 400, IMG.0001",
        "NOT_REMOVABLE, 403,",
        "MISSING_TARGET, 400, IMG.0035",
        "CONFLICT, 400, IMG.0035",
        "WRONG_STATUS, 400, IMG.0046",
        "FORBIDDEN, 403,",
        "NOT_FOUND, 404,"
    })
    void a_kind_of_problem_has_a_status_and_a_code_where_one_is_documented(ProblemKind kind, int status, String code) {
        assertThat(IMS.errorResponse(kind)).isEqualTo(new ErrorResponse(status, Optional.ofNullable(code)));
        assertThat(ImageRules.cloudimages().errorResponse(kind)).isEqualTo(IMS.errorResponse(kind));
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void every_kind_of_problem_has_an_answer(ProblemKind kind) {
        assertThat(IMS.errorResponse(kind).status()).isBetween(400, 499);
    }

    @Test
    void a_service_is_followed_by_its_quotas_and_by_whether_it_shows_locations() {
        Quotas quotas = new Quotas(1, 2, 3);
        ImageRules rules = ImageRules.glance().withQuotas(quotas).withLocationsVisible();
        assertThat(rules.quotas()).isEqualTo(quotas);
        assertThat(rules.locationsVisible()).isTrue();
        assertThat(ImageRules.glance().locationsVisible()).isFalse();
        assertThat(IMS.quotas()).isEqualTo(Quotas.NONE);
        assertThat(IMS.baseAttributesAlwaysExist()).isFalse();
        assertThat(IMS.addRejectsExisting("application/openstack-images-v2.0-json-patch"))
                .isFalse();
    }

    @Test
    void what_is_neither_custom_nor_permitted_is_not_counted_as_a_property() {
        assertThat(ImageRules.glance().withQuotas(Quotas.NONE).quotaExemptNames())
                .contains("name", "tags", "locations", "checksum", "deleted")
                .doesNotContain("stores", "kernel_id", "description")
                .isUnmodifiable();
        assertThat(IMS.withPermitted("min_ram").quotaExemptNames())
                .contains("name", "max_ram")
                .doesNotContain("min_ram", "__description", "kernel_id");
    }

    @Test
    void only_rules_with_a_condition_on_the_final_image_are_checked_on_it() {
        assertThat(ImageRules.glance().withQuotas(Quotas.NONE).finalImageRules())
                .map(AttributeRule::name)
                .containsExactly("min_ram", "min_disk");
        assertThat(IMS.withPermitted("min_ram").finalImageRules()).isEmpty();
    }

    @Test
    void a_patch_comes_into_conflict_with_a_pair_of_which_it_may_change_either_side() {
        assertThat(IMS.withPermitted("min_ram").reachableExclusions()).isEmpty();
        assertThat(IMS.withPermitted("__support_xen_hana").reachableExclusions())
                .containsExactly(
                        new Exclusion("__support_xen_hana", "__support_kvm"),
                        new Exclusion("__support_xen_hana", "__support_xen"));
        assertThat(IMS.withPermitted("__support_kvm").reachableExclusions())
                .containsExactly(
                        new Exclusion("__support_xen_gpu_type", "__support_kvm"),
                        new Exclusion("__support_kvm_gpu_type", "__support_kvm"),
                        new Exclusion("__support_xen_hana", "__support_kvm"));
    }

    @Test
    void rule_sets_are_equal_when_their_data_are() {
        assertThat(IMS.withPermitted()).isEqualTo(IMS).hasSameHashCodeAs(IMS);
        assertThat(IMS.withPermitted("min_ram")).isEqualTo(IMS.withPermitted(List.of("min_ram", "x")));
        assertThat(IMS).isNotEqualTo(IMS.withPermitted("min_ram")).isNotEqualTo(ImageRules.cloudimages());
        assertThat((Object) IMS).isNotEqualTo("ims");
    }

    @Test
    void a_reserved_name_cannot_be_permitted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageRules.glance().withPermitted("stores", "os_glance_x"))
                .withMessage(
                        "os_glance_x: cannot be permitted; all names like os_glance* are reserved for the service");
        assertThat(ImageRules.ims().withPermitted("os_glance_x")).isEqualTo(IMS);
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.withPermitted("a", null))
                .withMessage("attribute");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.withPermitted((List<String>) null))
                .withMessage("attributes");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.ruleFor("name").value().check(null, JsonValue.NULL))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.ruleFor("name").value().check("name", null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.errorResponse(null))
                .withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> IMS.withQuotas(null)).withMessage("quotas");
        assertThatNullPointerException().isThrownBy(() -> IMS.ruleFor(null)).withMessage("attribute");
    }
}
