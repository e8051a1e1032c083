// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationConstraintTest {
    private static final String SHA = "'os_hash_algo':'sha512','os_hash_value':'0'";
    private static final String MD5 = "99914b932bd37a50b983c5e7c90ae93b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'metadata':{}}",
                "{'url':1,'metadata':{}}",
                "{'url':null,'metadata':{}}",
                "{'url':'{256}','metadata':{}}"
            })
    void a_location_has_a_url_of_at_most_255_characters(String location) {
        assertThat(fault(location)).isEqualTo("each item must have the member url, a string of at most 255 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'url':'u'}", "{'url':'u','metadata':null}", "{'url':'u','metadata':[]}"})
    void a_location_has_metadata(String location) {
        assertThat(fault(location)).isEqualTo("each item must have the member metadata, an object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{'os_hash_algo':'sha512'}",
                "{'os_hash_value':'0'}",
                "{" + SHA + ",'md5':'0'}",
                "{" + SHA + ",'checksum':1}",
                "{" + SHA + ",'checksum':''}",
                "{" + SHA + ",'checksum':'9991'}",
                "{" + SHA + ",'checksum':'" + MD5 + "0'}",
                "{'os_hash_algo':null,'os_hash_value':'0'}",
                "{'os_hash_algo':'{65}','os_hash_value':'0'}",
                "{'os_hash_algo':'sha512','os_hash_value':'{129}'}"
            })
    void validation_data_has_its_documented_members(String data) {
        assertThat(fault("{'url':'u','metadata':{},'validation_data':" + data + "}"))
                .isEqualTo(
                        "each item must have as validation_data, if any, an object with os_hash_algo, os_hash_value and"
                                + " at most checksum besides, each of its documented length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'url':'','metadata':{}}",
                "{'url':'{255}','metadata':{'a':[1]}}",
                "{'metadata':{},'url':'u','id':7,'more':null}",
                "{'url':'u','metadata':{},'validation_data':{" + SHA + "}}",
                "{'url':'u','metadata':{},'validation_data':{'checksum':'" + MD5 + "'," + SHA + "}}",
                "{'url':'u','metadata':{},'validation_data':{'os_hash_algo':'{64}','os_hash_value':'{128}'}}"
            })
    void other_members_are_let_be(String location) {
        assertThat(new LocationConstraint().violation(array(location))).isEmpty();
    }

    @Test
    void every_location_of_the_list_is_looked_at() {
        JsonValue list = array("{'url':'u','metadata':{}},{'url':'u'}");
        assertThat(new LocationConstraint().violation(list))
                .contains("each item must have the member metadata, an object");
        assertThat(new LocationConstraint().violation(array(""))).isEmpty();
        assertThat(new LocationConstraint().violation(array("1,'u',[]"))).contains("each item must be an object");
    }

    @Test
    void it_is_written_in_the_words_of_json_schema() {
        JsonObjectBuilder schema = JsonValues.object();
        new LocationConstraint().write(schema);
        assertThat(JsonText.write(schema.build()).replace('"', '\''))
                .isEqualTo("{'items':{'type':'object','properties':{'url':{'type':'string','maxLength':255},"
                        + "'metadata':{'type':'object'},"
                        + "'validation_data':{'type':'object','writeOnly':true,'additionalProperties':false,"
                        + "'properties':{'checksum':{'type':'string','maxLength':32},"
                        + "'os_hash_algo':{'type':'string','maxLength':64},"
                        + "'os_hash_value':{'type':'string','maxLength':128}},"
                        + "'required':['os_hash_algo','os_hash_value']}},"
                        + "'required':['url','metadata']}}");
    }

    @Test
    void all_of_them_are_equal() {
        assertThat(new LocationConstraint()).isEqualTo(new LocationConstraint());
    }

    private static String fault(String location) {
        return new LocationConstraint().violation(array(location)).orElse("");
    }

    /** An array of locations; {@code {n}} stands for n letters. */
    private static JsonValue array(String locations) {
        String text = "[" + locations.replace('\'', '"') + "]";
        for (int length : new int[] {64, 65, 128, 129, 255, 256}) {
            text = text.replace("{" + length + "}", "u".repeat(length));
        }
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
