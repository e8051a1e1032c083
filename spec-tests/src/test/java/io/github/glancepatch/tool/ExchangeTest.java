// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exchange with lines that are requests: every outcome of a patch, as written on the wire. */
class ExchangeTest {
    private static final String RENAME = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]";

    private static String accepted(String image) {
        return "{\"id\":\"x\",\"status\":200,\"image\":" + image + "}";
    }

    private static String operation(String op, String path, String value) {
        return "[{\"op\":\"" + op + "\",\"path\":\"" + path + "\",\"value\":" + value + "}]";
    }

    private static void assertRejected(String answer, int status, String... members) {
        assertThat(answer)
                .startsWith("{\"id\":\"x\",\"status\":" + status + ",")
                .doesNotContain("\"image\":");
        assertThat(List.of(members)).allMatch(answer::contains);
    }

    @Test
    void a_rename_in_each_media_type() {
        assertThat(ExchangeLine.of("{\"name\":\"a\"}", RENAME).answer()).isEqualTo(accepted("{\"name\":\"b\"}"));
        assertThat(ExchangeLine.of("{\"name\":\"a\"}", "[{\"replace\":\"/name\",\"value\":\"b\"}]")
                        .text("contentType", ExchangeLine.V2_0)
                        .answer())
                .isEqualTo(accepted("{\"name\":\"b\"}"));
    }

    @Test
    void add_of_a_new_and_of_an_existing_custom_attribute() {
        String add = operation("add", "/x", "\"new\"");

        assertThat(ExchangeLine.of("{\"name\":\"a\"}", add).answer())
                .isEqualTo(accepted("{\"name\":\"a\",\"x\":\"new\"}"));
        assertThat(ExchangeLine.of("{\"x\":\"old\",\"name\":\"a\"}", add).answer())
                .isEqualTo(accepted("{\"x\":\"new\",\"name\":\"a\"}"));
    }

    @Test
    void replace_and_remove_of_a_missing_attribute() {
        assertThat(ExchangeLine.of("{}", operation("replace", "/x", "\"v\"")).answer())
                .startsWith("{\"id\":\"x\",\"status\":400,\"error\":{\"kind\":\"missing-attribute\",\"operation\":0,"
                        + "\"path\":\"/x\",\"attribute\":\"x\",\"rule\":\"replace-1\","
                        + "\"code\":\"IMG.0035\",\"message\":\"")
                .endsWith("\"}}");
        assertRejected(
                ExchangeLine.of("{}", operation("remove", "/x", "null")).answer(),
                400,
                "\"remove-1\"",
                "\"code\":\"IMG.0035\"");
    }

    @Test
    void remove_of_the_name() {
        String answer = ExchangeLine.of("{\"name\":\"a\"}", operation("remove", "/name", "null"))
                .answer();

        assertRejected(answer, 403, "\"rule\":\"access-4\"");
        assertThat(answer).doesNotContain("\"code\"");
    }

    @Test
    void names_up_to_128_characters() {
        String most = "n".repeat(128);

        assertThat(ExchangeLine.of("{}", operation("add", "/name", "\"" + most + "\""))
                        .answer())
                .isEqualTo(accepted("{\"name\":\"" + most + "\"}"));
        assertRejected(
                ExchangeLine.of("{}", operation("add", "/name", "\"" + most + "n\""))
                        .answer(),
                400,
                "\"code\":\"IMG.0002\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "add | /__description | \"a<b\" | desc-2",
                "add | /x | 5 | custom-1",
                "add | /id | \"i\" | access-2",
                "ADD | /x | \"v\" | op21-1",
                "add | /x/y | \"v\" | path-2",
            })
    void a_rejection_cites_its_rule(String op, String path, String value, String rule) {
        String answer = ExchangeLine.of("{}", operation(op, path, value)).answer();

        assertThat(answer).contains("\"rule\":\"" + rule + "\"");
        assertThat(answer).containsPattern("\"status\":4[0-9][0-9],");
    }

    @Test
    void an_empty_document_changes_nothing() {
        assertThat(ExchangeLine.of("{\"status\":\"queued\"}", "[]").answer())
                .isEqualTo(accepted("{\"status\":\"queued\"}"));
    }

    @Test
    void a_body_that_is_no_patch() {
        assertRejected(ExchangeLine.of("{}", "{}").answer(), 400, "\"rule\":\"doc-1\"", "\"operation\":-1");
        assertRejected(ExchangeLine.of("{}", "").answer(), 400, "\"code\":\"IMG.0007\"");
        assertRejected(
                ExchangeLine.of("{}", "[{\"op\":\"add\",\"path\":5}]").answer(), 400, "\"op21-2\"", "\"operation\":0");
    }

    @Test
    void a_body_of_a_hundred_thousand_arrays() {
        String deep = "[".repeat(100_000);

        assertRejected(ExchangeLine.of("{}", deep).answer(), 400, "\"rule\":\"limit-3\"");
        assertRejected(ExchangeLine.of("{}", deep + "]".repeat(100_000)).answer(), 400, "\"rule\":\"limit-3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLICATION/OPENSTACK-IMAGES-V2.1-JSON-PATCH", ExchangeLine.V2_1 + "; charset=utf-8"})
    void a_media_type_written_otherwise(String contentType) {
        assertThat(ExchangeLine.of("{\"name\":\"a\"}", RENAME)
                        .text("contentType", contentType)
                        .answer())
                .isEqualTo(accepted("{\"name\":\"b\"}"));
    }

    @Test
    void another_media_type_or_none_is_answered_with_the_accepted_ones() {
        ExchangeLine line = ExchangeLine.of("{\"name\":\"a\"}", RENAME);
        String accept = "\"acceptPatch\":\"" + ExchangeLine.V2_0 + ", " + ExchangeLine.V2_1 + "\"";

        assertRejected(line.text("contentType", "application/json").answer(), 415, accept, "\"rule\":\"media-1\"");
        assertRejected(line.text("contentType", "").answer(), 415, accept);
        assertRejected(line.json("contentType", "null").answer(), 415, accept);
        assertRejected(line.without("contentType").answer(), 415, accept);
        assertThat(ExchangeLine.of("{}", "{}").answer()).doesNotContain("acceptPatch");
    }

    @Test
    void a_body_in_bytes() {
        String base64 = Base64.getEncoder().encodeToString(RENAME.getBytes(UTF_8));

        assertThat(ExchangeLine.of("{\"name\":\"a\"}", "")
                        .without("body")
                        .text("bodyBase64", base64)
                        .answer())
                .isEqualTo(accepted("{\"name\":\"b\"}"));
    }

    @Test
    void a_body_in_bytes_that_are_not_utf8() {
        ExchangeLine line = ExchangeLine.of("{}", "").without("body");

        assertRejected(line.text("bodyBase64", "W/9d").answer(), 400, "\"rule\":\"doc-1\"");
        assertRejected(line.text("bodyBase64", "").answer(), 400, "\"code\":\"IMG.0007\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\ud800\"]", "[\"\udc00\ud800\"]", "\ud800", "[{\"op\":\"add\",\"path\":\"/\udfff\"}]"})
    void a_body_with_a_surrogate_without_its_partner(String body) {
        assertRejected(ExchangeLine.of("{\"n\":1e0}", body).answer(), 400, "\"rule\":\"doc-1\"");
    }

    @Test
    void an_escaped_surrogate_inside_the_body() {
        assertRejected(
                ExchangeLine.of("{}", operation("add", "/x", "\"\\ud800\"")).answer(), 400, "\"rule\":\"doc-1\"");
        assertThat(ExchangeLine.of("{}", operation("add", "/x", "\"\\ud83d\\ude00\""))
                        .answer())
                .isEqualTo(accepted("{\"x\":\"\ud83d\ude00\"}"));
    }

    @Test
    void numbers_of_the_image_keep_their_text() {
        String image = "{\"a\":1e0,\"b\":1.0,\"c\":[-0,{\"d\":10000000000000000000000.50}],\"name\":\"a\"}";

        assertThat(ExchangeLine.of(image, RENAME).answer()).isEqualTo(accepted(image.replace("\"a\"}", "\"b\"}")));
    }

    @Test
    void the_rule_set_and_permitted_attributes() {
        ExchangeLine line = ExchangeLine.of("{\"min_disk\":40}", operation("replace", "/min_disk", "50"));

        assertRejected(line.answer(), 403, "\"rule\":\"access-2\"");
        assertRejected(line.text("rules", "ims").answer(), 403);
        assertRejected(line.text("rules", "cloudimages").answer(), 403);
        assertRejected(line.json("rules", "null").json("options", "null").answer(), 403);
        assertRejected(line.json("options", "{\"permit\":null,\"other\":[]}").answer(), 403);
        assertThat(line.json("options", "{\"permit\":[\"min_ram\",\"min_disk\"]}")
                        .answer())
                .isEqualTo(accepted("{\"min_disk\":50}"));
    }

    @Test
    void the_rules_of_glance_and_their_options() {
        ExchangeLine line = ExchangeLine.of("{\"x\":\"old\"}", "[{\"add\":\"/x\",\"value\":\"v\"}]")
                .text("contentType", ExchangeLine.V2_0)
                .text("rules", "glance");
        ExchangeLine more = ExchangeLine.of("{\"x\":\"old\"}", operation("add", "/y", "\"v\""))
                .text("rules", "glance");

        assertRejected(line.answer(), 409, "\"kind\":\"existing-attribute\"");
        assertThat(more.answer()).isEqualTo(accepted("{\"x\":\"old\",\"y\":\"v\"}"));
        assertRejected(more.json("options", "{\"propertyQuota\":1}").answer(), 413, "\"kind\":\"quota-exceeded\"");
    }

    @Test
    void unknown_members_are_ignored() {
        assertThat(ExchangeLine.of("{\"name\":\"a\"}", RENAME)
                        .json("comment", "[1,{}]")
                        .answer())
                .isEqualTo(accepted("{\"name\":\"b\"}"));
    }
}
