// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.MemberSink;
import io.github.glancepatch.json.OwnedJson;
import io.github.glancepatch.json.StringPool;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;

/** Reads the attributes of an image from JSON, within limits. */
final class ImageReader implements MemberSink {
    private static final int SHORT_ATTRIBUTE = 24; // bytes
    private static final int MANY_ATTRIBUTES = 1_000; // to have room for before one was seen

    /** Those of {@link ImageAttributes}, whose typed keys most requests do without. */
    private static final StringPool NAMES = StringPool.of("""
            file owner id size self schema status tags visibility name checksum protected container_format \
            min_ram max_ram updated_at __os_bit __os_version __description disk_format __isregistered \
            __platform __os_type __system__cmkid min_disk virtual_env_type __image_source_type __imagetype \
            created_at virtual_size __originalimagename __backup_id __image_size __data_origin __root_origin \
            __lazyloading active_at __os_feature_list __account_code hw_firmware_type hw_vif_multiqueue_enabled \
            __support_kvm __support_xen __support_largememory __support_diskintensive __support_highperformance \
            __support_xen_gpu_type __support_kvm_gpu_type __support_xen_hana __support_kvm_infiniband \
            enterprise_project_id __sequence_num __support_fc_inject __image_location __is_config_init \
            __support_amd __support_agent_list locations direct_url os_hidden os_hash_algo os_hash_value \
            stores""".split(" ", -1));

    private static final int MOST_BYTES = 3; // of a UTF-16 unit

    private final AttributesBuilder attributes;

    private ImageReader(int length, JsonExtent extent) {
        this.attributes = new AttributesBuilder(Math.min(length / SHORT_ATTRIBUTE, MANY_ATTRIBUTES), extent);
    }

    static Attributes read(byte[] utf8, JsonLimits limits) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(limits, "limits");
        ImageReader reader = new ImageReader(utf8.length, JsonExtent.ofText(utf8.length, limits));
        try {
            return reader.attributes(JsonText.readMembers(utf8, limits, NAMES, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Attributes read(String json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        JsonExtent extent = JsonExtent.ofText(MOST_BYTES * (long) json.length(), limits);
        ImageReader reader = new ImageReader(json.length(), extent);
        try {
            return reader.attributes(JsonText.readMembers(json, limits, NAMES, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Attributes read(JsonObject json) {
        AttributesBuilder attributes = new AttributesBuilder(Attributes.NONE);
        try {
            for (Map.Entry<String, JsonValue> member : json.entrySet()) {
                JsonValue owned = OwnedJson.of(member.getValue(), JsonLimits.MAX);
                attributes.put(JsonChecks.requireWellFormed(member.getKey()), owned);
            }
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
        return attributes.build();
    }

    static Attributes read(JsonObject json, JsonLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Attributes attributes = read(json);
        if (!attributes.isWithin(limits)) {
            throw new InvalidImageException("The image passes a limit: " + limits + ".");
        }
        return attributes;
    }

    @Override
    public void member(String name, JsonValue value) {
        attributes.put(name, value);
    }

    private Attributes attributes(boolean isObject) {
        if (!isObject) {
            throw new InvalidImageException("An image is a JSON object, and this is JSON of another type.");
        }
        return attributes.build();
    }

    private static InvalidImageException unreadable(JsonTextException e) {
        return new InvalidImageException("The image cannot be read: " + e.getMessage() + ".");
    }
}
