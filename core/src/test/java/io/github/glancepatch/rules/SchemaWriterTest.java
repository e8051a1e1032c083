// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaWriterTest {
    private static final ImageRules GLANCE = ImageRules.glance();
    private static final ImageRules IMS = ImageRules.ims();

    @Test
    void the_document_looks_like_the_one_that_glance_serves() {
        JsonObject glance = GLANCE.toSchema();
        assertThat(glance.keySet())
                .containsExactly("name", "properties", "additionalProperties", "links", "x-glance-patch");
        assertThat(text(glance.get("name"))).isEqualTo("'image'");
        assertThat(text(glance.get("links")))
                .isEqualTo("[{'rel':'self','href':'{self}'},{'rel':'enclosure','href':'{file}'},"
                        + "{'rel':'describedby','href':'{schema}'}]");
        assertThat(glance.getJsonObject("properties").keySet())
                .containsExactlyElementsOf(GLANCE.attributeRules().stream()
                        .map(AttributeRule::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status | {'type':'string','readOnly':true,\
            'x-glance-patch':{'rule':'schema-1','access':'restricted','accessRule':'readonly-1'}}
            name | {'type':['null','string'],'maxLength':255,\
            'x-glance-patch':{'rule':'schema-1','access':'not-removable','accessRule':'access-4'}}
            os_distro | {'type':'string','is_base':false,\
            'x-glance-patch':{'rule':'schema-2','access':'patchable','accessRule':'access-3'}}
            tags | {'type':'array','items':{'type':'string','maxLength':255},\
            'x-glance-patch':{'rule':'schema-1','access':'not-removable','accessRule':'access-4','uniqueItems':true}}
            min_ram | {'type':'integer',\
            'x-glance-patch':{'rule':'schema-1','access':'not-removable','accessRule':'access-4',\
            'onApply':{'type':'integer','minimum':0,'x-glance-patch':{'rule':'min-1'}},\
            'onFinalImage':{'type':'integer','maximum':2147483647,'x-glance-patch':{'rule':'min-2'}}}}
            disk_format | {'type':['null','string'],\
            'enum':[null,'ami','ari','aki','vhd','vhdx','vmdk','raw','qcow2','vdi','iso','ploop'],\
            'x-glance-patch':{'rule':'schema-1','access':'not-removable','accessRule':'access-4',\
            'statuses':['importing','queued']}}
            """)
    void an_attribute_of_glance_is_written_on_one_line(String attribute, String line) {
        assertThat(text(GLANCE.toSchema().getJsonObject("properties").get(attribute)))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            min_disk | {'type':'integer','minimum':1,'maximum':1024,'readOnly':true,\
            'x-glance-patch':{'rule':'attr-1','code':'IMG.0055','exact':true,\
            'access':'restricted','accessRule':'access-2'}}
            os_distro | {'type':'string','is_base':false,\
            'x-glance-patch':{'rule':'attr-1','access':'custom','accessRule':'access-3'}}
            __support_xen_hana | {'type':'string','enum':['true'],'readOnly':true,\
            'x-glance-patch':{'rule':'attr-1','access':'restricted','accessRule':'access-2',\
            'changedBy':'the cloudimages API, PATCH /v2/cloudimages/{image_id}',\
            'excludes':['__support_kvm','__support_xen']}}
            """)
    void an_attribute_of_the_image_management_service_is_written_on_one_line(String attribute, String line) {
        assertThat(text(IMS.toSchema().getJsonObject("properties").get(attribute)))
                .isEqualTo(line);
    }

    @Test
    void what_json_schema_cannot_say_of_a_rule_set_stands_in_the_extension() {
        JsonObject extension = GLANCE.toSchema().getJsonObject("x-glance-patch");
        assertThat(text(extension.get("name"))).isEqualTo("'glance'");
        assertThat(text(extension.get("namespaces")))
                .isEqualTo("{'os_glance':{'type':'string','readOnly':true,'x-glance-patch':"
                        + "{'rule':'schema-1','access':'restricted','accessRule':'reserved-2'}}}");
        assertThat(text(extension.get("addRejectsExisting")))
                .isEqualTo("['application/openstack-images-v2.0-json-patch']");
        assertThat(extension.get("baseAttributesAlwaysExist")).isEqualTo(JsonValue.TRUE);
        assertThat(extension.get("locationsVisible")).isEqualTo(JsonValue.FALSE);
        assertThat(text(extension.get("quotas"))).isEqualTo("{'properties':128,'tags':128,'locations':10}");
        assertThat(extension.containsKey("status")).isFalse();
        assertThat(extension.getJsonObject("errorResponses")).hasSameSizeAs(ProblemKind.values());
        assertThat(text(IMS.toSchema()
                        .getJsonObject("x-glance-patch")
                        .getJsonObject("errorResponses")
                        .get("missing-attribute")))
                .isEqualTo("{'status':400,'code':'IMG.0035'}");
        JsonObject cloudimages = ImageRules.cloudimages().toSchema().getJsonObject("x-glance-patch");
        assertThat(text(cloudimages.get("status"))).isEqualTo("{'rule':'state-1','required':'active'}");
    }

    private static String text(JsonValue value) {
        return JsonText.write(value).replace('"', '\'');
    }
}
