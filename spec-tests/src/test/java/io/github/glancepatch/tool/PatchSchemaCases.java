// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Patches of each rule set in both media types: members, paths and values right and wrong. */
final class PatchSchemaCases {
    private PatchSchemaCases() {}

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, ImagePatcher> UPSERTING = new ConcurrentHashMap<>();

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
            return UPSERTING.computeIfAbsent(rules, Case::upserting).check(Image.empty(), type.value(), body).stream()
                    .filter(problem -> ofDocument.contains(problem)
                            || (problem.operation() >= 0 && OF_EVERY_IMAGE.contains(problem.kind())))
                    .toList();
        }

        /**
         * With an add that is no problem where its target exists (rule add-3): no other one of it would be seen then.
         */
        private static ImagePatcher upserting(String name) {
            JsonObject schema = RuleSets.named(name).orElseThrow().toSchema();
            JsonObjectBuilder extension = Json.createObjectBuilder(schema.getJsonObject(ValueSchema.EXTENSION))
                    .add("addRejectsExisting", JsonValue.EMPTY_JSON_ARRAY);
            return ImagePatcher.of(ImageRules.fromSchema(Json.createObjectBuilder(schema)
                    .add(ValueSchema.EXTENSION, extension)
                    .build()));
        }
    }

    static Arbitrary<Case> all() {
        return Combinators.combine(Arbitraries.of(RuleSets.names()), Arbitraries.of(PatchMediaType.class))
                .flatAs((rules, type) ->
                        body(RuleSets.named(rules).orElseThrow(), type).map(body -> new Case(rules, type, body)));
    }

    private static Arbitrary<String> body(ImageRules rules, PatchMediaType type) {
        Arbitrary<String> document = operation(rules, type).list().ofMaxSize(2).map(PatchSchemaCases::array);
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
                Tuple.of(20, path(rules).map(PatchSchemaCases::quoted)), Tuple.of(1, Arbitraries.of("5", "null")));
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
                                .map(PatchSchemaCases::quoted),
                        Stream.of("a\n", "a\r", "a\r\n", "a\u2028", "n".repeat(128), "n".repeat(129), "d".repeat(1025))
                                .map(PatchSchemaCases::quoted),
                        Stream.of("33ad552d-1149-471c-8190-ff6776174a00", "33ad552d-1149-471c-8190-ff6776174a00\n")
                                .map(PatchSchemaCases::quoted),
                        Stream.of("0", "-1", "1", "1.0", "1.5", "1e2", "2147483648", "true", "false", "null"),
                        Stream.of("[]", "[\"a\"]", "[\"a\",\"a\"]", "[5]", "{}", "{\"url\":\"u\",\"metadata\":{}}"))
                .flatMap(values -> values)
                .toList());
    }

    private static String quoted(String text) {
        return JsonText.write(JsonValues.string(text));
    }
}
