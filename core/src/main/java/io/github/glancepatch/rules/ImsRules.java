// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.ImsRules.Patchable.CUSTOM;
import static io.github.glancepatch.rules.ImsRules.Patchable.NATIVE;
import static io.github.glancepatch.rules.ImsRules.Patchable.NOWHERE;
import static io.github.glancepatch.rules.ImsRules.Patchable.SIBLING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule sets of the Image Management Service: {@code ims} and {@code cloudimages}. One row for each attribute that the
 * service's pages document, in their order: name, where it may be patched (rules access-1 to access-4), value (name-1 to
 * desc-2, attr-1), and what it cannot stand beside (excl-1).
 */
final class ImsRules {

    /** Which of the two calls lets a patch change an attribute. */
    enum Patchable {
        /** Both calls. */
        NATIVE,
        /** Only the sibling call, PATCH /v2/cloudimages. */
        SIBLING,
        /** Neither. */
        NOWHERE,
        /** Both, as they let a patch change every custom attribute. */
        CUSTOM
    }

    private record Row(String name, Patchable patchable, ValueRule value, Set<String> notWith) {
        AttributeRule line(boolean sibling) {
            Access access = switch (patchable) {
                case NATIVE -> name.equals("name") ? Access.BASE : Access.OPEN;
                case SIBLING -> sibling ? Access.OPEN : Access.RESTRICTED;
                case NOWHERE -> Access.RESTRICTED;
                case CUSTOM -> Access.CUSTOM;
            };
            String rule = switch (access) {
                case RESTRICTED -> "access-2";
                case BASE -> "access-4";
                case OPEN, CUSTOM -> "access-3";
            };
            return new AttributeRule(name, access, rule, value, notWith, Optional.empty());
        }
    }

    private static final String UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private static final ValueRule NAME_VALUE = ValueRule.of(ValueType.STRING, Citation.of("name-1"))
            .minLength(1, Citation.of("name-1", "IMG.0013"))
            .maxLength(128, Citation.of("name-1", "IMG.0002"))
            .matches(
                    "[A-Za-z0-9._-](?:[A-Za-z0-9._ -]*[A-Za-z0-9._-])?",
                    "consist of A-Z, a-z, 0-9, hyphen, period, underscore and space, without a space first or last",
                    Citation.of("name-2", "IMG.0003"));

    private static final ValueRule DESCRIPTION_VALUE = ValueRule.of(ValueType.STRING, Citation.of("desc-1", "IMG.0004"))
            .maxLength(1024)
            .matches("[^\\r\\n<>]*+", "have no line break and no < or >", Citation.of("desc-2", "IMG.0054"));

    private static final ValueRule CUSTOM_NAME = ValueRule.of(ValueType.STRING, Citation.of("custom-2"))
            .minLength(1, Citation.of("custom-2"))
            .maxLength(255)
            .matches("\\P{Cc}*+", "have no control character");

    private static final String AGENTS = "(?:hss|ces)(?:,(?:hss|ces))*+";

    private static final String[] KVM_GPUS = {"M60", "V100_vGPU", "P2V_V100", "P100", "V100"};

    private static final String[] PLATFORMS = {
        "Windows",
        "Ubuntu",
        "RedHat",
        "Red Hat",
        "SUSE",
        "CentOS",
        "Debian",
        "OpenSUSE",
        "Oracle Linux",
        "Fedora",
        "Other",
        "CoreOS",
        "EulerOS"
    };

