// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Attribute;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImsRulesTest {
    private static final ImageRules IMS = ImageRules.ims();
    private static final ImageRules CLOUDIMAGES = ImageRules.cloudimages();

    @Test
    void both_rule_sets_document_the_same_attributes() {
        assertThat(names(CLOUDIMAGES.attributeRules())).containsExactlyElementsOf(names(IMS.attributeRules()));
    }

    @Test
    void every_typed_key_has_a_rule_for_values_that_it_can_read() throws IllegalAccessException {
        for (Attribute<?> key : keys()) {
            assertThat(rules(key.name())
                            .flatMap(rule -> rule.value().types().stream())
                            .map(JsonType::schemaName))
                    .as(key.name())
                    .contains(key.type().jsonType().schemaName());
        }
    }

    @Test
    void every_base_attribute_of_glance_has_a_typed_key() throws IllegalAccessException {
        List<String> keys = keys().stream().map(Attribute::name).toList();
        assertThat(names(ImageRules.glance().attributeRules(), Access.NOT_REMOVABLE))
                .isSubsetOf(keys);
        assertThat(ImageRules.glance().attributeRules().stream()
                        .filter(rule -> rule.accessRuleId().equals("readonly-1"))
                        .map(AttributeRule::name))
                .isSubsetOf(keys);
    }

    @Test
    void name_is_not_removable_and_description_is_patchable() {
        for (ImageRules rules : List.of(IMS, CLOUDIMAGES)) {
            assertThat(rules.ruleFor("name").access()).isEqualTo(Access.NOT_REMOVABLE);
            assertThat(rules.ruleFor("name").accessRuleId()).isEqualTo("access-4");
            assertThat(rules.ruleFor("__description").access()).isEqualTo(Access.PATCHABLE);
            assertThat(rules.ruleFor("__description").accessRuleId()).isEqualTo("access-3");
        }
    }

    @Test
    void a_documented_attribute_that_is_a_custom_attribute_has_the_rule_of_these() {
        for (ImageRules rules : List.of(IMS, CLOUDIMAGES)) {
            assertThat(names(rules.attributeRules(), Access.CUSTOM))
                    .contains("kernel_id", "os_distro")
                    .allSatisfy(name -> assertThat(rules.ruleFor(name)).isSameAs(rules.ruleFor("anything")));
        }
    }

    @Test
    void the_native_api_permits_name_and_description_only() {
        assertThat(names(IMS.attributeRules(), Access.PATCHABLE)).containsExactly("__description");
        assertThat(names(IMS.attributeRules(), Access.NOT_REMOVABLE)).containsExactly("name");
        assertThat(names(IMS.attributeRules(), Access.LIST)).isEmpty();
    }

    @Test
    void the_cloudimages_api_permits_more_and_changes_nothing_else() {
        assertThat(names(CLOUDIMAGES.attributeRules(), Access.PATCHABLE))
                .contains("__description", "min_ram", "hw_firmware_type", "__support_xen_hana")
                .doesNotContain("min_disk", "__support_kvm");
        for (AttributeRule rule : IMS.attributeRules()) {
            AttributeRule wider = CLOUDIMAGES.attributeRules().stream()
                    .filter(other -> other.name().equals(rule.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(wider).isIn(rule, rule.permitted());
        }
    }

    @Test
    void every_attribute_that_excludes_others_is_documented_and_so_are_these() {
        assertThat(IMS.exclusions())
                .allSatisfy(pair -> assertThat(names(IMS.attributeRules())).contains(pair.attribute(), pair.other()));
    }

    @Test
    void the_cloudimages_api_requires_an_active_image_and_the_native_api_none() {
        assertThat(IMS.status()).isEmpty();
        assertThat(CLOUDIMAGES.status()).contains(new StatusRule("active", RuleReference.of("state-1")));
    }

    @Test
    void attr1_where_two_pages_document_two_types_a_violation_names_both() {
        assertThat(documented("hw_vif_multiqueue_enabled").value().check("q", JsonText.parse("1", JsonLimits.DEFAULT)))
                .contains(new Violation(RuleReference.of("attr-1"), "q: must be a string or true or false, not 1"));
        assertThat(documented("hw_vif_multiqueue_enabled")
                        .value()
                        .check("q", JsonText.parse("\"1\"", JsonLimits.DEFAULT)))
                .contains(new Violation(RuleReference.of("attr-1"), "q: must be true or false, not \"1\""));
    }

    @Test
    void media4_only_the_cloudimages_api_accepts_plain_json() {
        assertThat(CLOUDIMAGES.moreMediaTypes())
                .containsExactly(Map.entry("application/json", "application/openstack-images-v2.1-json-patch"));
        assertThat(IMS.moreMediaTypes()).isEmpty();
        assertThat(ImageRules.glance().moreMediaTypes()).isEmpty();
    }

    @Test
    void attributes_exclude_each_other_in_pairs() {
        assertThat(IMS.exclusions())
                .map(pair -> pair.attribute() + " " + pair.other())
                .contains(
                        "__support_xen_gpu_type __support_kvm",
                        "__support_xen_gpu_type __support_xen",
                        "__support_kvm_gpu_type __support_kvm",
                        "__support_kvm_gpu_type __support_xen",
                        "__support_xen_hana __support_kvm",
                        "__support_xen_hana __support_xen",
                        "__support_kvm_infiniband __support_xen");
        assertThat(CLOUDIMAGES.exclusions()).isEqualTo(IMS.exclusions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            file                | "f"                                    | 1
            owner               | ""                                     | null
            id                  | "33AD552d-1149-471c-8190-ff6776174a00" | "33ad552d"
            size                | 2.0                                    | 2.5
            status              | "killed"                               | "deactivated"
            tags                | ["a","a"]                              | ["1","2","3","4","5","6","7","8","9","0","x"]
            visibility          | "shared"                               | "community"
            checksum            | "99914b932bd37a50b983c5e7c90ae93b"     | "99914b932bd37a50b983c5e7c90ae93bf"
            protected           | false                                  | "false"
            min_ram             | 0                                      | -1
            max_ram             | "4096"                                 | -1
            max_ram             | 4096                                   | 0.5
            max_ram             | 0                                      | null
            max_ram             | "much"                                 | true
            hw_vif_multiqueue_enabled | true                             | 1
            hw_vif_multiqueue_enabled | false                            | "True"
            hw_vif_multiqueue_enabled | "true"                           | null
            __os_bit            | "64"                                   | "16"
            disk_format         | "zvhd2"                                | "ZVHD2"
            __platform          | "Oracle Linux"                         | "Arch"
            min_disk            | 1024                                   | 1025
            min_disk            | 1e0                                    | 0
            virtual_size        | null                                   | "0"
            __image_size        | "10"                                   | "010"
            __data_origin       | null                                   | 0
            __lazyloading       | "True"                                 | "TRUE"
            hw_firmware_type    | "uefi"                                 | "UEFI"
            __support_kvm       | "true"                                 | true
            __support_agent_list| "hss,ces"                              | "hss, ces"
            __support_agent_list| "ces"                                  | ""
            __whole_image       | true                                   | null
            deleted_at          | null                                   | false
            locations           | [{}]                                   | {}
            properties          | {"a":1}                                | []
            os_shutdown_timeout | "300"                                  | "301"
            os_shutdown_timeout | "60"                                   | "-60"
            """)
    void a_rule_accepts_good_values_and_rejects_bad_ones(String attribute, String good, String bad) {
        ValueRule rule = documented(attribute).value();
        assertThat(rule.check("a", JsonText.parse(good, JsonLimits.DEFAULT))).isEmpty();
        assertThat(rule.check("a", JsonText.parse(bad, JsonLimits.DEFAULT)))
                .hasValueSatisfying(v -> assertThat(v.reference().ruleId()).isEqualTo("attr-1"));
    }

    private static List<String> names(Collection<AttributeRule> rules) {
        return rules.stream().map(AttributeRule::name).toList();
    }

    private static List<String> names(Collection<AttributeRule> rules, Access access) {
        return rules.stream()
                .filter(rule -> rule.access() == access)
                .map(AttributeRule::name)
                .toList();
    }

    private static Stream<AttributeRule> rules(String name) {
        return Stream.of(IMS, ImageRules.glance())
                .flatMap(rules -> rules.attributeRules().stream())
                .filter(rule -> rule.name().equals(name));
    }

    private static AttributeRule documented(String name) {
        return IMS.attributeRules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no rule"));
    }

    private static List<Attribute<?>> keys() throws IllegalAccessException {
        List<Attribute<?>> keys = new ArrayList<>();
        for (Field field : ImageAttributes.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.get(null) instanceof Attribute<?> key) {
                keys.add(key);
            }
        }
        return keys;
    }

    @Test
    void a_restricted_attribute_that_cloudimages_may_change_names_that_api() {
        ImageRules ims = ImageRules.ims();
        ImageRules cloudimages = ImageRules.cloudimages();
        List<String> named = new ArrayList<>();
        ims.attributeRules().forEach(rule -> {
            String name = rule.name();
            boolean onlyThere = rule.access() == Access.RESTRICTED
                    && cloudimages.ruleFor(name).access() != Access.RESTRICTED;
            assertThat(rule.changedBy().isPresent()).as(name).isEqualTo(onlyThere);
            assertThat(cloudimages.ruleFor(name).changedBy()).isEmpty();
            if (onlyThere) {
                named.add(name);
            }
        });
        assertThat(named).contains("min_ram", "hw_firmware_type").doesNotContain("name", "__description", "size");
        Image image = Image.empty().with("min_ram", 1).with("size", 1);
        PatchDocument document =
                PatchDocument.builder().replace("min_ram", 2).remove("size").build();
        assertThat(ImagePatcher.of(ims).check(image, PatchMediaType.V2_1, document))
                .extracting(PatchProblem::message)
                .containsExactly(
                        "min_ram may not be changed by a patch; use the cloudimages API,"
                                + " PATCH /v2/cloudimages/{image_id}",
                        "size may not be changed by a patch; leave this operation out");
        assertThat(ImageRules.fromSchema(ims.toSchema())).isEqualTo(ims);
    }
}
