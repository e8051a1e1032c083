// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Images as Glance has them, names that it treats differently, and values for each. */
public final class GlanceData {
    private static final List<String> STATUSES = List.of("queued", "queued", "importing", "active", "deactivated");
    private static final List<String> PROPERTIES = List.of("a", "b", "os_distro", "kernel_id", "Name", "is_public", "");
    private static final String UUID = "33ad552d-1149-471c-8190-ff6776174a00";

    private GlanceData() {}

    /** The base attributes that a patch may set. */
    public static final class Base implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(GlanceAttributes.BASE);
        }
    }

    /** Names of custom attributes: any name that is not one of Glance's own. */
    public static final class Property implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return property();
        }
    }

    /** Names that begin with what Glance keeps for itself. */
    public static final class InNamespace implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Choice.oneOf(Arbitraries.of("", "_", "_x", "y"), Texts.words())
                    .map(rest -> GlanceAttributes.NAMESPACE + rest);
        }
    }

    /** Images in all statuses, with base attributes shown or not, and some custom ones. */
    public static final class Image implements ArbitrarySupplier<JsonObject> {
        @Override
        public Arbitrary<JsonObject> get() {
            return image();
        }
    }

    /** Lists of tags, with and without repetitions. */
    public static final class Tags implements ArbitrarySupplier<List<String>> {
        @Override
        public Arbitrary<List<String>> get() {
            return Arbitraries.of("a", "b", "c", "", "x".repeat(255)).list().ofMaxSize(8);
        }
    }

    /**
     * {@return a value that Glance accepts for the attribute}
     *
     * @param name the attribute's name
     */
    public static Arbitrary<JsonValue> acceptedValue(String name) {
        return switch (name) {
            case "name", "owner" ->
                Choice.oneOf(
                        texts("x", "", "n".repeat(255), Texts.SUPPLEMENTARY.repeat(255)),
                        Arbitraries.just(JsonValue.NULL));
            case "visibility" -> texts("private", "public", "shared", "community");
            case "protected", "os_hidden" -> Arbitraries.of(JsonValue.TRUE, JsonValue.FALSE);
            case "container_format" -> Choice.oneOf(texts("bare", "ovf", "compressed"), nulls());
            case "disk_format" -> Choice.oneOf(texts("raw", "qcow2", "ploop"), nulls());
            case "min_ram", "min_disk" -> numbers("0", "1", "512.0", "1E+3", "2147483647", "-0");
            case "tags" -> new Tags().get().map(JsonData::strings);
            case "kernel_id", "ramdisk_id" ->
                Choice.oneOf(texts(UUID, UUID.toUpperCase(java.util.Locale.ROOT), UUID + "\n"), nulls());
            case "cinder_encryption_key_deletion_policy" -> texts("on_image_deletion", "do_not_delete");
            default -> Values.text();
        };
    }

    /**
     * {@return a value that Glance does not take for the attribute}
     *
     * @param name the attribute's name
     */
    public static Arbitrary<JsonValue> rejectedValue(String name) {
        Arbitrary<JsonValue> near = switch (name) {
            case "name", "owner" -> texts("n".repeat(256), Texts.SUPPLEMENTARY.repeat(256));
            case "visibility" -> texts("Public", "", "hidden");
            case "protected", "os_hidden" -> texts("true", "false");
            case "container_format" -> texts("BARE", "", "zip");
            case "disk_format" -> texts("zvhd2", "", "RAW");
            case "min_ram", "min_disk" -> numbers("0.5", "1E-1", "512.5");
            case "tags" ->
                Arbitraries.of(JsonData.strings(List.of("x".repeat(256))), JsonData.array(List.of(JsonValue.NULL)));
            case "kernel_id", "ramdisk_id" -> texts(UUID + "0", "", "x" + UUID, UUID + "\n\n");
            case "cinder_encryption_key_deletion_policy" -> texts("", "delete");
            default -> Values.noText();
        };
        return Choice.oneOf(near, Values.any()).filter(value -> !GlanceAttributes.accepts(name, value));
    }

    static Arbitrary<String> property() {
        return Choice.frequencyOf(
                        Tuple.of(3, Arbitraries.of(PROPERTIES)),
                        Tuple.of(2, AttributeNames.custom()),
                        Tuple.of(1, Arbitraries.of(GlanceAttributes.IN_SCHEMA_FILE)))
                .map(name -> GlanceAttributes.isProperty(name) ? name : name + "_x")
                .map(name -> name.startsWith(GlanceAttributes.NAMESPACE) ? "x" + name : name);
    }

    static Arbitrary<JsonObject> image() {
        Arbitrary<List<String>> base =
                Arbitraries.of(GlanceAttributes.BASE).list().ofMaxSize(5);
        Arbitrary<List<String>> custom = property().list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(STATUSES),
                        base,
                        custom,
                        Arbitraries.integers().between(0, 9))
                .as(GlanceData::image)
                .withoutEdgeCases();
    }

    private static JsonObject image(String status, List<String> base, List<String> custom, int chance) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonData.string(UUID));
        if (chance > 0) {
            members.put("status", JsonData.string(status));
        }
        base.forEach(name -> members.put(name, typical(name)));
        custom.forEach(name -> members.put(name, JsonData.string("before")));
        if (chance == 9) {
            fill(members, 128);
        }
        return JsonData.object(members);
    }

    /** Fills an image up to a number of custom attributes. */
    private static void fill(Map<String, JsonValue> members, int properties) {
        List<String> names = new ArrayList<>(
                IntStream.range(0, properties).mapToObj(i -> "p" + i).toList());
        long there =
                members.keySet().stream().filter(GlanceAttributes::isProperty).count();
        names.stream().limit(properties - there).forEach(name -> members.put(name, JsonData.string("p")));
    }

    private static JsonValue typical(String name) {
        return switch (name) {
            case "protected", "os_hidden" -> JsonValue.FALSE;
            case "min_ram", "min_disk" -> JsonData.number(1);
            case "tags" -> JsonData.strings(List.of("b", "a"));
            case "container_format" -> JsonData.string("bare");
            case "disk_format" -> JsonData.string("raw");
            case "visibility" -> JsonData.string("shared");
            default -> JsonData.string("before");
        };
    }

    private static Arbitrary<JsonValue> nulls() {
        return Arbitraries.just(JsonValue.NULL);
    }

    private static Arbitrary<JsonValue> texts(String... texts) {
        return Arbitraries.of(texts).map(JsonData::string);
    }

    private static Arbitrary<JsonValue> numbers(String... numbers) {
        return Arbitraries.of(numbers).map(text -> JsonData.number(new BigDecimal(text)));
    }
}
