// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Images: the documented example and smaller ones, with customised attributes and with members that no patch could have
 * made, because an image can hold anything.
 */
public final class SampleImages {

    /**
     * The image of the documentation's example response, but for the status: a service decides on it, and a request
     * that no rule about it concerns must not depend on it.
     */
    public static final JsonObject EXAMPLE = JsonData.parse("""
            {
              "file": "/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file",
              "owner": "0b1e494e2660441a957313163095fe5c",
              "id": "33ad552d-1149-471c-8190-ff6776174a00",
              "size": 2,
              "self": "/v2/images/33ad552d-1149-471c-8190-ff6776174a00",
              "schema": "/v2/schemas/image",
              "tags": [],
              "visibility": "private",
              "name": "ims_test",
              "checksum": "99914b932bd37a50b983c5e7c90ae93b",
              "protected": false,
              "container_format": "bare",
              "min_ram": 0,
              "updated_at": "2015-12-08T02:30:49Z",
              "__os_bit": "64",
              "__os_version": "Ubuntu 14.04 server 64bit",
              "__description": "ims test",
              "disk_format": "vhd",
              "__isregistered": "true",
              "__platform": "Ubuntu",
              "__os_type": "Linux",
              "min_disk": 40,
              "virtual_env_type": "FusionCompute",
              "__image_source_type": "uds",
              "__imagetype": "private",
              "created_at": "2015-12-04T09:45:33Z",
              "virtual_size": 0,
              "__originalimagename": "33ad552d-1149-471c-8190-ff6776174a00",
              "__backup_id": "",
              "__productcode": "",
              "__image_size": "449261568",
              "__data_origin": null,
              "hw_firmware_type": "bios"
            }
            """);

    /** The same image with the status that the cloudimages API requires. */
    public static final JsonObject ACTIVE = JsonData.with(EXAMPLE, "status", JsonData.string("active"));

    private static final JsonObject SMALL = JsonData.parse("""
            {"id": "33ad552d-1149-471c-8190-ff6776174a00", "tags": ["b", "a", "b"], "name": "ims_test", "min_ram": 1.0}
            """);

    private static final List<JsonObject> BASES =
            List.of(JsonValue.EMPTY_JSON_OBJECT, SMALL, SMALL, JsonData.without(SMALL, "name"), EXAMPLE, EXAMPLE);

    private SampleImages() {}

    /** Images of every kind. */
    public static final class Any implements ArbitrarySupplier<JsonObject> {
        @Override
        public Arbitrary<JsonObject> get() {
            return any();
        }
    }

    /** Images of every kind that the cloudimages API patches: active ones, and ones without a status. */
    public static final class Active implements ArbitrarySupplier<JsonObject> {
        @Override
        public Arbitrary<JsonObject> get() {
            Arbitrary<Boolean> shown = Arbitraries.of(true, true, false);
            return Combinators.combine(any(), shown)
                    .as((image, status) -> status
                            ? JsonData.with(image, "status", JsonData.string("active"))
                            : JsonData.without(image, "status"))
                    .withoutEdgeCases();
        }
    }

    /**
     * {@return the example image as an operation of that op requires it: without the attribute for an add, and else
     * with it}
     *
     * @param op the op
     * @param attribute the attribute's name
     */
    public static JsonObject exampleFor(Op op, String attribute) {
        return imageFor(EXAMPLE, op, attribute);
    }

    /** {@return an image as an operation of that op requires it, in the same way} */
    public static JsonObject imageFor(JsonObject image, Op op, String attribute) {
        return op == Op.ADD
                ? JsonData.without(image, attribute)
                : JsonData.with(image, attribute, JsonData.string("before"));
    }

    static Arbitrary<JsonObject> any() {
        Arbitrary<List<Tuple2<String, JsonValue>>> members = member().list().ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(BASES), members, Arbitraries.of(true, false))
                .as(SampleImages::image)
                .withoutEdgeCases();
    }

    private static Arbitrary<Tuple2<String, JsonValue>> member() {
        Arbitrary<String> strange =
                Arbitraries.of("", " ", " a", "a\u00A0", "a\tb", "\0", "x".repeat(256), "STATUS", "deleted_at");
        return Choice.frequencyOf(
                Tuple.of(
                        5,
                        Combinators.combine(AttributeNames.custom(), Values.text())
                                .as(Tuple::of)),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.of(AttributeNames.COMMON), Values.text())
                                .as(Tuple::of)),
                Tuple.of(
                        2,
                        Combinators.combine(AttributeNames.custom(), Values.any())
                                .as(Tuple::of)),
                Tuple.of(1, Combinators.combine(strange, Values.any()).as(Tuple::of)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(AttributeNames.NAME_AND_DESCRIPTION), Values.any())
                                .as(Tuple::of)));
    }

    private static JsonObject image(JsonObject base, List<Tuple2<String, JsonValue>> others, boolean first) {
        Map<String, JsonValue> members = new LinkedHashMap<>(first ? Map.of() : base);
        others.forEach(member -> members.put(member.get1(), member.get2()));
        if (first) {
            base.forEach(members::putIfAbsent);
        }
        return JsonData.object(members);
    }
}
