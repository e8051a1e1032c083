// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.ImsRules.Patchable.CUSTOM;
import static io.github.glancepatch.rules.ImsRules.Patchable.KEPT;
import static io.github.glancepatch.rules.ImsRules.Patchable.NATIVE;
import static io.github.glancepatch.rules.ImsRules.Patchable.NOWHERE;
import static io.github.glancepatch.rules.ImsRules.Patchable.SIBLING;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule sets of the Image Management Service: {@code ims} and {@code cloudimages}. One row for each attribute that
 * the service's pages document, in their order: name, where it may be patched (rules access-1 to access-4), value
 * (name-1 to desc-2, attr-1), and what it cannot stand beside (excl-1).
 */
final class ImsRules {

    /** Which of the two calls lets a patch change an attribute. */
    enum Patchable {
        /** Both calls. */
        NATIVE,
        /** Both calls, but for removing it. */
        KEPT,
        /** Only the sibling call, PATCH /v2/cloudimages. */
        SIBLING,
        /** Neither. */
        NOWHERE,
        /** Both, as they let a patch change every custom attribute. */
        CUSTOM
    }

    /** What the pages say of one attribute. */
    record Row(String name, Patchable patchable, ValueRule value, Set<String> excludes) {
        AttributeRule line() {
            AttributeRule line = switch (patchable) {
                case NATIVE -> AttributeRule.of(name, Access.PATCHABLE, "access-3", value);
                case KEPT -> AttributeRule.of(name, Access.NOT_REMOVABLE, "access-4", value);
                case SIBLING, NOWHERE -> AttributeRule.of(name, Access.RESTRICTED, "access-2", value);
                case CUSTOM -> AttributeRule.of(name, Access.CUSTOM, "access-3", value);
            };
            return line.excludes(excludes);
        }
    }

    private static final String UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private static final ValueRule NAME_VALUE = ValueRule.of(ValueType.STRING, RuleReference.of("name-1"))
            .and(new Constraint.MinLength(1), RuleReference.of("name-1", "IMG.0013"))
            .and(new Constraint.MaxLength(128), RuleReference.of("name-1", "IMG.0002"))
            .and(
                    PatternConstraint.whole(
                            "[A-Za-z0-9._-](?:[A-Za-z0-9._ -]*[A-Za-z0-9._-])?",
                            "consist of A-Z, a-z, 0-9, hyphen, period, underscore and space, without a space at its ends"),
                    RuleReference.of("name-2", "IMG.0003"));

    private static final ValueRule DESCRIPTION_VALUE = ValueRule.of(
                    ValueType.STRING, RuleReference.of("desc-1", "IMG.0004"))
            .maxLength(1024)
            .and(
                    PatternConstraint.whole("[^\\r\\n<>]*", "have no line break and no < or >"),
                    RuleReference.of("desc-2", "IMG.0054"));

    private static final ValueRule CUSTOM_NAME = ValueRule.of(ValueType.STRING, RuleReference.of("custom-2"))
            .and(new Constraint.MinLength(1))
            .maxLength(255)
            .matches("[^\\u0000-\\u001f\\u007f-\\u009f]*", "have no control character");

    // hss and ces in a list of any length. Alternatives inside the repeated group would make Java match by recursion.
    private static final String AGENTS = "(?!.*(?:hes|css))[hc][es]s(?:,[hc][es]s)*";

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
            row("name", KEPT, NAME_VALUE),
            row("checksum", NOWHERE, string().maxLength(32)),
            row("protected", NOWHERE, bool()),
            row("container_format", NOWHERE, string().oneOf("bare")),
            row("min_ram", SIBLING, integer("IMG.0055").min(0)),
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
            row("__image_size", NOWHERE, string().matches("[1-9][0-9]*", "be a decimal number above 0")),
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

    static final ImageRules IMS = new ImageRules(data("ims", CUSTOM_NAME));

    /** The wider rule set, made when somebody asks for it. */
    static final class Cloudimages {
        static final ImageRules RULES = new ImageRules(
                        data("cloudimages", CUSTOM_NAME.and(new Constraint.LowerCase(), RuleReference.of("custom-3")))
                                .onlyWhile(new ImageRules.StatusRule("active", RuleReference.of("state-1"))))
                .withPermitted(TABLE.stream()
                        .filter(row -> row.patchable() == SIBLING)
                        .map(Row::name)
                        .toList());

        private Cloudimages() {}
    }

    private ImsRules() {}

    private static RuleData data(String name, ValueRule customName) {
        List<AttributeRule> lines = new ArrayList<>();
        for (Row row : TABLE) {
            lines.add(row.line());
        }
        AttributeRule custom = AttributeRule.of(
                        "*", Access.PATCHABLE, "access-3", ValueRule.of(ValueType.STRING, RuleReference.of("custom-1")))
                .propertyNames(customName);
        return RuleData.of(name, lines, custom, answers());
    }

    private static Map<ProblemKind, Answer> answers() {
        Map<ProblemKind, Answer> answers = new EnumMap<>(Answer.DEFAULTS);
        answers.put(ProblemKind.EMPTY_BODY, Answer.of(400, "IMG.0007"));
        for (ProblemKind kind : MALFORMED) {
            answers.put(kind, Answer.of(400, "IMG.0001"));
        }
        answers.put(ProblemKind.MISSING_TARGET, Answer.of(400, "IMG.0035"));
        answers.put(ProblemKind.CONFLICT, Answer.of(400, "IMG.0035"));
        answers.put(ProblemKind.WRONG_STATUS, Answer.of(400, "IMG.0046"));
        return answers;
    }

    private static Row row(String name, Patchable patchable, ValueRule value, String... excludes) {
        return new Row(name, patchable, value, Set.of(excludes));
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
        return ValueRule.of(type, code.length == 0 ? RuleReference.of("attr-1") : RuleReference.of("attr-1", code[0]));
    }
}