    private static final List<Row> TABLE = List.of(
            row("file", NOWHERE, string()),
            row("owner", NOWHERE, string().maxLength(255)),
            row("id", NOWHERE, string().matches(UUID, "be a UUID")),
            row("size", NOWHERE, integer()),
            row("self", NOWHERE, string()),
            row("schema", NOWHERE, string()),
            row("status", NOWHERE, string().oneOf("queued", "saving", "deleted", "killed", "active")),
            row("tags", NOWHERE, strings().maxItems(10)),
            row("visibility", NOWHERE, string().oneOf("private", "public", "shared")),
            row("name", NATIVE, NAME_VALUE),
            row("checksum", NOWHERE, string().maxLength(32)),
            row("protected", NOWHERE, bool()),
            row("container_format", NOWHERE, string().oneOf("bare")),
            row("min_ram", SIBLING, integer("IMG.0055").least(0)),
            row("max_ram", SIBLING, string()),
            row("updated_at", NOWHERE, string()),
            row("__os_bit", NOWHERE, string().oneOf("32", "64")),
            row("__os_version", NOWHERE, string()),
            row("__description", NATIVE, DESCRIPTION_VALUE),
            row("disk_format", NOWHERE, string().oneOf("zvhd2", "vhd", "zvhd", "raw", "qcow2")),
            row("__isregistered", NOWHERE, string().oneOf("true", "false")),
            row("__platform", NOWHERE, string().oneOf(PLATFORMS)),
            row("__os_type", NOWHERE, string().oneOf("Linux", "Windows", "Other")),
            row("__system__cmkid", NOWHERE, string()),
            row("min_disk", NOWHERE, integer("IMG.0055").range(1, 1024)),
            row("virtual_env_type", NOWHERE, string().oneOf("FusionCompute", "Ironic", "DataImage", "IsoImage")),
            row("__image_source_type", NOWHERE, string().oneOf("uds")),
            row("__imagetype", NOWHERE, string().oneOf("gold", "private", "shared")),
            row("created_at", NOWHERE, string()),
            row("virtual_size", NOWHERE, integer().orNull()),
            row("__originalimagename", NOWHERE, string()),
            row("__backup_id", NOWHERE, string()),
            row("__image_size", NOWHERE, string().matches("[1-9][0-9]*+", "be a decimal number above 0")),
            row("__data_origin", NOWHERE, string().orNull()),
            row("__root_origin", NOWHERE, string().oneOf("file")),
            row("__lazyloading", NOWHERE, string().oneOf("true", "false", "True", "False")),
            row("active_at", NOWHERE, string()),
            row("__os_feature_list", NOWHERE, string()),
            row("__account_code", NOWHERE, string()),
            row("hw_firmware_type", SIBLING, string("IMG.0141").oneOf("bios", "uefi")),
            row("hw_vif_multiqueue_enabled", SIBLING, string().oneOf("true", "false")),
            row("__support_kvm", NOWHERE, string().oneOf("true")),
            row("__support_xen", SIBLING, string().oneOf("true")),
            row("__support_largememory", SIBLING, string().oneOf("true")),
            row("__support_diskintensive", SIBLING, string().oneOf("true")),
            row("__support_highperformance", SIBLING, string().oneOf("true")),
            row("__support_xen_gpu_type", SIBLING, string().oneOf("M60_vGPU"), "__support_xen", "__support_kvm"),
            row("__support_kvm_gpu_type", SIBLING, string().oneOf(KVM_GPUS), "__support_xen", "__support_kvm"),
            row("__support_xen_hana", SIBLING, string().oneOf("true"), "__support_xen", "__support_kvm"),
            row("__support_kvm_infiniband", SIBLING, string().oneOf("true"), "__support_xen"),
            row("enterprise_project_id", SIBLING, string()),
            row("__sequence_num", NOWHERE, string()),
            row("__support_fc_inject", SIBLING, string().oneOf("true", "false")),
            row("__image_location", NOWHERE, string()),
            row("__is_config_init", SIBLING, string().oneOf("true", "false")),
            row("__support_amd", SIBLING, string().oneOf("true", "false")),
            row("__support_agent_list", NOWHERE, string().matches(AGENTS, "list hss and ces, with commas between")),
            row("__productcode", NOWHERE, string()),
            row("__whole_image", NOWHERE, bool()),
            row("deleted", NOWHERE, bool()),
            row("deleted_at", NOWHERE, string().orNull()),
            row("update_at", NOWHERE, string()),
            row("create_at", NOWHERE, string()),
            row("__support_kvm_hi1822_hisriov", SIBLING, string().oneOf("true")),
            row("__support_kvm_hi1822_hivirtionet", SIBLING, string().oneOf("true")),
            row("_sys_enterprise_project_id", NOWHERE, string()),
            row("__is_offshelved", NOWHERE, string().oneOf("true", "false")),
            row("hw_firmware_uefi", CUSTOM, string()),
            row("kernel_id", CUSTOM, string().matches(UUID, "be a UUID")),
            row("ramdisk_id", CUSTOM, string().matches(UUID, "be a UUID")),
            row("instance_uuid", CUSTOM, string()),
            row("os_distro", CUSTOM, string()),
            row("os_version", CUSTOM, string()),
            row("architecture", CUSTOM, string()),
            row("locations", NOWHERE, objects()),
            row("direct_url", NOWHERE, string()),
            row("is_public", NOWHERE, bool()),
            row("properties", NOWHERE, object()),
            row("__support_arm", NOWHERE, string().oneOf("true", "false")),
            row("__system_support_market", NOWHERE, bool()),
            row("__image_displayname", NOWHERE, string()),
            row("os_shutdown_timeout", NOWHERE, string().range(60, 300)));

