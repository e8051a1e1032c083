// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.CLOUDIMAGES;
import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchPipelineTest {
    private static final Image IMAGE = image("{'status':'active','name':'n','x':'1'}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'op':'remove','path':'/no'},{'op':'test'}]                                                 | op21-1
            [{'op':'add','path':'/id'},{'op':'test'}]                                                    | value-1
            [{'op':'add','path':'/id/0','value':1}]                                                      | path-2
            [{'op':'add','path':'/id','value':1}]                                                        | readonly-1
            [{'op':'add','path':'/deleted_at','value':1}]                                                | reserved-1
            [{'op':'remove','path':'/os_glance_x'}]                                                      | reserved-2
            [{'op':'remove','path':'/no'},{'op':'add','path':'/name','value':1}]                         | schema-1
            [{'op':'remove','path':'/no'},{'op':'add','path':'/min_ram','value':-1}]                     | remove-1
            [{'op':'add','path':'/min_ram','value':-1},{'op':'remove','path':'/no'}]                     | min-1
            [{'op':'add','path':'/min_ram','value':1e10},{'op':'remove','path':'/no'}]                   | remove-1
            [{'op':'add','path':'/disk_format','value':'zip'}]                                           | schema-1
            [{'op':'add','path':'/disk_format','value':'raw'},{'op':'remove','path':'/name'}]            | format-1
            [{'op':'remove','path':'/name'},{'op':'add','path':'/disk_format','value':'raw'}]            | access-4
            [{'op':'remove','path':'/locations/0'},{'op':'remove','path':'/no'}]                         | locations-1
            """)
    void a_bad_document_beats_what_is_wrong_when_it_is_applied(String body, String rule) {
        assertThat(refusal(GLANCE, IMAGE, V2_1, body).rule()).isEqualTo(rule);
    }

    @Test
    void the_two_media_types_differ_only_where_the_target_of_an_add_exists() {
        assertThat(refusal(GLANCE, IMAGE, V2_0, "[{'add':'/disk_format','value':'raw'}]")
                        .rule())
                .isEqualTo("add-3");
        assertThat(refusal(GLANCE, IMAGE, V2_1, "[{'op':'add','path':'/disk_format','value':'raw'}]")
                        .rule())
                .isEqualTo("format-1");
    }

    @Test
    void without_an_image_only_the_document_is_checked() {
        String body = "[{'op':'remove','path':'/no'},{'op':'add','path':'/x','value':1},{'op':'remove','path':'/id'},"
                + "{'op':'remove','path':'/name'},1]";
        assertThat(rules(GLANCE, V2_1, body)).containsExactly("custom-1 @1", "readonly-1 @2", "doc-1 @4");
        assertThat(rules(CLOUDIMAGES, V2_0, "[{'add':'/X','value':''}]")).containsExactly("custom-3 @0");
        assertThat(rules(GLANCE, "text/plain", "[")).containsExactly("media-1 @-1");
        assertThat(rules(GLANCE, V2_1, "[")).containsExactly("doc-1 @-1");
        assertThat(rules(GLANCE, V2_1, "[]")).isEmpty();
    }

    private static List<String> rules(ImagePatcher patcher, String contentType, String body) {
        return patcher.check(contentType, json(body).getBytes(UTF_8)).stream()
                .map(problem -> problem.rule() + " @" + problem.operation())
                .toList();
    }

    @Test
    void a_body_of_another_media_type_changes_nothing() {
        ProblemCollector problems = ProblemCollector.collectAll(GLANCE.rules());
        PatchPipeline pipeline = new PatchPipeline(GLANCE.rules(), PatchLimits.DEFAULT, OperationPolicy.NONE, problems);
        String body = json("[{'op':'remove','path':'/x'}]");
        assertThat(pipeline.applyText(IMAGE, "text/plain", body)).isSameAs(IMAGE);
        assertThat(pipeline.apply(IMAGE, "text/plain", body.getBytes(UTF_8))).isSameAs(IMAGE);
        assertThat(problems.problems()).map(PatchProblem::rule).containsExactly("media-1", "media-1");
    }
}
