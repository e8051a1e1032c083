// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule sets of the Image Management Service: {@code ims} and {@code cloudimages}. One row for each attribute that
 * the service's pages document, in their order: what a patch may do to it (rules access-1 to access-4), name, value
 * (name-1 to desc-2, attr-1), and which attributes it excludes (excl-1).
 */
final class ImsRules {
    private static final String CLOUDIMAGES = "the cloudimages API, PATCH /v2/cloudimages/{image_id}";

    private static final String UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private static final ValueRule NAME_VALUE = ValueRule.of(JsonType.STRING, RuleReference.of("name-1"))
            .and(SizeLimit.minLength(1), RuleReference.of("name-1", "IMG.0013"))
            .and(SizeLimit.maxLength(128), RuleReference.of("name-1", "IMG.0002"))
            .and(CharacterConstraint.NAME, RuleReference.of("name-2", "IMG.0003"));

    private static final ValueRule DESCRIPTION_VALUE = ValueRule.of(
                    JsonType.STRING, RuleReference.of("desc-1", "IMG.0004"))
            .maxLength(1024)
            .and(CharacterConstraint.DESCRIPTION, RuleReference.of("desc-2", "IMG.0054"));

    private static final ValueRule CUSTOM_NAME = ValueRule.of(JsonType.STRING, RuleReference.of("custom-2"))
            .and(SizeLimit.minLength(1))
            .maxLength(255)
            .and(CharacterConstraint.NO_CONTROL);

    // hss and ces in a list of any length. Alternatives inside the repeated group would make Java match by recursion.
    private static final String AGENTS = "(?!.*(?:hes|css))[hc][es]s(?:,[hc][es]s)*";

    private static final ValueRule MULTIQUEUE = typed(List.of(JsonType.STRING, JsonType.BOOLEAN))
            .and(new OneOf(
                    List.of(JsonValues.string("true"), JsonValues.string("false"), JsonValue.TRUE, JsonValue.FALSE)));

    private static final String[] KVM_GPUS = {"M60", "V100_vGPU", "P2V_V100", "P100", "V100"};

    private static final String[] PLATFORMS =
            "Windows,Ubuntu,RedHat,Red Hat,SUSE,CentOS,Debian,OpenSUSE,Oracle Linux,Fedora,Other,CoreOS,EulerOS"
                    .split(",", -1);

    private static final Set<ProblemKind> MALFORMED = EnumSet.of(
            ProblemKind.MALFORMED_DOCUMENT,
            ProblemKind.MALFORMED_OPERATION,
            ProblemKind.MALFORMED_PATH,
            ProblemKind.MISSING_VALUE,
            ProblemKind.INVALID_NAME,
            ProblemKind.INVALID_VALUE);

    private static final List<AttributeRule> ROWS = List.of(
            restricted("file", string()),
            restricted("owner", string().maxLength(255)),
            restricted("id", string().matches(UUID, "be a UUID")),
            restricted("size", integer()),
            restricted("self", string()),
            restricted("schema", string()),
            restricted("status", string().oneOf("queued", "saving", "deleted", "killed", "active")),
            restricted("tags", array().maxItems(10).items(string())),
            restricted("visibility", string().oneOf("private", "public", "shared")),
            notRemovable("name", NAME_VALUE),
            restricted("checksum", string().maxLength(32)),
            restricted("protected", bool()),
            restricted("container_format", string().oneOf("bare")),
            cloudimages("min_ram", integer("IMG.0055").min(0)),
            cloudimages(
                    "max_ram", typed(List.of(JsonType.STRING, JsonType.INTEGER)).min(0)),
            restricted("updated_at", string()),
            restricted("__os_bit", string().oneOf("32", "64")),
            restricted("__os_version", string()),
            patchable("__description", DESCRIPTION_VALUE),
            restricted("disk_format", string().oneOf("zvhd2", "vhd", "zvhd", "raw", "qcow2")),
            restricted("__isregistered", string().oneOf("true", "false")),
            restricted("__platform", string().oneOf(PLATFORMS)),
            restricted("__os_type", string().oneOf("Linux", "Windows", "Other")),
            restricted("__system__cmkid", string()),
            restricted("min_disk", integer("IMG.0055").range(1, 1024)),
            restricted("virtual_env_type", string().oneOf("FusionCompute", "Ironic", "DataImage", "IsoImage")),
            restricted("__image_source_type", string().oneOf("uds")),
            restricted("__imagetype", string().oneOf("gold", "private", "shared")),
            restricted("created_at", string()),
            restricted("virtual_size", integer().orNull()),
            restricted("__originalimagename", string()),
            restricted("__backup_id", string()),
            restricted("__image_size", string().matches("[1-9][0-9]*", "be a decimal number above 0")),
            restricted("__data_origin", string().orNull()),
            restricted("__root_origin", string().oneOf("file")),
            restricted("__lazyloading", string().oneOf("true", "false", "True", "False")),
            restricted("active_at", string()),
            restricted("__os_feature_list", string()),
            restricted("__account_code", string()),
            cloudimages("hw_firmware_type", string("IMG.0141").oneOf("bios", "uefi")),
            cloudimages("hw_vif_multiqueue_enabled", MULTIQUEUE),
            restricted("__support_kvm", string().oneOf("true")),
            cloudimages("__support_xen", string().oneOf("true")),
            cloudimages("__support_largememory", string().oneOf("true")),
            cloudimages("__support_diskintensive", string().oneOf("true")),
            cloudimages("__support_highperformance", string().oneOf("true")),
            cloudimages("__support_xen_gpu_type", string().oneOf("M60_vGPU"), "__support_xen", "__support_kvm"),
            cloudimages("__support_kvm_gpu_type", string().oneOf(KVM_GPUS), "__support_xen", "__support_kvm"),
            cloudimages("__support_xen_hana", string().oneOf("true"), "__support_xen", "__support_kvm"),
            cloudimages("__support_kvm_infiniband", string().oneOf("true"), "__support_xen"),
            cloudimages("enterprise_project_id", string()),
            restricted("__sequence_num", string()),
            cloudimages("__support_fc_inject", string().oneOf("true", "false")),
            restricted("__image_location", string()),
            cloudimages("__is_config_init", string().oneOf("true", "false")),
            cloudimages("__support_amd", string().oneOf("true", "false")),
            restricted("__support_agent_list", string().matches(AGENTS, "list hss and ces, with commas between")),
            restricted("__productcode", string()),
            restricted("__whole_image", bool()),
            restricted("deleted", bool()),
            restricted("deleted_at", string().orNull()),
            restricted("update_at", string()),
            restricted("create_at", string()),
            cloudimages("__support_kvm_hi1822_hisriov", string().oneOf("true")),
            cloudimages("__support_kvm_hi1822_hivirtionet", string().oneOf("true")),
            restricted("_sys_enterprise_project_id", string()),
            restricted("__is_offshelved", string().oneOf("true", "false")),
            custom("hw_firmware_uefi", string()),
            custom("kernel_id", string().matches(UUID, "be a UUID")),
            custom("ramdisk_id", string().matches(UUID, "be a UUID")),
            custom("instance_uuid", string()),
            custom("os_distro", string()),
            custom("os_version", string()),
            custom("architecture", string()),
            restricted("locations", array().items(object())),
            restricted("direct_url", string()),
            restricted("is_public", bool()),
            restricted("properties", object()),
            restricted("__support_arm", string().oneOf("true", "false")),
            restricted("__system_support_market", bool()),
            restricted("__image_displayname", string()),
            restricted("os_shutdown_timeout", string().range(60, 300)));

