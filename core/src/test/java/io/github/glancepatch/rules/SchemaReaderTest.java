// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {

    /** In the manner of a server's own document. */
    private static final String GENERIC = """
            {"name": "image",
             "properties": {
              "id": {"type": "string", "readOnly": true},
              "name": {"type": ["null", "string"], "maxLength": 100},
              "owner": {"type": "string", "description": "Owner of the image (read-only)"},
              "min_ram": {"type": "integer"},
              "tags": {"type": "array", "items": {"type": "string", "maxLength": 10}},
              "disk_format": {"type": ["null", "string"], "enum": [null, "raw"]},
              "stores": {"type": "string", "readOnly": true},
              "kernel_id": {"type": ["null", "string"], "pattern": "^k", "is_base": false},
              "site": {"type": "string", "enum": ["a", "b"], "is_base": false},
              "rank": {"type": "integer", "minimum": 1},
              "stamp": {"type": "string", "readOnly": true}},
             "additionalProperties": {"type": "string", "maxLength": 5},
             "required": ["site"],
             "links": []}
            """;

    static Stream<ImageRules> natives() {
        return Stream.of(
                ImageRules.ims(),
                ImageRules.cloudimages(),
                ImageRules.glance(),
                ImageRules.glance().withLocationsVisible().withQuotas(new Quotas(1, -1, 3)),
                ImageRules.ims().withPermitted("min_ram", "kernel_id", "__support_xen"),
                generic());
    }

    @ParameterizedTest
    @MethodSource("natives")
    void a_rule_set_that_was_written_is_read_back_as_it_was(ImageRules rules) {
        ImageRules read = read(JsonText.write(rules.toSchema()));
        assertThat(read).isEqualTo(rules).hasSameHashCodeAs(rules).hasToString(rules.toString());
        assertThat(read.exclusions()).isEqualTo(rules.exclusions());
        assertThat(read.attributeRules()).containsExactlyElementsOf(rules.attributeRules());
        assertThat(read.toSchema()).isEqualTo(rules.toSchema());
    }

    @ParameterizedTest
    @CsvSource({
        "id, RESTRICTED, readonly-1",
        "name, NOT_REMOVABLE, access-4",
        "owner, RESTRICTED, readonly-1", // its description says so
        "min_ram, NOT_REMOVABLE, access-4",
        "stores, PATCHABLE, access-3", // marked so, and not enforced by glance
        "kernel_id, PATCHABLE, access-3",
        "site, PATCHABLE, access-3",
        "rank, NOT_REMOVABLE, access-4",
        "stamp, RESTRICTED, readonly-1",
        "checksum, RESTRICTED, readonly-1", // not listed, and read-only all the same
        "deleted, RESTRICTED, reserved-1",
        "os_glance_x, RESTRICTED, reserved-2",
        "visibility, PATCHABLE, access-3", // not listed: custom
        "anything, PATCHABLE, access-3"
    })
    void what_may_be_patched_comes_from_the_document_and_from_glance(String attribute, Access access, String rule) {
        assertThat(generic().ruleFor(attribute).access()).isEqualTo(access);
        assertThat(generic().ruleFor(attribute).accessRuleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    name        | null     | 7         | schema-1
                    disk_format | "raw"    | "qcow2"   | schema-1
                    kernel_id   | "k1"     | "1"       | schema-2
                    site        | "b"      | "c"       | schema-2
                    rank        | 1        | 0         | schema-1
                    tags        | ["a"]    | ["12345678901"] | schema-1
                    anything    | "12345"  | "123456"  | custom-1
                    """)
    void values_come_from_the_document(String attribute, String good, String bad, String rule) {
        ValueRule value = generic().ruleFor(attribute).value();
        assertThat(value.check("a", JsonText.parse(good, JsonLimits.DEFAULT))).isEmpty();
        assertThat(value.check("a", JsonText.parse(bad, JsonLimits.DEFAULT)))
                .hasValueSatisfying(v -> assertThat(v.reference()).isEqualTo(RuleReference.of(rule)));
    }

    @Test
    void what_a_document_does_not_tell_is_as_in_glance() {
        ImageRules glance = ImageRules.glance();
        ImageRules generic = generic();
        assertThat(generic).hasToString("schema").isNotEqualTo(glance);
        assertThat(generic.ruleFor("min_ram").onApply())
                .isEqualTo(glance.ruleFor("min_ram").onApply());
        assertThat(generic.ruleFor("min_ram").onFinalImage())
                .isEqualTo(glance.ruleFor("min_ram").onFinalImage());
        assertThat(generic.ruleFor("disk_format").statuses()).containsExactlyInAnyOrder("importing", "queued");
        assertThat(generic.ruleFor("tags").uniqueItems()).isTrue();
        assertThat(generic.quotas()).isEqualTo(glance.quotas());
        assertThat(generic.baseAttributesAlwaysExist()).isTrue();
        assertThat(generic.addRejectsExisting("application/openstack-images-v2.0-json-patch"))
                .isTrue();
        assertThat(generic.errorResponse(ProblemKind.MISSING_TARGET)).isEqualTo(ErrorResponse.of(409));
        assertThat(generic.required()).containsExactly("site");
    }

    @Test
    void additional_properties_may_be_anything_or_nothing() {
        String id = "{\"properties\":{\"id\":{}}";
        for (String open : new String[] {"", ",\"additionalProperties\":true", ",\"additionalProperties\":{}"}) {
            AttributeRule custom = read(id + open + "}").ruleFor("x");
            assertThat(custom.propertyNames()).isEmpty();
            assertThat(custom.value().check("x", JsonValue.NULL)).isEmpty();
            assertThat(custom.value().check("x", JsonValues.number(1))).isEmpty();
        }
        ValueRule none = read(id + ",\"additionalProperties\":false}")
                .ruleFor("x")
                .propertyNames()
                .orElseThrow();
        assertThat(none.check("the name of a custom attribute", JsonValues.string("x")))
                .contains(new Violation(
                        RuleReference.of("custom-1"),
                        "the name of a custom attribute: must be listed: the service accepts no attribute that its"
                                + " schema does not list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"properties\":{}}", "{\"properties\":{\"kernel_id\":{}}}"})
    void a_document_without_a_base_attribute_is_not_the_schema_of_an_image(String schema) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(schema))
                .withMessage("expected the schema of an image, with a base attribute like id or name among its"
                        + " properties; found none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"images","properties":{"id":{}}} \
                | expected the schema of an image, with the name image; found the name images
            {"name":"CIM::Alloc","properties":{"id":{}}} \
                | expected the schema of an image, with the name image; found the name CIM::Alloc
            {"name":7,"properties":{"id":{}}}                 | image: name must be a string, not 7
            {"type":"array","properties":{"id":{}}}           | image: type must be object, not "array"
            {"properties":[]}                                 | image: properties must be an object, not []
            {"properties":null}                               | image: properties must be an object, not null
            {"properties":{"id":true}}                        | image: id must be an object, not true
            {"properties":{"id":{}},"required":[1]}           | image: required must be an array of strings, not 1
            {"properties":{"id":{}},"required":"id"}          | image: required must be an array, not "id"
            {"properties":{"id":{}},"anyOf":[]} | image: the keyword anyOf is not supported; \
            without it the rule set would accept what the service rejects
            {"properties":{"id":{"readOnly":1}}}              | id: readOnly must be true or false, not 1
            {"properties":{"id":{},"x":{"is_base":0}}}        | x: is_base must be true or false, not 0
            {"properties":{"id":{"description":[]}}}          | id: description must be a string, not []
            {"properties":{"id":{},"kernel_id":{"pattern":"\\\\p{L}"}}} \
                | kernel_id: pattern: \\p{L} cannot be read: \\p has no equal in Java
            {"properties":{"id":{}},"additionalProperties":7} | image: additionalProperties must be an object, not 7
            {"properties":{"id":{}},"additionalProperties":{"not":{}}} \
                | additionalProperties: the keyword not is not supported; \
            without it the rule set would accept what the service rejects
            """)
    void what_is_not_the_schema_of_an_image_is_rejected_with_attribute_and_keyword(String schema, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(schema)).withMessage(message);
    }

    @Test
    void a_document_keeps_to_the_limits_of_json() {
        JsonObject schema = JsonValues.object()
                .add(
                        "properties",
                        JsonValues.object()
                                .add(
                                        "id",
                                        JsonValues.object()
                                                .add("minimum", JsonValues.number(new BigDecimal("1e100000000")))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageRules.fromSchema(schema))
                .withMessageContaining("exponent");
    }

    @Test
    void a_rule_set_that_is_written_names_nothing_that_cannot_be_read_back() {
        String schema = """
                {"properties": {"id": {"type": ["string", "string", "null"]},
                  "rank": {"type": ["integer", "null", "integer"], "exclusiveMinimum": 0, "maximum": 9.50,
                    "multipleOf": 2},
                  "tags": {"items": {"type": "string", "pattern": "(?P<first>a)(?P=first)"}, "maxItems": 3,
                    "minItems": 1, "uniqueItems": true, "type": "array"},
                  "mode": {"const": "a", "is_base": false}},
                 "required": ["mode", "mode"], "additionalProperties": {"items": {"type": "integer"}}}
                """;
        ImageRules rules = read(schema);
        assertThat(read(JsonText.write(rules.toSchema()))).isEqualTo(rules);
        assertThat(rules.required()).containsExactly("mode");
    }

    @Test
    void a_native_document_that_was_changed_by_hand_is_rejected() {
        String schema = JsonText.write(ImageRules.ims().toSchema());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(schema.replaceFirst("\"status\":400", "\"status\":\"400\"")))
                .withMessage("empty-body: status must be a 32-bit integer, not \"400\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(schema.replaceFirst("\"access\":\"not-removable\"", "\"access\":\"all\"")))
                .withMessage("name: access must be an access, not \"all\"");
    }

    private static ImageRules generic() {
        return read(GENERIC);
    }

    private static ImageRules read(String schema) {
        JsonObject json = JsonText.parse(schema, JsonLimits.DEFAULT).asJsonObject();
        return ImageRules.fromSchema(json);
    }
}
