// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Attribute;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.json.JsonText;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImsRulesTest {
    private static final ImageRules IMS = ImageRules.ims();
    private static final ImageRules CLOUDIMAGES = ImageRules.cloudimages();

    /** What the page "Modifying Image Attributes" lists. */
    private static final String SIBLING = """
            name __description min_ram max_ram hw_firmware_type hw_vif_multiqueue_enabled enterprise_project_id
            __is_config_init __support_amd __support_diskintensive __support_fc_inject __support_highperformance
            __support_kvm_gpu_type __support_kvm_hi1822_hisriov __support_kvm_hi1822_hivirtionet
            __support_kvm_infiniband __support_largememory __support_xen __support_xen_gpu_type __support_xen_hana
            """;

    @Test
    void the_table_has_a_line_for_each_of_the_82_documented_attributes() {
        assertThat(IMS.attributeRules()).map(AttributeRule::name).hasSize(82).doesNotHaveDuplicates();
        assertThat(CLOUDIMAGES.attributeRules())
                .map(AttributeRule::name)
                .containsExactlyElementsOf(names(IMS.attributeRules()));
    }

    @Test
    void the_table_begins_with_the_attributes_of_the_page_in_its_order() throws IllegalAccessException {
        assertThat(names(IMS.attributeRules()).subList(0, 57)).containsExactlyElementsOf(page());
    }

    @Test
    void of_the_57_attributes_of_the_page_55_are_restricted() throws IllegalAccessException {
        List<String> restricted = page();
        restricted.removeIf(name -> IMS.ruleFor(name).access() != Access.RESTRICTED);
        assertThat(restricted).hasSize(55).doesNotContain("name", "__description");
    }

    @Test
    void name_is_base_and_description_is_open() {
        for (ImageRules rules : List.of(IMS, CLOUDIMAGES)) {
            assertThat(rules.ruleFor("name").access()).isEqualTo(Access.NOT_REMOVABLE);
            assertThat(rules.ruleFor("name").accessRule()).isEqualTo("access-4");
            assertThat(rules.ruleFor("__description").access()).isEqualTo(Access.PATCHABLE);
            assertThat(rules.ruleFor("__description").accessRule()).isEqualTo("access-3");
        }
    }

    @Test
    void seven_documented_attributes_are_custom_attributes() {
        for (ImageRules rules : List.of(IMS, CLOUDIMAGES)) {
            assertThat(names(rules.attributeRules(), Access.CUSTOM))
                    .containsExactly(
                            "hw_firmware_uefi",
                            "kernel_id",
                            "ramdisk_id",
                            "instance_uuid",
                            "os_distro",
                            "os_version",
                            "architecture");
            assertThat(rules.ruleFor("kernel_id")).isSameAs(rules.ruleFor("anything"));
        }
    }

    @Test
    void the_native_call_opens_nothing_else() {
        assertThat(names(IMS.attributeRules(), Access.PATCHABLE)).containsExactly("__description");
        assertThat(names(IMS.attributeRules(), Access.NOT_REMOVABLE)).containsExactly("name");
        assertThat(names(IMS.attributeRules(), Access.RESTRICTED)).hasSize(82 - 2 - 7);
    }

    @Test
    void the_sibling_call_opens_the_20_attributes_that_it_lists() {
        List<String> open = new ArrayList<>(names(CLOUDIMAGES.attributeRules(), Access.NOT_REMOVABLE));
        open.addAll(names(CLOUDIMAGES.attributeRules(), Access.PATCHABLE));
        assertThat(open).hasSize(20).containsExactlyInAnyOrder(SIBLING.split("\\s+"));
        assertThat(names(CLOUDIMAGES.attributeRules(), Access.RESTRICTED)).hasSize(82 - 20 - 7);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIVE, PATCHABLE, access-3",
        "KEPT, NOT_REMOVABLE, access-4",
        "SIBLING, RESTRICTED, access-2",
        "NOWHERE, RESTRICTED, access-2",
        "CUSTOM, CUSTOM, access-3"
    })
    void where_an_attribute_may_be_patched_decides_what_the_native_call_does(
            ImsRules.Patchable patchable, Access access, String rule) {
        ValueRule value = ValueRule.of(ValueType.STRING, RuleReference.of("attr-1"));
        assertThat(new ImsRules.Row("a", patchable, value, Set.of("b")).line())
                .isEqualTo(AttributeRule.of("a", access, rule, value).excludes(Set.of("b")));
    }

    @Test
    void the_sibling_call_asks_for_an_active_image_and_the_native_call_for_none() {
        assertThat(IMS.status()).isEmpty();
        assertThat(CLOUDIMAGES.status()).contains(new ImageRules.StatusRule("active", RuleReference.of("state-1")));
    }

    @Test
    void seven_pairs_of_attributes_exclude_each_other() {
        assertThat(IMS.exclusions())
                .map(pair -> pair.attribute() + " " + pair.other())
                .containsExactly(
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
                    max_ram             | "4096"                                 | 4096
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
    void a_line_tells_good_values_from_bad(String attribute, String good, String bad) {
        ValueRule rule = IMS.attributeRules().stream()
                .filter(line -> line.name().equals(attribute))
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(rule.check(JsonText.parse(good, JsonLimits.DEFAULT))).isEmpty();
        assertThat(rule.check(JsonText.parse(bad, JsonLimits.DEFAULT)))
                .hasValueSatisfying(v -> assertThat(v.reference().rule()).isEqualTo("attr-1"));
    }

    private static List<String> names(Collection<AttributeRule> lines) {
        return lines.stream().map(AttributeRule::name).toList();
    }

    private static List<String> names(Collection<AttributeRule> lines, Access access) {
        return lines.stream()
                .filter(line -> line.access() == access)
                .map(AttributeRule::name)
                .toList();
    }

    private static List<String> page() throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Field field : ImageAttributes.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.get(null) instanceof Attribute<?> key) {
                names.add(key.name());
            }
        }
        return names;
    }
}