    static final ServiceRules SERVICE =
            ServiceRules.builder().errorResponses(errorResponses()).build();

    static final ServiceRules CLOUDIMAGES_SERVICE = SERVICE.toBuilder()
            .status(new StatusRule("active", RuleReference.of("state-1")))
            .mediaTypes(Map.of("application/json", "application/openstack-images-v2.1-json-patch")) // rule media-4
            .build();

    private ImsRules() {}

    static AttributeTable table() {
        return table(CUSTOM_NAME);
    }

    static AttributeTable cloudimagesTable() {
        return table(CUSTOM_NAME.and(new LowerCase(), RuleReference.of("custom-3")))
                .withPermitted(ROWS.stream()
                        .filter(rule -> rule.changedBy().isPresent())
                        .map(AttributeRule::name)
                        .toList());
    }

    private static AttributeTable table(ValueRule customName) {
        ValueRule string = ValueRule.of(JsonType.STRING, RuleReference.of("custom-1"));
        AttributeRule custom = new AttributeRuleBuilder("*", Access.PATCHABLE, "access-3", string)
                .propertyNames(customName)
                .build();
        return new AttributeTable(ROWS, custom, Map.of());
    }

    private static Map<ProblemKind, ErrorResponse> errorResponses() {
        Map<ProblemKind, ErrorResponse> responses = new EnumMap<>(ErrorResponse.DEFAULTS);
        responses.put(ProblemKind.EMPTY_BODY, ErrorResponse.of(400, "IMG.0007"));
        for (ProblemKind kind : MALFORMED) {
            responses.put(kind, ErrorResponse.of(400, "IMG.0001"));
        }
        responses.put(ProblemKind.MISSING_TARGET, ErrorResponse.of(400, "IMG.0035"));
        responses.put(ProblemKind.CONFLICT, ErrorResponse.of(400, "IMG.0035"));
        responses.put(ProblemKind.WRONG_STATUS, ErrorResponse.of(400, "IMG.0046"));
        return responses;
    }

    /** Neither API lets a patch change it. */
    private static AttributeRule restricted(String name, ValueRule value) {
        return row(name, Access.RESTRICTED, "access-2", value);
    }

    /** Only the cloudimages API lets a patch change it. */
    private static AttributeRule cloudimages(String name, ValueRule value, String... excludes) {
        return new AttributeRuleBuilder(name, Access.RESTRICTED, "access-2", value)
                .changedBy(Optional.of(CLOUDIMAGES))
                .excludes(Set.of(excludes))
                .build();
    }

    private static AttributeRule patchable(String name, ValueRule value) {
        return row(name, Access.PATCHABLE, "access-3", value);
    }

    private static AttributeRule notRemovable(String name, ValueRule value) {
        return row(name, Access.NOT_REMOVABLE, "access-4", value);
    }

    private static AttributeRule custom(String name, ValueRule value) {
        return row(name, Access.CUSTOM, "access-3", value);
    }

    private static AttributeRule row(String name, Access access, String ruleId, ValueRule value) {
        return new AttributeRuleBuilder(name, access, ruleId, value).build();
    }

    private static ValueRule string(String... code) {
        return typed(JsonType.STRING, code);
    }

    private static ValueRule integer(String... code) {
        return typed(JsonType.INTEGER, code);
    }

    private static ValueRule bool() {
        return typed(JsonType.BOOLEAN);
    }

    private static ValueRule array() {
        return typed(JsonType.ARRAY);
    }

    private static ValueRule object() {
        return typed(JsonType.OBJECT);
    }

    /** Two pages of the service document two types. */
    private static ValueRule typed(List<JsonType> types) {
        return ValueRule.of(types, RuleReference.of("attr-1"));
    }

    private static ValueRule typed(JsonType type, String... code) {
        return ValueRule.of(type, code.length == 0 ? RuleReference.of("attr-1") : RuleReference.of("attr-1", code[0]));
    }
}
