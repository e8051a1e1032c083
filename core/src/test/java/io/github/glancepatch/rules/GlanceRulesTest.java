// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceRulesTest {
    private static final ImageRules GLANCE = ImageRules.glance();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            readonly-1  | checksum created_at direct_url file id os_hash_algo os_hash_value schema self size status \
            updated_at virtual_size
            reserved-1  | deleted deleted_at location
            access-4    | container_format disk_format min_disk min_ram name os_hidden owner protected tags visibility
            locations-1 | locations
            access-3    | architecture cinder_encryption_key_deletion_policy cinder_encryption_key_id description \
            instance_uuid kernel_id os_distro os_version ramdisk_id stores
            """)
    void an_attribute_is_in_one_of_five_lists(String rule, String names) {
        Map<String, String> lists = GLANCE.attributeRules().stream()
                .map(AttributeRule::name)
                .sorted()
                .collect(Collectors.groupingBy(name -> GLANCE.ruleFor(name).accessRuleId(), Collectors.joining(" ")));
        assertThat(lists).hasSize(5).containsEntry(rule, names);
    }

    @Test
    void a_list_stands_for_one_access() {
        assertThat(GLANCE.attributeRules().stream().map(rule -> rule.accessRuleId() + " " + rule.access()))
                .containsOnly(
                        "readonly-1 RESTRICTED",
                        "reserved-1 RESTRICTED",
                        "access-4 NOT_REMOVABLE",
                        "locations-1 LIST",
                        "access-3 PATCHABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"os_glance", "os_glance_failed_import", "os_glanceX"})
    void every_name_in_a_reserved_namespace_is_restricted(String name) {
        assertThat(GLANCE.ruleFor(name).access()).isEqualTo(Access.RESTRICTED);
        assertThat(GLANCE.ruleFor(name).accessRuleId()).isEqualTo("reserved-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OS_GLANCE_x", "os_glanc", "x_os_glance", "Name", "is_public", "member", ""})
    void every_other_name_is_that_of_a_custom_attribute(String name) {
        assertThat(GLANCE.ruleFor(name).access()).isEqualTo(Access.PATCHABLE);
        assertThat(GLANCE.ruleFor(name).propertyNames()).isEmpty();
        assertThat(GLANCE.ruleFor(name).value().keywords().reference().ruleId()).isEqualTo("custom-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name               | null                    | 1
            name               | ""                      | []
            owner              | null                    | true
            visibility         | "community"             | null
            protected          | true                    | 0
            os_hidden          | false                   | "false"
            min_ram            | 512.0                   | true
            min_ram            | -1                      | "512"
            min_disk           | 1e30                    | 0.5
            container_format   | null                    | "BARE"
            container_format   | "compressed"            | "zip"
            disk_format        | "ploop"                 | "zvhd2"
            tags               | ["","a","a"]            | null
            tags               | []                      | [1]
            locations          | [{"url":"u","metadata":{}}] | ["u"]
            locations          | []                      | [{"url":"u"}]
            stores             | "a"                     | null
            kernel_id          | null                    | ""
            ramdisk_id         | "33AD552d-1149-471c-8190-ff6776174a00" | "x33AD552d-1149-471c-8190-ff6776174a00"
            os_distro          | "ubuntu"                | null
            cinder_encryption_key_deletion_policy | "do_not_delete" | "delete"
            anything           | ""                      | null
            """)
    void a_rule_accepts_good_values_and_rejects_bad_ones(String attribute, String good, String bad) {
        ValueRule rule = GLANCE.ruleFor(attribute).value();
        assertThat(rule.check("a", JsonText.parse(good, JsonLimits.DEFAULT))).isEmpty();
        assertThat(rule.check("a", JsonText.parse(bad, JsonLimits.DEFAULT))).isPresent();
    }

    @Test
    void lengths_are_counted_in_code_points() {
        for (String attribute : new String[] {"name", "owner"}) {
            ValueRule rule = GLANCE.ruleFor(attribute).value();
            assertThat(rule.check("a", JsonValues.string("\ud83d\ude00".repeat(255))))
                    .isEmpty();
            assertThat(rule.check("a", JsonValues.string("\ud83d\ude00".repeat(256))))
                    .isPresent();
        }
        ValueRule tags = GLANCE.ruleFor("tags").value();
        assertThat(tags.check("a", JsonValues.array().add("a".repeat(255)).build()))
                .isEmpty();
        assertThat(tags.check(
                        "a", JsonValues.array().add("a").add("a".repeat(256)).build()))
                .isPresent();
    }

    @Test
    void what_is_checked_later_is_kept_apart_from_what_is_checked_at_once() {
        for (String attribute : new String[] {"min_ram", "min_disk"}) {
            AttributeRule rule = GLANCE.ruleFor(attribute);
            assertThat(rule.onApply().orElseThrow().check("a", JsonValues.number(-1)))
                    .contains(new Violation(RuleReference.of("min-1"), "a: must be at least 0, not -1"));
            assertThat(rule.onFinalImage().orElseThrow().check("a", JsonValues.number(2_147_483_648L)))
                    .contains(
                            new Violation(RuleReference.of("min-2"), "a: must be at most 2147483647, not 2147483648"));
            assertThat(rule.onFinalImage().orElseThrow().check("a", JsonValues.number(2_147_483_647)))
                    .isEmpty();
        }
        assertThat(GLANCE.ruleFor("disk_format").statuses()).containsExactlyInAnyOrder("queued", "importing");
        assertThat(GLANCE.ruleFor("container_format").statuses()).containsExactlyInAnyOrder("queued", "importing");
        assertThat(GLANCE.ruleFor("tags").uniqueItems()).isTrue();
    }

    @Test
    void the_semantics_of_glance_are_data_of_the_rule_set() {
        assertThat(GLANCE).hasToString("glance");
        assertThat(GLANCE.addRejectsExisting("application/openstack-images-v2.0-json-patch"))
                .isTrue();
        assertThat(GLANCE.addRejectsExisting("application/openstack-images-v2.1-json-patch"))
                .isFalse();
        assertThat(GLANCE.baseAttributesAlwaysExist()).isTrue();
        assertThat(GLANCE.quotas()).isEqualTo(new Quotas(128, 128, 10));
        assertThat(GLANCE.locationsVisible()).isFalse();
        assertThat(GLANCE.required()).isEmpty();
        assertThat(GLANCE.status()).isEmpty();
        assertThat(GLANCE.exclusions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_TARGET, 409",
        "EXISTING_TARGET, 409",
        "WRONG_STATUS, 409",
        "CONTRADICTION, 409",
        "RESTRICTED, 403",
        "NOT_REMOVABLE, 403",
        "FIXED_BY_STATUS, 403",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "QUOTA, 413",
        "TOO_LARGE, 413",
        "MEDIA_TYPE, 415",
        "MISSING_REQUIRED, 400",
        "INVALID_VALUE, 400",
        "EMPTY_BODY, 400"
    })
    void a_kind_of_problem_is_answered_as_glance_does(ProblemKind kind, int status) {
        assertThat(GLANCE.errorResponse(kind)).isEqualTo(ErrorResponse.of(status));
    }
}
