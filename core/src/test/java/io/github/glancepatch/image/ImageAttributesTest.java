// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static io.github.glancepatch.fixtures.DocumentedImage.IMAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonValues;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageAttributesTest {

    /** What the typed keys read from the documented image; the keys that it lacks are left out. */
    private static final Map<String, Object> DOCUMENTED = documented();

    private static Map<String, Object> documented() {
        String id = "33ad552d-1149-471c-8190-ff6776174a00";
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", "/v2/images/" + id + "/file");
        values.put("owner", "0b1e494e2660441a957313163095fe5c");
        values.put("id", id);
        values.put("size", 2L);
        values.put("self", "/v2/images/" + id);
        values.put("schema", "/v2/schemas/image");
        values.put("status", "active");
        values.put("tags", List.of());
        values.put("visibility", "private");
        values.put("name", "ims_test");
        values.put("checksum", "99914b932bd37a50b983c5e7c90ae93b");
        values.put("protected", false);
        values.put("container_format", "bare");
        values.put("min_ram", 0);
        values.put("updated_at", Instant.parse("2015-12-08T02:30:49Z"));
        values.put("__os_bit", "64");
        values.put("__os_version", "Ubuntu 14.04 server 64bit");
        values.put("__description", "ims test");
        values.put("disk_format", "vhd");
        values.put("__isregistered", "true");
        values.put("__platform", "Ubuntu");
        values.put("__os_type", "Linux");
        values.put("min_disk", 40);
        values.put("virtual_env_type", "FusionCompute");
        values.put("__image_source_type", "uds");
        values.put("__imagetype", "private");
        values.put("created_at", Instant.parse("2015-12-04T09:45:33Z"));
        values.put("virtual_size", 0L);
        values.put("__originalimagename", id);
        values.put("__backup_id", "");
        values.put("__image_size", "449261568");
        values.put("hw_firmware_type", "bios");
        return values;
    }

    @Test
    void an_attribute_has_one_key() throws IllegalAccessException {
        assertThat(keys()).map(Attribute::name).doesNotHaveDuplicates();
    }

    @Test
    void every_key_reads_its_documented_value() throws IllegalAccessException {
        Map<String, Object> read = new LinkedHashMap<>();
        for (Attribute<?> key : keys()) {
            IMAGE.get(key).ifPresent(value -> read.put(key.name(), value));
        }
        assertThat(read).containsExactlyEntriesOf(DOCUMENTED);
    }

    @Test
    void a_key_is_called_as_its_attribute_is() throws IllegalAccessException {
        for (Field field : ImageAttributes.class.getDeclaredFields()) {
            if (isKey(field)) {
                String name = ((Attribute<?>) field.get(null)).name();
                assertThat(field.getName().toLowerCase(Locale.ROOT))
                        .isEqualTo(name.replaceFirst("^__", "").replace("__", "_"));
            }
        }
    }

    @Test
    void the_reader_has_one_string_for_the_name_of_each_key() throws IllegalAccessException {
        for (Attribute<?> key : keys()) {
            String json = "{\"" + key.name() + "\":1}";
            String name = Image.parse(json).names().iterator().next();
            assertThat(Image.parse(json).names().iterator().next())
                    .isSameAs(name)
                    .isEqualTo(key.name());
        }
    }

    @Test
    void a_count_of_bytes_is_read_past_2_gibibytes() {
        long bytes = 2_147_483_648L;
        for (Attribute<Long> key : List.of(ImageAttributes.SIZE, ImageAttributes.VIRTUAL_SIZE)) {
            assertThat(Image.empty().with(key.name(), JsonValues.number(bytes)).get(key))
                    .contains(bytes);
        }
    }

    @Test
    void what_pages_document_with_two_types_is_read_as_text() {
        Image image = Image.parse("{\"max_ram\":4096,\"hw_vif_multiqueue_enabled\":true}");
        assertThat(image.get(ImageAttributes.MAX_RAM)).contains("4096");
        assertThat(image.get(ImageAttributes.HW_VIF_MULTIQUEUE_ENABLED)).contains("true");
        Image text = Image.parse("{\"max_ram\":\"4096\",\"hw_vif_multiqueue_enabled\":\"false\"}");
        assertThat(text.get(ImageAttributes.MAX_RAM)).contains("4096");
        assertThat(text.get(ImageAttributes.HW_VIF_MULTIQUEUE_ENABLED)).contains("false");
    }

    @Test
    void every_key_reads_what_a_real_glance_shows() {
        Image image = Image.parse("""
                {"os_hidden": false, "os_hash_algo": "sha512", "os_hash_value": "6b81", "stores": "fast,cheap",
                 "direct_url": "rbd://b", "locations": [{"url": "rbd://b", "metadata": {"store": "fast"}}],
                 "virtual_size": 21474836480, "size": 5368709120, "owner": null, "min_ram": 0}
                """);
        assertThat(image.get(ImageAttributes.OS_HIDDEN)).contains(false);
        assertThat(image.get(ImageAttributes.OS_HASH_ALGO)).contains("sha512");
        assertThat(image.get(ImageAttributes.OS_HASH_VALUE)).contains("6b81");
        assertThat(image.get(ImageAttributes.STORES)).contains("fast,cheap");
        assertThat(image.get(ImageAttributes.DIRECT_URL)).contains("rbd://b");
        assertThat(image.get(ImageAttributes.LOCATIONS))
                .hasValueSatisfying(list -> assertThat(list).hasSize(1));
        assertThat(image.get(ImageAttributes.VIRTUAL_SIZE)).contains(21_474_836_480L);
    }

    @Test
    void the_null_of_the_documented_image_is_there_and_reads_as_empty() {
        assertThat(IMAGE.isNull("__data_origin")).isTrue();
        assertThat(IMAGE.get(ImageAttributes.DATA_ORIGIN)).isEmpty();
    }

    private static List<Attribute<?>> keys() throws IllegalAccessException {
        List<Attribute<?>> keys = new ArrayList<>();
        for (Field field : ImageAttributes.class.getDeclaredFields()) {
            if (isKey(field)) {
                keys.add((Attribute<?>) field.get(null));
            }
        }
        return keys;
    }

    private static boolean isKey(Field field) {
        return Modifier.isPublic(field.getModifiers()) && field.getType() == Attribute.class;
    }
}
