// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSchemaReaderTest {
    private static final Pattern BLANK = Pattern.compile(" ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'x':1}                                     | 'a' 1 null [] {}     | ``
                    {'type':'string'}                           | 'a' ''               | 1 null [] true
                    {'type':['null','string']}                  | 'a' null             | 1 [] true
                    {'type':['string','integer']}               | 'a' 1 1.0            | null 1.5
                    {'type':'integer'}                          | 1 512.0 1e3          | 1.5 '1' true null
                    {'type':'number'}                           | 1 1.5                | '1' null
                    {'type':'boolean'}                          | true false           | 'true' 0
                    {'type':'object'}                           | {} {'a':1}           | [] 'a'
                    {'type':'array'}                            | [] [1] ['a',{}]      | {} 'a' null
                    {'type':'array','items':{'type':'string'}}  | [] ['a']             | [1] ['a',null]
                    {'type':'array','items':{'type':'object'}}  | [] [{}]              | [1] 'a'
                    {'type':'array','items':{'type':'integer'}} | [] [1]               | {} ['a']
                    {'enum':['a',1,null]}                       | 'a' 1 1.0 null       | 'b' 2 true
                    {'type':'string','enum':['a','b']}          | 'a' 'b'              | 'c' null
                    {'minLength':2}                             | 'ab' 1 [] null       | 'a' ''
                    {'maxLength':2}                             | 'ab' 123 null        | 'abc'
                    {'pattern':'b'}                             | 'abc' 1              | 'ac'
                    {'minimum':1}                               | 1 2                  | 0 -1
                    {'maximum':2}                               | 1 2 -5               | 3 2.5
                    {'minimum':1,'maximum':2}                   | 1 1.5 2              | 0 3
                    {'maxItems':1}                              | [] ['a'] 'abc'       | [1,2]
                    {'items':{'maxLength':2}}                   | ['ab',123] 'abc'     | ['a','abc']
                    {'minLength':1,'maxLength':2,'pattern':'^a'}| 'a' 'ab'             | '' 'abc' 'b'
                    """)
    void a_schema_accepts_good_values_and_rejects_bad_ones(String schema, String good, String bad) {
        ValueRule rule = read(schema);
        assertThat(BLANK.splitAsStream(good))
                .allSatisfy(value -> assertThat(rule.check("a", json(value))).isEmpty());
        assertThat(BLANK.splitAsStream(bad).filter(value -> !value.isEmpty()))
                .allSatisfy(value -> assertThat(rule.check("a", json(value)))
                        .hasValueSatisfying(v -> assertThat(v.reference()).isEqualTo(RuleReference.of("schema-1"))));
    }

    @Test
    void items_with_a_url_and_metadata_are_locations() {
        ValueRule rule = read("{'type':'array','items':{'type':'object','properties':{'url':{},'metadata':{}}}}");
        assertThat(rule.check("a", json("[{'url':'u','metadata':{}}]"))).isEmpty();
        assertThat(rule.check("a", json("[{'url':'u'}]"))).isPresent();
    }

    @Test
    void a_pattern_is_its_own_hint_where_no_hint_is_given() {
        assertThat(read("{'pattern':'^[a-f]$'}").check("a", json("'x'")))
                .contains(new Violation(RuleReference.of("schema-1"), "a: must match the pattern ^[a-f]$"));
    }

    @Test
    void the_extension_has_references_hints_and_what_json_schema_cannot_say() {
        ValueRule rule = read("{'type':'string','minLength':2,'maxLength':4,'pattern':'^(?:[a-z]*)$','x-glance-patch':"
                + "{'rule':'name-1','code':'IMG.0001','references':{"
                + "'minLength':{'rule':'name-2'},'lowerCase':{'rule':'custom-3','code':'IMG.0002'},"
                + "'pattern':{'rule':'name-3','hint':'be letters','whole':true}}}}");
        assertThat(rule)
                .isEqualTo(ValueRule.of(JsonType.STRING, RuleReference.of("name-1", "IMG.0001"))
                        .and(new StringConstraints.MinLength(2), RuleReference.of("name-2"))
                        .maxLength(4)
                        .and(PatternConstraint.whole("[a-z]*", "be letters"), RuleReference.of("name-3"))
                        .and(new StringConstraints.LowerCase(), RuleReference.of("custom-3", "IMG.0002")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'type':'text'}                        | not a type of JSON Schema: text
                    {'type':7}                             | not a type of JSON Schema:
                    {'type':['string',null]}               | not a type of JSON Schema:
                    {'minLength':'2'}                      | minLength is not a number
                    {'maxLength':null}                     | maxLength is not a number
                    {'maxLength':2.5}                      | maxLength is not an integer: 2.5
                    {'maxItems':1e10}                      | maxItems is not an integer: 1e10
                    {'items':{'maxLength':true}}           | maxLength is not a number
                    {'pattern':'('}                        | not a pattern that Java reads: (
                    """)
    void what_is_no_schema_is_rejected(String schema, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(schema))
                .extracting(e -> e.getMessage().trim())
                .isEqualTo(message);
    }

    private static ValueRule read(String schema) {
        return ValueSchemaReader.read(json(schema).asJsonObject(), RuleReference.of("schema-1"));
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text.replace('\'', '"'), JsonLimits.DEFAULT);
    }
}
