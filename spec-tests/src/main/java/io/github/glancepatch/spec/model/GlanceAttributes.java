// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Glance knows of names and of the values that an operation can send, in the kit's own words. */
public final class GlanceAttributes {

    /** The names that no operation may touch because only Glance itself sets them. */
    public static final List<String> READ_ONLY = List.of(
            "created_at",
            "updated_at",
            "status",
            "checksum",
            "size",
            "virtual_size",
            "direct_url",
            "self",
            "file",
            "schema",
            "id",
            "os_hash_algo",
            "os_hash_value");

    /** The names that no operation may touch because Glance keeps them for itself. */
    public static final List<String> RESERVED = List.of("location", "deleted", "deleted_at");

    /** What every name that Glance keeps for itself begins with. */
    public static final String NAMESPACE = "os_glance";

    /** The attributes that every image has, whatever it shows, and that a patch may set. */
    public static final List<String> BASE = List.of(
            "name",
            "visibility",
            "protected",
            "os_hidden",
            "owner",
            "container_format",
            "disk_format",
            "tags",
            "min_ram",
            "min_disk");

    /** The properties that the schema file which Glance ships speaks of. */
    public static final List<String> IN_SCHEMA_FILE = List.of(
            "kernel_id",
            "ramdisk_id",
            "instance_uuid",
            "architecture",
            "os_distro",
            "os_version",
            "description",
            "cinder_encryption_key_id",
            "cinder_encryption_key_deletion_policy");

    private static final List<String> VISIBILITIES = List.of("public", "private", "shared", "community");
    private static final List<String> CONTAINERS =
            List.of("ami", "ari", "aki", "bare", "ovf", "ova", "docker", "compressed");
    private static final List<String> DISKS =
            List.of("ami", "ari", "aki", "vhd", "vhdx", "vmdk", "raw", "qcow2", "vdi", "iso", "ploop");
    private static final List<String> KEY_DELETION = List.of("on_image_deletion", "do_not_delete");

    // Python's $ matches before a last line feed too
    private static final Pattern UUID = Pattern.compile("([0-9a-fA-F]){8}(-([0-9a-fA-F]){4}){3}-([0-9a-fA-F]){12}\n?");

    private GlanceAttributes() {}

    /**
     * {@return whether a name is that of a property, which exists or not, and can be removed}
     *
     * @param name the name
     */
    public static boolean isProperty(String name) {
        return !READ_ONLY.contains(name)
                && !RESERVED.contains(name)
                && !BASE.contains(name)
                && !name.startsWith(NAMESPACE)
                && !name.equals("locations");
    }

    /**
     * {@return whether an operation can send the value for the attribute (rules schema-1, schema-2, custom-1)}
     *
     * @param name the attribute's name
     * @param value the value
     */
    public static boolean accepts(String name, JsonValue value) {
        return switch (name) {
            case "name", "owner" -> isNull(value) || isText(value, 255);
            case "visibility" -> isOneOf(VISIBILITIES, value);
            case "protected", "os_hidden" ->
                value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE;
            case "container_format" -> isNull(value) || isOneOf(CONTAINERS, value);
            case "disk_format" -> isNull(value) || isOneOf(DISKS, value);
            case "min_ram", "min_disk" -> isInteger(value);
            case "tags" -> value instanceof JsonArray tags && tags.stream().allMatch(tag -> isText(tag, 255));
            case "locations" -> value instanceof JsonArray list && list.stream().allMatch(GlanceAttributes::isLocation);
            case "kernel_id", "ramdisk_id" ->
                isNull(value)
                        || (value instanceof JsonString id
                                && UUID.matcher(id.getString()).matches());
            case "cinder_encryption_key_deletion_policy" -> isOneOf(KEY_DELETION, value);
            default -> value instanceof JsonString;
        };
    }

    /** {@return in words what {@link #accepts} accepts for a base attribute, one of the schema file, or locations} */
    public static String describe(String name) {
        return switch (name) {
            case "name", "owner" -> "string of at most 255 characters, or null";
            case "visibility" -> "one of " + String.join(", ", VISIBILITIES);
            case "protected", "os_hidden" -> "true or false";
            case "container_format" -> "null or one of " + String.join(", ", CONTAINERS);
            case "disk_format" -> "null or one of " + String.join(", ", DISKS);
            case "min_ram", "min_disk" -> "integer, also 512.0; from 0 (min-1) to 2147483647 (min-2)";
            case "tags" -> "array of strings of at most 255 characters";
            case "locations" ->
                "an add sends one location, a replace an array of them: an object with `url` (string of at most 255"
                        + " characters) and `metadata` (object), both required, any others ignored; where it has"
                        + " `validation_data`, that is an object with `os_hash_algo` (string of at most 64 characters)"
                        + " and `os_hash_value` (of at most 128), both required, and no other member but `checksum`"
                        + " (of exactly 32)";
            case "kernel_id", "ramdisk_id" -> "UUID (a line feed may follow), or null";
            case "cinder_encryption_key_deletion_policy" -> "one of " + String.join(", ", KEY_DELETION);
            default -> "string";
        };
    }

    /**
     * {@return the id of the rule that {@link #accepts} applies to a name}
     *
     * @param name the attribute's name
     */
    public static String valueRule(String name) {
        if (IN_SCHEMA_FILE.contains(name)) {
            return "schema-2";
        }
        return isProperty(name) && !name.equals("stores") ? "custom-1" : "schema-1";
    }

    static boolean isNull(JsonValue value) {
        return value.getValueType() == ValueType.NULL;
    }

    private static boolean isText(JsonValue value, int max) {
        return value instanceof JsonString text
                && text.getString().codePointCount(0, text.getString().length()) <= max;
    }

    private static boolean isOneOf(List<String> allowed, JsonValue value) {
        return value instanceof JsonString text && allowed.contains(text.getString());
    }

    private static boolean isInteger(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return false;
        }
        double asDouble = number.doubleValue();
        return isIntegerLiteral(number) || (Double.isFinite(asDouble) && asDouble == Math.rint(asDouble));
    }

    /**
     * {@return the number as Python reads it: a literal with a fraction or an exponent is a double}
     *
     * @param number a number that {@link #accepts} lets pass
     */
    public static JsonValue asPythonReads(JsonNumber number) {
        return isIntegerLiteral(number) ? number : JsonData.number(new BigDecimal(number.doubleValue()));
    }

    private static boolean isIntegerLiteral(JsonNumber number) {
        return number.bigDecimalValue().scale() == 0;
    }

    private static boolean isLocation(JsonValue value) {
        if (!(value instanceof JsonObject location)
                || !isText(location.getOrDefault("url", JsonValue.NULL), 255)
                || !(location.get("metadata") instanceof JsonObject)) {
            return false;
        }
        JsonValue data = location.get("validation_data");
        return data == null || (data instanceof JsonObject members && isValidationData(members));
    }

    private static boolean isValidationData(JsonObject data) {
        Set<String> known = Set.of("checksum", "os_hash_algo", "os_hash_value");
        JsonValue checksum = data.get("checksum");
        return known.containsAll(data.keySet())
                && isText(data.getOrDefault("os_hash_algo", JsonValue.NULL), 64)
                && isText(data.getOrDefault("os_hash_value", JsonValue.NULL), 128)
                && (checksum == null || (isText(checksum, 32) && !isText(checksum, 31)));
    }
}
