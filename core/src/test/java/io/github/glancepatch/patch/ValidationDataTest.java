// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationDataTest {
    private static final ImagePatcher SHOWING =
            ImagePatcher.of(ImageRules.glance().withLocationsVisible());
    private static final String MD5 = "99914b932bd37a50b983c5e7c90ae93b";
    private static final String SHA = "0123456789abcdefABCDEF0123456789".repeat(4);
    private static final String FORMATS = "'disk_format':'raw','container_format':'bare'";
    private static final Image QUEUED = image("{'status':'queued'," + FORMATS + ",'checksum':null}");

    private static String add(String data) {
        return "[{'op':'add','path':'/locations/-','value':" + location("u", data) + "}]";
    }

    private static String location(String url, String data) {
        return "{'url':'" + url + "','metadata':{'a':1},'more':1,'validation_data':{" + data + "}}";
    }

    private static String data(String checksum, String algorithm, String hash) {
        return (checksum.isEmpty() ? "" : "'checksum':'" + checksum + "',") + "'os_hash_algo':'" + algorithm
                + "','os_hash_value':'" + hash + "'";
    }

    @Test
    void it_becomes_attributes_of_a_queued_image_which_is_active_then() {
        assertThat(SHOWING.patch(QUEUED, V2_1, json(add(data(MD5, "sha512", SHA)))))
                .hasToString(json("{'status':'active'," + FORMATS + ",'checksum':'" + MD5
                        + "','locations':[{'url':'u','metadata':{'a':1}}],'os_hash_algo':'sha512','os_hash_value':'"
                        + SHA
                        + "'}"));
        assertThat(SHOWING.patch(QUEUED, V2_1, json(add(data("", "sha512", SHA))))
                        .isNull("checksum"))
                .isTrue();
    }

    @Test
    void a_queued_image_becomes_active_without_it_too() {
        String body = json("[{'op':'replace','path':'/locations','value':[{'url':'u','metadata':{}}]}]");
        assertThat(SHOWING.patch(QUEUED, V2_1, body).value("status"))
                .hasValueSatisfying(status -> assertThat(status).hasToString("\"active\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'status':'queued'}
                    {'status':'queued','disk_format':null,'container_format':'bare'}
                    {'status':'queued','disk_format':'raw','container_format':null}
                    """)
    void an_image_has_its_formats_before_it_becomes_active(String image) {
        PatchProblem problem = refusal(SHOWING, image(image), V2_1, add(data(MD5, "sha512", SHA)));
        assertThat(problem)
                .hasToString("operation 0, /locations/-: a location makes a queued image active, which must have"
                        + " disk_format and container_format first (locations-4)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_VALUE);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void formats_of_the_same_request_count() {
        String format = "{'op':'add','path':'/%s','value':'%s'},";
        String body = "[" + format.formatted("disk_format", "raw") + format.formatted("container_format", "bare")
                + add(data(MD5, "sha512", SHA)).substring(1);
        assertThat(SHOWING.check(image("{'status':'queued'}"), V2_1, json(body)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    MD5 | sha256 | SHA | os_hash_algo in validation_data must be sha512
                    MD5 | SHA512 | SHA | os_hash_algo in validation_data must be sha512
                    MD5 | sha512 | MD5 | os_hash_value in validation_data must be a SHA-512 of 128 hexadecimal digits
                    ``  | sha512 | ``  | os_hash_value in validation_data must be a SHA-512 of 128 hexadecimal digits
                    BAD | sha512 | SHA | the checksum in validation_data must be an MD5 of 32 hexadecimal digits
                    """)
    void new_data_is_well_formed(String checksum, String algorithm, String hash, String message) {
        String data = data(checksum, algorithm, hash)
                .replace("MD5", MD5)
                .replace("SHA'", SHA + "'")
                .replace("BAD", "g".repeat(32));
        contradiction(QUEUED, add(data), message);
    }

    @Test
    void new_data_is_for_queued_images_only() {
        String message = "new validation_data can be given only while the status of the image is queued";
        contradiction(image("{'status':'active'}"), add(data(MD5, "sha512", SHA)), message);
        contradiction(image("{}"), add(data(MD5, "sha512", SHA)), message);
    }

    @Test
    void data_that_is_there_must_agree() {
        Image active = image(
                "{'status':'active','checksum':'" + MD5 + "','os_hash_algo':'sha512','os_hash_value':'" + SHA + "'}");
        assertThat(SHOWING.patch(active, V2_1, json(add(data(MD5, "sha512", SHA))))
                        .names())
                .containsExactly("status", "checksum", "os_hash_algo", "os_hash_value", "locations");
        contradiction(
                active,
                add(data(MD5.toUpperCase(java.util.Locale.ROOT), "sha512", SHA)),
                "checksum of the image differs from the one in validation_data");
        contradiction(
                active,
                add(data(MD5, "sha512", "0" + SHA.substring(1, 127) + "f")),
                "os_hash_value of the image differs from the one in validation_data");
        contradiction(
                active.with("checksum", ""),
                add(data(MD5, "sha512", SHA)),
                "new validation_data can be given only while the status of the image is queued");
    }

    @Test
    void locations_of_one_operation_agree() {
        String body = "[{'op':'replace','path':'/locations','value':[" + location("u", data(MD5, "sha512", SHA)) + ","
                + location("v", data("", "sha512", "%s")) + "]}]";
        assertThat(SHOWING.check(QUEUED, V2_1, json(body.formatted(SHA)))).isEmpty();
        contradiction(
                QUEUED, body.formatted("0"), "two locations have a different os_hash_value in their validation_data");
    }

    @Test
    void a_replace_changes_metadata_only() {
        Image active = image("{'status':'active','locations':[{'url':'u','metadata':{}},{'url':'v','metadata':{}}]}");
        String replace = "[{'op':'replace','path':'/locations','value':[{'url':'%s','metadata':{'a':1},'x':2},"
                + "{'url':'%s','metadata':{}}]}]";
        assertThat(SHOWING.patch(active, V2_1, json(replace.formatted("v", "u"))))
                .hasToString(json("{'status':'active','locations':[{'url':'v','metadata':{'a':1}},"
                        + "{'url':'u','metadata':{}}]}"));
        PatchProblem problem = refusal(SHOWING, active, V2_1, replace.formatted("v", "w"));
        assertThat(problem)
                .hasToString(
                        "operation 0, /locations: a replace of locations may change their metadata only, so it must"
                                + " list the same urls (locations-7)");
        assertThat(problem.status()).isEqualTo(400);
        String twice = replace.replace("{'a':1}", "{}").formatted("w", "w");
        assertThat(refusal(SHOWING, image("{'status':'active'}"), V2_1, twice))
                .hasToString("operation 0, /locations: two of the locations are the same (locations-6)");
    }

    private static void contradiction(Image image, String body, String message) {
        PatchProblem problem = refusal(SHOWING, image, V2_1, body);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.rule()).isEqualTo("locations-8");
        assertThat(problem.kind()).isEqualTo(ProblemKind.CONTRADICTION);
        assertThat(problem.status()).isEqualTo(409);
    }
}
