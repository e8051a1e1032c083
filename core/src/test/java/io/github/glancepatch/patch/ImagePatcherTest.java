// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.CLOUDIMAGES;
import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.fixtures.EndlessBlanks;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePatcherTest {
    private static final Image IMAGE = DocumentedImage.IMAGE;
    private static final String RENAME_2_1 = json("[{'op':'replace','path':'/name','value':'test01'}]");
    private static final String RENAME_2_0 = json("[{'replace':'/name','value':'test01'}]");

    @Test
    void the_two_requests_of_the_page_rename_the_image() throws IOException {
        Image renamed = IMAGE.with("name", "test01");
        for (String[] request : new String[][] {{V2_1, RENAME_2_1}, {V2_0, RENAME_2_0}}) {
            byte[] body = request[1].getBytes(UTF_8);
            assertThat(IMS.patch(IMAGE, request[0], request[1])).isEqualTo(renamed);
            assertThat(IMS.patch(IMAGE, request[0], body)).isEqualTo(renamed);
            assertThat(IMS.patch(IMAGE, request[0], new ByteArrayInputStream(body)))
                    .isEqualTo(renamed);
            assertThat(IMS.check(IMAGE, request[0], request[1])).isEmpty();
        }
        PatchDocument document =
                PatchDocument.builder().replace("name", "test01").build();
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(IMS.patch(IMAGE, type, document)).hasToString(renamed.toString());
            assertThat(IMS.check(IMAGE, type, document)).isEmpty();
        }
    }

    @Test
    void what_no_operation_names_is_shared_with_the_image_before() {
        Image after = IMS.patch(IMAGE, V2_1, RENAME_2_1);
        assertThat(after.names()).containsExactlyElementsOf(IMAGE.names());
        for (String name : IMAGE.without("name").names()) {
            assertThat(after.value(name).orElseThrow())
                    .isSameAs(IMAGE.value(name).orElseThrow());
        }
    }

    @Test
    void an_empty_document_gives_the_image_itself() {
        assertThat(IMS.patch(IMAGE, V2_1, " [ ] ")).isSameAs(IMAGE);
        assertThat(IMS.patch(IMAGE, V2_0, "[]".getBytes(UTF_8))).isSameAs(IMAGE);
        assertThat(IMS.patch(IMAGE, PatchMediaType.V2_0, PatchDocument.of())).isSameAs(IMAGE);
    }

    @Test
    void a_patch_that_is_refused_leaves_the_image_as_it_was() {
        String before = IMAGE.toString();
        refusal(IMS, IMAGE, V2_1, "[{'op':'add','path':'/x','value':''},{'op':'remove','path':'/name'}]");
        assertThat(IMAGE).hasToString(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/json", "application/openstack-images-v2.2-json-patch"})
    void another_media_type_is_refused_with_the_list_of_those_that_are_not(String contentType) {
        PatchProblem problem = refusal(IMS, IMAGE, contentType, RENAME_2_1);
        assertThat(problem)
                .hasToString("the Content-Type must be one of application/openstack-images-v2.0-json-patch,"
                        + " application/openstack-images-v2.1-json-patch (media-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.MEDIA_TYPE);
        assertThat(problem.status()).isEqualTo(415);
        assertThat(problem.code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    text/plain | [                                                                            | media-1
                    v2.1 | [{'op':'test'}                                                                     | doc-1
                    v2.1 | [{'op':'remove','path':'/checksum'},1]                                             | access-2
                    v2.1 | [1,{'op':'remove','path':'/checksum'}]                                             | doc-1
                    v2.1 | [{'op':'test','path':7}]                                                           | op21-1
                    v2.1 | [{'op':'add','path':7}]                                                            | op21-2
                    v2.1 | [{'op':'add','path':'checksum'}]                                                   | path-1
                    v2.1 | [{'op':'add','path':'/checksum/0'}]                                                | path-2
                    v2.1 | [{'op':'add','path':'/checksum'}]                                                  | value-1
                    v2.1 | [{'op':'add','path':'/checksum','value':1}]                                        | access-2
                    v2.1 | [{'op':'add','path':'/name','value':1},{'op':'remove','path':'/checksum'}]         | name-1
                    v2.1 | [{'op':'remove','path':'/no'},{'op':'remove','path':'/checksum'}]                  | access-2
                    v2.1 | [{'op':'remove','path':'/name'},{'op':'add','path':'/x','value':1}]                | custom-1
                    v2.1 | [{'op':'remove','path':'/name'},{'op':'remove','path':'/no'}]                      | access-4
                    v2.1 | [{'op':'remove','path':'/no'},{'op':'remove','path':'/name'}]                      | remove-1
                    v2.0 | [{'add':7,'remove':7}]                                                             | op20-1
                    v2.0 | [{'remove':'/no'},{'replace':'/checksum','value':''}]                              | access-2
                    """)
    void the_order_of_checks_decides_which_problem_is_the_answer(String version, String body, String rule) {
        String contentType =
                version.replace("v2.", "application/openstack-images-v2.").replaceFirst("(v2\\..)$", "$1-json-patch");
        assertThat(refusal(IMS, IMAGE, contentType, body).rule()).isEqualTo(rule);
    }

    @Test
    void the_status_is_judged_behind_the_document_and_before_its_first_operation() {
        Image queued = image("{'status':'queued','__support_xen':'true'}");
        String hana = "{'op':'add','path':'/__support_xen_hana','value':'true'}";
        assertThat(refusal(CLOUDIMAGES, queued, V2_1, "[" + hana + ",{'op':'add','path':'/x','value':1}]")
                        .rule())
                .isEqualTo("custom-1");
        assertThat(refusal(CLOUDIMAGES, queued, V2_1, "[" + hana + ",{'op':'remove','path':'/no'}]")
                        .rule())
                .isEqualTo("state-1");
        Image active = queued.with("status", "active");
        assertThat(refusal(CLOUDIMAGES, active, V2_1, "[" + hana + ",{'op':'remove','path':'/no'}]")
                        .rule())
                .isEqualTo("remove-1");
        assertThat(refusal(CLOUDIMAGES, active, V2_1, "[" + hana + "]").rule()).isEqualTo("excl-1");
    }

    @Test
    void a_document_that_was_built_is_held_to_the_same_rules() {
        PatchDocument document = PatchDocument.builder()
                .remove("no")
                .add("a~b", "x")
                .remove("checksum")
                .build();
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> IMS.patch(IMAGE, PatchMediaType.V2_1, document))
                .withMessageStartingWith("operation 2, /checksum: ");
        assertThat(IMS.check(IMAGE, PatchMediaType.V2_1, document))
                .map(PatchProblem::rule)
                .containsExactly("access-2", "remove-1");
    }

    @Test
    void a_stream_is_read_no_further_than_one_byte_past_the_limit_and_left_open() {
        EndlessBlanks stream = new EndlessBlanks();
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> IMS.patch(IMAGE, V2_1, stream))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.TOO_LARGE));
        assertThat(stream.taken()).isEqualTo(IMS.limits().bytes() + 1);
        assertThat(stream.closed()).isFalse();
    }

    @Test
    void other_limits_make_another_patcher() {
        PatchLimits limits = PatchLimits.DEFAULT.withBytes(10);
        ImagePatcher small = IMS.withLimits(limits);
        assertThat(small.limits()).isEqualTo(limits);
        assertThat(small.rules()).isSameAs(ImageRules.ims());
        assertThat(IMS.limits()).isEqualTo(PatchLimits.DEFAULT);
        assertThat(refusal(small, IMAGE, V2_1, RENAME_2_1).status()).isEqualTo(413);
    }

    @Test
    void threads_share_a_patcher() throws Exception {
        List<String> bodies = List.of(
                RENAME_2_1,
                json("[{'op':'add','path':'/x','value':'1'},{'op':'remove','path':'/__description'}]"),
                json("[{'op':'remove','path':'/no'}]"),
                json("[{'op':'add','path':'/checksum','value':''}]"),
                "[");
        Callable<List<String>> work = () -> {
            List<String> outcomes = new ArrayList<>();
            for (int round = 0; round < 50; round++) {
                for (String body : bodies) {
                    outcomes.add(outcome(body));
                }
            }
            return outcomes;
        };
        List<String> alone = work.call();
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            for (Future<List<String>> outcomes : threads.invokeAll(Collections.nCopies(32, work))) {
                assertThat(outcomes.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(String body) {
        try {
            return IMS.patch(IMAGE, V2_1, body).toString();
        } catch (PatchException e) {
            return e.problem().toString();
        }
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException().isThrownBy(() -> ImagePatcher.of(null)).withMessage("rules");
        assertThatNullPointerException().isThrownBy(() -> IMS.withLimits(null)).withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.patch(null, V2_1, RENAME_2_1))
                .withMessage("image");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.patch(IMAGE, (String) null, RENAME_2_1))
                .withMessage("contentType");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.patch(IMAGE, V2_1, (byte[]) null))
                .withMessage("body");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.check(IMAGE, "text/plain", (String) null))
                .withMessage("body");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.check(null, PatchMediaType.V2_1, PatchDocument.of()))
                .withMessage("image");
        assertThatNullPointerException()
                .isThrownBy(() -> IMS.patch(IMAGE, (PatchMediaType) null, PatchDocument.of()))
                .withMessage("type");
    }

    @Test
    void media4_cloudimages_reads_plain_json() {
        ImagePatcher cloudimages = ImagePatcher.of(ImageRules.cloudimages());
        Image active = Image.parse("{\"status\":\"active\",\"name\":\"a\"}");
        String body = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]";
        assertThat(cloudimages.patch(active, "application/json", body).value("name"))
                .hasToString("Optional[\"b\"]");
        assertThat(cloudimages
                        .check(active, "text/json", body.getBytes(UTF_8))
                        .get(0)
                        .message())
                .isEqualTo("the Content-Type must be one of application/json,"
                        + " application/openstack-images-v2.0-json-patch,"
                        + " application/openstack-images-v2.1-json-patch");
        assertThat(ImagePatcher.of(ImageRules.ims()).check(active, "application/json", body.getBytes(UTF_8)))
                .extracting(PatchProblem::status)
                .containsExactly(415);
    }

    @Test
    void a_stream_is_checked_like_its_bytes() throws IOException {
        byte[] body = json("[{'op':'remove','path':'/size'}]").getBytes(UTF_8);
        assertThat(IMS.check(IMAGE, V2_1, new ByteArrayInputStream(body)))
                .isEqualTo(IMS.check(IMAGE, V2_1, body))
                .hasSize(1);
    }
}