    static final ImageRules IMS = rules("ims", false, CUSTOM_NAME, Optional.empty());
    static final ImageRules CLOUDIMAGES = rules(
            "cloudimages",
            true,
            CUSTOM_NAME.lowerCase(Citation.of("custom-3")),
            Optional.of(new ImageRules.StatusRule("active", Citation.of("state-1"))));

    private ImsRules() {}

    private static ImageRules rules(
            String name, boolean sibling, ValueRule customName, Optional<ImageRules.StatusRule> status) {
        List<AttributeRule> lines = TABLE.stream().map(row -> row.line(sibling)).toList();
        AttributeRule custom = new AttributeRule(
                "*",
                Access.OPEN,
                "access-3",
                ValueRule.of(ValueType.STRING, Citation.of("custom-1")),
                Set.of(),
                Optional.of(customName));
        return new ImageRules(name, lines, custom, status, answers());
    }

    private static Map<ProblemKind, Answer> answers() {
        Map<ProblemKind, Answer> answers = new EnumMap<>(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            answers.put(
                    kind,
                    switch (kind) {
                        case EMPTY_BODY -> answer(400, "IMG.0007");
                        case MALFORMED_DOCUMENT, MALFORMED_OPERATION, MALFORMED_PATH -> answer(400, "IMG.0001");
                        case MISSING_VALUE, INVALID_NAME, INVALID_VALUE -> answer(400, "IMG.0001");
                        case MISSING_TARGET, EXISTING_TARGET, CONFLICT -> answer(400, "IMG.0035");
                        case WRONG_STATUS -> answer(400, "IMG.0046");
                        case RESTRICTED, NOT_REMOVABLE, FIXED_BY_STATUS, FORBIDDEN -> answer(403);
                        case NOT_FOUND -> answer(404);
                        case TOO_LARGE, QUOTA -> answer(413);
                        case MEDIA_TYPE -> answer(415);
                    });
        }
        return answers;
    }

    private static Answer answer(int status, String... code) {
        return new Answer(status, List.of(code).stream().findFirst());
    }

    private static Row row(String name, Patchable patchable, ValueRule value, String... notWith) {
        return new Row(name, patchable, value, Set.of(notWith));
    }

    private static ValueRule string(String... code) {
        return typed(ValueType.STRING, code);
    }

    private static ValueRule integer(String... code) {
        return typed(ValueType.INTEGER, code);
    }

    private static ValueRule bool() {
        return typed(ValueType.BOOLEAN);
    }

    private static ValueRule strings() {
        return typed(ValueType.STRINGS);
    }

    private static ValueRule objects() {
        return typed(ValueType.OBJECTS);
    }

    private static ValueRule object() {
        return typed(ValueType.OBJECT);
    }

    private static ValueRule typed(ValueType type, String... code) {
        return ValueRule.of(type, new Citation("attr-1", List.of(code).stream().findFirst()));
    }
}
