// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueSchemaWriterTest {
    private static final RuleReference OWN = RuleReference.of("attr-1");
    private static final RuleReference OTHER = RuleReference.of("name-1", "IMG.0002");

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_written_in_keywords_and_read_back_as_it_was(ValueRule rule, String keywords) {
        assertThat(JsonText.write(rule.keywords().toSchema().build()).replace('"', '\''))
                .isEqualTo(keywords);
        assertThat(read(rule)).isEqualTo(rule);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(string(), "{'type':'string'}"),
                arguments(
                        types(JsonType.NUMBER)
                                .and(new Range(bound("1.5", true), bound("1e30", false), false))
                                .and(new MultipleOf(new BigDecimal("0.50"))),
                        "{'type':'number','exclusiveMinimum':1.5,'maximum':1E+30,'multipleOf':0.5}"),
                arguments(
                        types(JsonType.NUMBER).and(new Range(bound("300", false), bound("1e3", true), false)),
                        "{'type':'number','minimum':300,'exclusiveMaximum':1000}"),
                arguments(
                        types(JsonType.ARRAY)
                                .and(new UniqueItems())
                                .and(SizeLimit.minItems(1))
                                .items(types(JsonType.INTEGER).min(0)),
                        "{'type':'array','minItems':1,'uniqueItems':true,'items':{'type':'integer','minimum':0}}"),
                arguments(
                        types(JsonType.ARRAY)
                                .items(types(JsonType.ARRAY).items(string().and(PatternConstraint.found("a")))),
                        "{'type':'array','items':{'type':'array','items':{'type':'string','pattern':'a'}}}"),
                arguments(
                        string().and(new LowerCase()).maxLength(9).oneOf("a", "b"),
                        "{'type':'string','enum':['a','b'],'maxLength':9}"),
                arguments(string().orNull(), "{'type':['null','string']}"),
                arguments(types(), "{}"),
                arguments(types(JsonType.STRING, JsonType.NUMBER), "{'type':['string','number']}"),
                arguments(types(JsonType.INTEGER), "{'type':'integer'}"),
                arguments(types(JsonType.BOOLEAN), "{'type':'boolean'}"),
                arguments(types(JsonType.OBJECT), "{'type':'object'}"),
                arguments(types(JsonType.ARRAY), "{'type':'array'}"),
                arguments(types(JsonType.ARRAY).items(string()), "{'type':'array','items':{'type':'string'}}"),
                arguments(
                        types(JsonType.ARRAY).items(types(JsonType.OBJECT)),
                        "{'type':'array','items':{'type':'object'}}"),
                arguments(string().oneOf("a", "b"), "{'type':'string','enum':['a','b']}"),
                arguments(string().orNull().oneOf("a"), "{'type':['null','string'],'enum':[null,'a']}"),
                arguments(
                        types(JsonType.INTEGER).and(new OneOf(List.of(JsonValues.number(1), JsonValue.TRUE)), OTHER),
                        "{'type':'integer','enum':[1,true]}"),
                arguments(
                        string().and(SizeLimit.minLength(1), OTHER).maxLength(9),
                        "{'type':'string','minLength':1,'maxLength':9}"),
                arguments(
                        string().and(SizeLimit.maxLength(9), OTHER).matches("a", "be a"),
                        "{'type':'string','maxLength':9,'pattern':'^(?:a)$'}"),
                arguments(string().and(PatternConstraint.found("a", "have a")), "{'type':'string','pattern':'a'}"),
                arguments(string().and(new LowerCase()), "{'type':'string'}"),
                arguments(string().and(new LowerCase(), OTHER), "{'type':'string'}"),
                arguments(types(JsonType.INTEGER).min(0), "{'type':'integer','minimum':0}"),
                arguments(types(JsonType.INTEGER).max(9), "{'type':'integer','maximum':9}"),
                arguments(
                        types(JsonType.INTEGER).and(Range.of(Optional.of(0L), Optional.of(9L), false), OTHER),
                        "{'type':'integer','minimum':0,'maximum':9}"),
                arguments(
                        types(JsonType.ARRAY).and(SizeLimit.maxItems(9), OTHER).items(string()),
                        "{'type':'array','maxItems':9,'items':{'type':'string'}}"),
                arguments(
                        types(JsonType.ARRAY).items(string().maxLength(9)),
                        "{'type':'array','items':{'type':'string','maxLength':9}}"));
    }

    @Test
    void a_list_of_locations_is_written_with_the_schema_of_a_location() {
        ValueRule rule = types(JsonType.ARRAY).and(new LocationConstraint(), OTHER);
        assertThat(JsonText.write(rule.keywords().toSchema().build()))
                .startsWith("{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"url\":");
        assertThat(read(rule)).isEqualTo(rule);
    }

    @Test
    void the_extension_has_what_keywords_cannot_say_and_nothing_else() {
        assertThat(extension(string().maxLength(9))).isEqualTo("{'rule':'attr-1'}");
        assertThat(extension(ValueRule.of(JsonType.STRING, OTHER).maxLength(9)))
                .isEqualTo("{'rule':'name-1','code':'IMG.0002'}");
        assertThat(extension(string().and(SizeLimit.maxLength(9), OTHER)))
                .isEqualTo("{'rule':'attr-1','references':{'maxLength':{'rule':'name-1','code':'IMG.0002'}}}");
        assertThat(extension(string().matches("a", "be a").and(new LowerCase())))
                .isEqualTo("{'rule':'attr-1','references':{'pattern':{'rule':'attr-1','hint':'be a','whole':true},"
                        + "'lowerCase':{'rule':'attr-1'}}}");
    }

    private static ValueRule read(ValueRule rule) {
        return ValueSchemaReader.read(new SchemaObject("a", ValueSchemaWriter.write(rule)), RuleReference.of(""));
    }

    private static String extension(ValueRule rule) {
        return JsonText.write(ValueSchemaWriter.extension(rule).build()).replace('"', '\'');
    }

    private static Optional<Range.Bound> bound(String value, boolean exclusive) {
        return Optional.of(new Range.Bound(new BigDecimal(value), exclusive));
    }

    private static ValueRule string() {
        return types(JsonType.STRING);
    }

    private static ValueRule types(JsonType... types) {
        ValueRule rule = ValueRule.of(List.of(types), OWN);
        return types.length == 0 ? rule.orNull() : rule;
    }
}
