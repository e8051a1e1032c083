// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of patches against the library, with a real validator. */
class PatchSchemaTest {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** The problems of an operation that every image has. */
    private static final Set<ProblemKind> OF_EVERY_IMAGE =
            EnumSet.of(ProblemKind.NOT_REMOVABLE, ProblemKind.INVALID_VALUE, ProblemKind.FORBIDDEN);

    /** A patch of some rule set in some media type. */
    record Case(String rules, PatchMediaType type, String body) {
        ImagePatcher patcher() {
            return ImagePatcher.of(RuleSets.named(rules).orElseThrow());
        }

        boolean schemaAccepts() {
            Schema schema = SCHEMAS.computeIfAbsent(
                    rules + type,
                    key -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new PatchSchema(patcher(), type).write().toString(), InputFormat.JSON));
            return schema.validate(body, InputFormat.JSON).isEmpty();
        }

        /** The problems that do not depend on the image. */
        List<PatchProblem> problems() {
            List<PatchProblem> ofDocument = patcher().check(type.value(), body.getBytes(UTF_8));
            return patcher().check(Image.empty(), type.value(), body).stream()
                    .filter(problem -> ofDocument.contains(problem)
                            || (problem.operation() >= 0 && OF_EVERY_IMAGE.contains(problem.kind())))
                    .toList();
        }
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

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.of(RuleSets.names()), Arbitraries.of(PatchMediaType.class))
                .flatAs((rules, type) ->
                        body(RuleSets.named(rules).orElseThrow(), type).map(body -> new Case(rules, type, body)));
    }

    private static Arbitrary<String> body(ImageRules rules, PatchMediaType type) {
        Arbitrary<String> document = operation(rules, type).list().ofMaxSize(2).map(PatchSchemaTest::array);
        return Arbitraries.frequencyOf(Tuple.of(20, document), Tuple.of(1, Arbitraries.of("{}", "null", "[5]")));
    }

    private static String array(List<String> elements) {
        return String.join(",", elements).transform(text -> "[" + text + "]");
    }

    /** An operation that is well formed most of the time. */
    private static Arbitrary<String> operation(ImageRules rules, PatchMediaType type) {
        Arbitrary<String> op = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("add", "replace", "remove")),
                Tuple.of(1, Arbitraries.of("ADD", "move", "")));
        Arbitrary<PatchMediaType> form = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(type)), Tuple.of(1, Arbitraries.of(PatchMediaType.class)));
        Arbitrary<String> path = Arbitraries.frequencyOf(
                Tuple.of(20, path(rules).map(PatchSchemaTest::quoted)), Tuple.of(1, Arbitraries.of("5", "null")));
        return Combinators.combine(op, form, path, value().injectNull(0.1)).as((word, members, pointer, value) -> {
            String head = members == PatchMediaType.V2_1
                    ? "\"op\":" + quoted(word) + ",\"path\":" + pointer
                    : quoted(word) + ":" + pointer;
            return "{" + head + (value == null ? "" : ",\"value\":" + value) + "}";
        });
    }

    private static Arbitrary<String> path(ImageRules rules) {
        List<String> documented = new ArrayList<>(
                rules.attributeRules().stream().map(AttributeRule::name).toList());
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(documented)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "x",
                                "a b",
                                "",
                                "x~0y",
                                "x~1y",
                                "x~",
                                "x~2",
                                "os_glance",
                                "os_glance_x",
                                "x\u0007y",
                                "x\u0085",
                                "N",
                                "\ud83d\ude00",
                                "n".repeat(255),
                                "n".repeat(256),
                                "\ud83d\ude00".repeat(255))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
        Arbitrary<String> start = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just("/")),
                Tuple.of(1, Arbitraries.of("", "//", "///", "/ ", "// ", "/\t", "/ /", "/\u3000", "/\u200b")));
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("/", "/0", "/-", " ", "\n", "\u0085", "\u2028", "y")));
        return Combinators.combine(start, name, end).as((a, b, c) -> a + b + c);
    }

    private static Arbitrary<String> value() {
        return Arbitraries.of(Stream.of(
                        Stream.of(
                                        "",
                                        "a",
                                        "true",
                                        "false",
                                        "bios",
                                        "P100",
                                        "M60_vGPU",
                                        "raw",
                                        "bare",
                                        "private",
                                        "a<b",
                                        " a")
                                .map(PatchSchemaTest::quoted),
                        Stream.of("a\n", "a\r", "a\r\n", "a\u2028", "n".repeat(128), "n".repeat(129), "d".repeat(1025))
                                .map(PatchSchemaTest::quoted),
                        Stream.of("33ad552d-1149-471c-8190-ff6776174a00", "33ad552d-1149-471c-8190-ff6776174a00\n")
                                .map(PatchSchemaTest::quoted),
                        Stream.of("0", "-1", "1", "1.0", "1.5", "1e2", "2147483648", "true", "false", "null"),
                        Stream.of("[]", "[\"a\"]", "[\"a\",\"a\"]", "[5]", "{}", "{\"url\":\"u\",\"metadata\":{}}"))
                .flatMap(values -> values)
                .toList());
    }

    private static String quoted(String text) {
        return JsonText.write(JsonValues.string(text));
    }
}
