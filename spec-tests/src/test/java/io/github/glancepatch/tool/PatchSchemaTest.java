// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.tool.PatchSchemaCases.Case;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of patches against the library, with a real validator. */
class PatchSchemaTest {
    @Provide
    Arbitrary<Case> cases() {
        return PatchSchemaCases.all();
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void the_schema_accepts_what_the_library_accepts(@ForAll("cases") Case request) {
        List<PatchProblem> problems = request.problems();

        // of the rules that the schema does not express, the only one that these requests break
        Assume.that(problems.stream().noneMatch(problem -> problem.rule().equals("custom-3"))
                || request.body().chars().allMatch(c -> c < 0x80 || !Character.isUpperCase(c)));
        assertThat(request.schemaAccepts())
                .as("%s: the library says %s", request, problems)
                .isEqualTo(problems.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ims | V2_1 | [] | true",
                "ims | V2_1 | {} | false",
                "ims | V2_1 | [{'op':'replace','path':'/name','value':'b'}] | true",
                "ims | V2_1 | [{'op':'replace','path':'// name ','value':'b'}] | true",
                "ims | V2_1 | [{'op':'replace','path':'/name','value':'b\\n'}] | false",
                "ims | V2_1 | [{'op':'replace','path':'/name'}] | false",
                "ims | V2_1 | [{'op':'remove','path':'/name'}] | false",
                "ims | V2_1 | [{'op':'remove','path':'/x~1y'}] | true",
                "ims | V2_1 | [{'op':'remove','path':'/x/y'}] | false",
                "ims | V2_1 | [{'op':'remove','path':'/status'}] | false",
                "ims | V2_1 | [{'op':'move','path':'/x'}] | false",
                "ims | V2_1 | [{'op':'add','path':'/x','value':5}] | false",
                "ims | V2_1 | [{'op':'add','path':'/','value':'v'}] | false",
                "ims | V2_0 | [{'add':'/x','value':'v'}] | true",
                "ims | V2_0 | [{'add':'/x','remove':'/x','value':'v'}] | false",
                "ims | V2_0 | [{'op':'add','path':'/x','value':'v'}] | false",
                "cloudimages | V2_1 | [{'op':'add','path':'/min_ram','value':-1}] | false",
                "cloudimages | V2_1 | [{'op':'add','path':'/min_ram','value':1.0}] | true",
                "cloudimages | V2_1 | [{'op':'add','path':'/X','value':'v'}] | false",
                "cloudimages | V2_1 | [{'op':'add','path':'/__support_kvm_gpu_type','value':'P100'}] | true",
                "glance | V2_1 | [{'op':'add','path':'/os_glance_x','value':'v'}] | false",
                "glance | V2_1 | [{'op':'add','path':'/','value':'v'}] | true",
                "glance | V2_1 | [{'op':'replace','path':'/min_ram','value':-1}] | false",
                "glance | V2_1 | [{'op':'replace','path':'/tags','value':['a',5]}] | false",
                "glance | V2_0 | [{'add':'/min_ram','value':-1}] | false",
                "glance | V2_0 | [{'add':'/min_ram','value':1}] | true",
                "glance | V2_0 | [{'add':'/x','value':'v'},{'add':'/x','value':'v'}] | true",
                "glance | V2_1 | [{'op':'add','path':'/locations/-','value':{}}] | false",
            })
    void the_schema_of_patches(String rules, PatchMediaType type, String body, boolean accepted) {
        Case request = new Case(rules, type, body.replace('\'', '"'));

        assertThat(request.schemaAccepts()).isEqualTo(accepted);
        assertThat(request.problems().isEmpty()).isEqualTo(accepted);
    }

    /** For each rule that is not expressed, a request on which schema and library differ. */
    private static Map<String, String> differences() {
        String remove = "[{\"op\":\"remove\",\"path\":\"/x\",\"ignored\":";
        return Map.of(
                "custom-3", "[{\"op\":\"add\",\"path\":\"/\u00c4\",\"value\":\"v\"}]",
                "attr-1", "[{\"op\":\"add\",\"path\":\"/os_shutdown_timeout\",\"value\":\"1\"}]",
                "schema-1", "[{\"op\":\"add\",\"path\":\"/min_ram\",\"value\":1.00000000000000000001}]",
                "locations-1", "[{\"op\":\"add\",\"path\":\"/locations/x\",\"value\":{}}]",
                "limit-1", " ".repeat(1 << 20) + "[]",
                "limit-3", remove + "[".repeat(100) + "]".repeat(100) + "}]",
                "limit-4", remove + "1e9999}]");
    }

    private static ImageRules rulesOf(String difference) {
        return switch (difference) {
            case "schema-1" -> ImageRules.glance();
            case "locations-1" -> ImageRules.glance().withLocationsVisible();
            default -> ImageRules.cloudimages().withPermitted("os_shutdown_timeout");
        };
    }

    @Test
    void every_difference_from_the_library_is_listed_and_real() {
        assertThat(differences()).containsOnlyKeys(PatchSchema.NOT_EXPRESSED.keySet());
        differences().forEach((rule, body) -> {
            ImagePatcher patcher = ImagePatcher.of(rulesOf(rule));
            boolean schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new PatchSchema(patcher, PatchMediaType.V2_1)
                                    .write()
                                    .toString(),
                            InputFormat.JSON)
                    .validate(body, InputFormat.JSON)
                    .isEmpty();
            boolean library = patcher.check(Image.empty(), PatchMediaType.V2_1.value(), body.getBytes(UTF_8))
                    .isEmpty();

            assertThat(schema).as(rule).isNotEqualTo(library);
        });
    }
}
