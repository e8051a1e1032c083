// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationDecoderTest {
    private static final Image IMAGE = image("{'x':'y','':'z'}");

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "'add'", "[]", "true"})
    void an_operation_is_an_object(String element) {
        PatchProblem problem = refusal(IMS, IMAGE, V2_1, "[{'op':'remove','path':'/x'}," + element + "]");
        assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_DOCUMENT);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0001");
        assertThat(problem).hasToString("operation 1: the operation must be a JSON object (doc-1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                         | the member op must be one of replace, add, remove (op21-1)
            {'op':null,'path':'/x'}                    | the member op must be one of replace, add, remove (op21-1)
            {'op':1,'path':'/x'}                       | the member op must be one of replace, add, remove (op21-1)
            {'op':'','path':'/x'}                      | the member op must be one of replace, add, remove (op21-1)
            {'op':'Add','path':'/x','value':'1'}       | the member op must be one of replace, add, remove (op21-1)
            {'op':'remove ','path':'/x'}               | the member op must be one of replace, add, remove (op21-1)
            {'op':'test','path':'/x','value':'y'} \
                | the member op must be one of replace, add, remove, and not test; leave it out (op21-1)
            {'op':'copy','path':'/x','from':'/x'} \
                | the member op must be one of replace, add, remove, and not copy; use remove and add (op21-1)
            {'add':'/x','value':'1'} | the member op must be one of replace, add, remove; \
            this is the form of application/openstack-images-v2.0-json-patch (op21-1)
            {'op':'remove'} \
                | the member path must be a string, the path of an attribute like /name (op21-2)
            {'op':'remove','path':null} \
                | the member path must be a string, the path of an attribute like /name (op21-2)
            {'op':'remove','path':0} \
                | the member path must be a string, the path of an attribute like /name (op21-2)
            {'op':'remove','path':['/x']} \
                | the member path must be a string, the path of an attribute like /name (op21-2)
            """)
    void v2_1_requires_an_op_and_then_a_path(String operation, String line) {
        refused(V2_1, operation, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                       | the operation must have exactly one of the members replace, add, remove (op20-1)
            {'op':'remove','path':'/x'} | the operation must have exactly one of the members replace, add, remove; \
            this is the form of application/openstack-images-v2.1-json-patch (op20-1)
            {'Add':'/x','value':'1'} | the operation must have exactly one of the members replace, add, remove (op20-1)
            {'add':'/x','replace':'/x','value':'1'} \
                | the operation must have exactly one of the members replace, add, remove (op20-1)
            {'add':'/x','remove':null,'value':'1'} \
                | the operation must have exactly one of the members replace, add, remove (op20-1)
            {'add':null,'value':'1'} | the member add must be a string, the path of an attribute like /name (op20-1)
            {'replace':1,'value':'1'} \
                | the member replace must be a string, the path of an attribute like /name (op20-1)
            {'remove':{}}            | the member remove must be a string, the path of an attribute like /name (op20-1)
            """)
    void v2_0_requires_exactly_one_op_with_the_path(String operation, String line) {
        refused(V2_0, operation, line);
    }

    private static void refused(String contentType, String operation, String line) {
        PatchProblem problem = refusal(IMS, IMAGE, contentType, "[" + operation + "]");
        assertThat(problem).hasToString("operation 0: " + line);
        assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_OPERATION);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0001");
        assertThat(problem.path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``      | the path must begin with a slash, like /name (path-1)
            x       | the path must begin with a slash, like /name (path-1)
            ///x    | the path has two slashes with nothing between; write ~1 for a slash inside a name (path-1)
            /x/     | the path must not end with a slash; write ~1 for a slash inside a name (path-1)
            //      | the path must not end with a slash; write ~1 for a slash inside a name (path-1)
            /~      | the path has a ~ that is not ~0 or ~1; write ~0 for a tilde inside a name (path-1)
            /x~     | the path has a ~ that is not ~0 or ~1; write ~0 for a tilde inside a name (path-1)
            /x/0    | the path must name an attribute as a whole; write ~1 for a slash inside a name (path-2)
            /tags/- | the path must name an attribute as a whole; write ~1 for a slash inside a name (path-2)
            """)
    void a_path_is_a_pointer_of_one_token(String path, String message) {
        String line = "operation 0, %s: %s".formatted(path.isEmpty() ? "an empty path" : path, message);
        for (String operation : new String[] {"{'op':'remove','path':'%s'}", "{'op':'add','path':'%s','value':'1'}"}) {
            PatchProblem problem = refusal(IMS, IMAGE, V2_1, "[" + operation.formatted(path) + "]");
            assertThat(problem).hasToString(line);
            assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_PATH);
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).contains("IMG.0001");
            assertThat(problem.path()).contains(path);
        }
        assertThat(refusal(IMS, IMAGE, V2_0, "[{'remove':'" + path + "'}]")).hasToString(line);
    }

    @Test
    void an_attribute_is_named_only_when_it_was_reached() {
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'remove','path':'x'}]").attribute())
                .isEmpty();
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'remove','path':'/x/y'}]").attribute())
                .contains("x");
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'add','path':' / x~1 '}]").attribute())
                .isEmpty();
        assertThat(refusal(IMS, IMAGE, V2_1, "[{'op':'add','path':'/ x~1 '}]").attribute())
                .contains("x/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            v2.1 | {'op':'add','path':'/x'} \
                | operation 0, /x: add needs the member value, which may be JSON null (value-1)
            v2.1 | {'op':'replace','path':'/x','Value':'1'} \
                | operation 0, /x: replace needs the member value, which may be JSON null (value-1)
            v2.0 | {'add':'/x'} \
                | operation 0, /x: add needs the member value, which may be JSON null (value-1)
            v2.0 | {'replace':'/checksum'} \
                | operation 0, /checksum: replace needs the member value, which may be JSON null (value-1)
            """)
    void an_add_and_a_replace_have_a_value(String version, String operation, String line) {
        PatchProblem problem = refusal(IMS, IMAGE, version.equals("v2.0") ? V2_0 : V2_1, "[" + operation + "]");
        assertThat(problem).hasToString(line);
        assertThat(problem.kind()).isEqualTo(ProblemKind.MISSING_VALUE);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).contains("IMG.0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "//x", "/ x ", "/\u3000x", "/\\u0078", "\\/x"})
    void a_path_may_be_written_in_several_ways(String path) {
        assertThat(IMS.patch(IMAGE, V2_1, json("[{'op':'remove','path':'" + path + "'}]")))
                .hasToString("{\"\":\"z\"}");
        assertThat(IMS.patch(IMAGE, V2_0, json("[{'remove':'" + path + "'}]"))).hasToString("{\"\":\"z\"}");
    }

    @Test
    void a_slash_alone_names_the_attribute_with_the_empty_name() {
        assertThat(IMS.patch(IMAGE, V2_1, json("[{'op':'remove','path':'/'}]"))).hasToString("{\"x\":\"y\"}");
    }

    @Test
    void a_remove_ignores_a_value_and_every_form_the_members_it_does_not_define() {
        assertThat(IMS.patch(IMAGE, V2_1, json("[{'op':'remove','path':'/x','value':[{}],'add':'/a'}]")))
                .hasToString("{\"\":\"z\"}");
        assertThat(IMS.patch(IMAGE, V2_0, json("[{'remove':'/x','value':0,'op':'add','path':'/a'}]")))
                .hasToString("{\"\":\"z\"}");
    }

    @Test
    void of_a_repeated_member_the_last_counts() {
        assertThat(IMS.patch(IMAGE, V2_1, json("[{'op':'add','op':'remove','path':'/y','path':'/x'}]")))
                .hasToString("{\"\":\"z\"}");
    }
}
