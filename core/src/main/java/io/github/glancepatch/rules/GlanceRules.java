// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.image.JsonType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule set of OpenStack Glance. One row for each attribute that Glance knows: the base attributes in the order of
 * its code, then those of the {@code schema-image.json} that it ships. Sources: {@code glance/api/v2/images.py} (names,
 * schema), {@code glance/domain} (what a value must be when it is set), {@code glance/quota} and the API reference.
 */
final class GlanceRules {
    private static final String READ_ONLY = "readonly-1";
    private static final String RESERVED = "reserved-1";
    private static final String BASE = "access-4";
    private static final String CUSTOM = "access-3";

    private static final String UUID =
            "^([0-9a-fA-F]){8}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-([0-9a-fA-F]){12}$";
    private static final String[] CONTAINERS = {"ami", "ari", "aki", "bare", "ovf", "ova", "docker", "compressed"};
    private static final String[] DISKS = {
        "ami", "ari", "aki", "vhd", "vhdx", "vmdk", "raw", "qcow2", "vdi", "iso", "ploop"
    };

    private static final String[] KEY_DELETION = {"on_image_deletion", "do_not_delete"};
    private static final Set<String> UNFINISHED = Set.of("queued", "importing");
    private static final ValueRule NOT_NEGATIVE = integer("min-1").min(0);
    private static final ValueRule STORABLE = integer("min-2").max(Integer.MAX_VALUE);

    private static final List<AttributeRule> ROWS = rows(
            restricted("id", READ_ONLY, string()),
            base("name", string().orNull().maxLength(255)),
            restricted("status", READ_ONLY, string()),
            base("visibility", string().oneOf("community", "public", "private", "shared")),
            base("protected", bool()),
            base("os_hidden", bool()),
            restricted("checksum", READ_ONLY, string().orNull().maxLength(32)),
            restricted("os_hash_algo", READ_ONLY, string().orNull().maxLength(64)),
            restricted("os_hash_value", READ_ONLY, string().orNull().maxLength(128)),
            base("owner", string().orNull().maxLength(255)),
            restricted("size", READ_ONLY, integer("schema-1").orNull()),
            restricted("virtual_size", READ_ONLY, integer("schema-1").orNull()),
            base("container_format", string().orNull().oneOf(CONTAINERS)).onlyWhile(UNFINISHED),
            base("disk_format", string().orNull().oneOf(DISKS)).onlyWhile(UNFINISHED),
            restricted("created_at", READ_ONLY, string()),
            restricted("updated_at", READ_ONLY, string()),
            base("tags", array().items(string().maxLength(255))).uniqueItems(true),
            restricted("direct_url", READ_ONLY, string()),
            base("min_ram", integer("schema-1")).onApply(NOT_NEGATIVE).onFinalImage(STORABLE),
            base("min_disk", integer("schema-1")).onApply(NOT_NEGATIVE).onFinalImage(STORABLE),
            restricted("self", READ_ONLY, string()),
            restricted("file", READ_ONLY, string()),
            custom("stores", string()),
            restricted("schema", READ_ONLY, string()),
            list("locations", array().and(new LocationConstraint())),
            restricted("location", RESERVED, string()),
            restricted("deleted", RESERVED, string()),
            restricted("deleted_at", RESERVED, string()),
            custom("kernel_id", string("schema-2").orNull().and(PatternConstraint.found(UUID, "be a UUID"))),
            custom("ramdisk_id", string("schema-2").orNull().and(PatternConstraint.found(UUID, "be a UUID"))),
            custom("instance_uuid", string("schema-2")),
            custom("architecture", string("schema-2")),
            custom("os_distro", string("schema-2")),
            custom("os_version", string("schema-2")),
            custom("description", string("schema-2")),
            custom("cinder_encryption_key_id", string("schema-2")),
            custom("cinder_encryption_key_deletion_policy", string("schema-2").oneOf(KEY_DELETION)));

    static final AttributeTable TABLE = new AttributeTable(
            ROWS,
            custom("*", string("custom-1")).build(),
            Map.of("os_glance", restricted("os_glance*", "reserved-2", string()).build()));

    static final ServiceRules SERVICE = ServiceRules.builder()
            .addRejectsExisting(Set.of("application/openstack-images-v2.0-json-patch"))
            .baseAttributesAlwaysExist(true)
            .quotas(new Quotas(128, 128, 10))
            .build();

    private GlanceRules() {}

    private static List<AttributeRule> rows(AttributeRuleBuilder... rows) {
        AttributeRule[] rules = new AttributeRule[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rules[i] = rows[i].build();
        }
        return List.of(rules);
    }

    private static AttributeRuleBuilder restricted(String name, String rule, ValueRule value) {
        return new AttributeRuleBuilder(name, Access.RESTRICTED, rule, value);
    }

    private static AttributeRuleBuilder base(String name, ValueRule value) {
        return new AttributeRuleBuilder(name, Access.NOT_REMOVABLE, BASE, value);
    }

    private static AttributeRuleBuilder custom(String name, ValueRule value) {
        return new AttributeRuleBuilder(name, Access.PATCHABLE, CUSTOM, value);
    }

    private static AttributeRuleBuilder list(String name, ValueRule value) {
        return new AttributeRuleBuilder(name, Access.LIST, "locations-1", value);
    }

    private static ValueRule string() {
        return string("schema-1");
    }

    private static ValueRule string(String rule) {
        return ValueRule.of(JsonType.STRING, RuleReference.of(rule));
    }

    private static ValueRule integer(String rule) {
        return ValueRule.of(JsonType.DOUBLE_INTEGER, RuleReference.of(rule));
    }

    private static ValueRule bool() {
        return ValueRule.of(JsonType.BOOLEAN, RuleReference.of("schema-1"));
    }

    private static ValueRule array() {
        return ValueRule.of(JsonType.ARRAY, RuleReference.of("schema-1"));
    }
}
