// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {

    private static RequestOptions options(String json) {
        return RequestOptions.of(new RequestMembers(
                JsonText.parse("{\"options\":" + json + "}", JsonLimits.DEFAULT).asJsonObject()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"other\":1}",
                "{\"permit\":[],\"propertyQuota\":null,\"tagQuota\":null,\"locationQuota\":null,"
                        + "\"showLocations\":false}"
            })
    void nothing_set_leaves_the_rule_set_as_it_is(String json) {
        assertThat(options(json).patcher(ImageRules.glance()).rules()).isSameAs(ImageRules.glance());
    }

    @Test
    void permitted_attributes_widen_the_rule_set() {
        ImagePatcher patcher = options("{\"permit\":[\"min_disk\"]}").patcher(ImageRules.ims());

        assertThat(patcher.rules().ruleFor("min_disk").access()).isEqualTo(Access.PATCHABLE);
        assertThat(patcher.rules().ruleFor("min_ram").access()).isEqualTo(Access.RESTRICTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"propertyQuota\":1} | 1 | 128 | 10",
                "{\"tagQuota\":-1} | 128 | -1 | 10",
                "{\"locationQuota\":2.0} | 128 | 128 | 2",
                "{\"propertyQuota\":0,\"tagQuota\":1e1,\"locationQuota\":3} | 0 | 10 | 3",
            })
    void a_quota_that_is_not_set_is_the_one_of_the_rule_set(String json, int properties, int tags, int locations) {
        assertThat(options(json).patcher(ImageRules.glance()).rules().quotas())
                .isEqualTo(new Quotas(properties, tags, locations));
    }

    @Test
    void locations_can_be_shown() {
        assertThat(options("{\"showLocations\":true}")
                        .patcher(ImageRules.glance())
                        .rules()
                        .locationsVisible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | the member options must be an object",
                "{\"permit\":\"min_disk\"} | the member permit must be an array of strings",
                "{\"permit\":[null]} | the member permit must be an array of strings",
                "{\"tagQuota\":\"1\"} | the member tagQuota must be a 32-bit integer",
                "{\"tagQuota\":1.5} | the member tagQuota must be a 32-bit integer",
                "{\"tagQuota\":2147483648} | the member tagQuota must be a 32-bit integer",
                "{\"showLocations\":1} | the member showLocations must be true or false",
            })
    void an_option_of_another_type_is_not_understood(String json, String message) {
        assertThatThrownBy(() -> options(json))
                .isInstanceOf(RequestException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 16777216",
                "{\"imageBytes\":null} | 16777216",
                "{\"imageBytes\":0} | 0",
                "{\"imageBytes\":100} | 100",
                "{\"imageBytes\":-1} | 2147483647",
            })
    void the_changed_image_has_the_default_limit_unless_told_otherwise(String json, int bytes) {
        JsonLimits limits = options(json).patcher(ImageRules.ims()).limits().image();
        assertThat(limits).isEqualTo(new JsonLimits(bytes, 64, 1_000, 1_000));
    }
}
