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
import org.junit.jupiter.params.provider.ValueSource;

class ValueSchemaReaderTest {
    private static final Pattern BLANK = Pattern.compile(" ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                          | 'a' 1 null [] {}     | ``
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
            {'maxLength':0}                             | '' 1                 | 'a'
            {'maxLength':2}                             | 'ab' 123 null        | 'abc'
            {'pattern':'b'}                             | 'abc' 1              | 'ac'
            {'minimum':1}                               | 1 2                  | 0 -1
            {'maximum':2}                               | 1 2 -5               | 3 2.5
            {'minimum':1,'maximum':2}                   | 1 1.5 2              | 0 3
            {'const':'a'}                               | 'a'                  | 'b' null 1
            {'const':{'a':1}}                           | {'a':1.0}            | {} {'a':2}
            {'exclusiveMinimum':1}                      | 1.5 2 'a'            | 1 0
            {'exclusiveMaximum':1}                      | 0.5 -2               | 1 1.0 2
            {'multipleOf':4}                            | 4 0 -8 1.2e1 'a'     | 6 1 0.4
            {'minItems':1}                              | [1] 'a'              | []
            {'uniqueItems':true}                        | [] [1,2] ['1',1]     | [1,1.0] [{'a':1,'b':2},{'b':2.0,'a':1}]
            {'items':{'type':'string','enum':['a']}}    | ['a'] []             | ['b'] [1]
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
                        .and(SizeLimit.minLength(2), RuleReference.of("name-2"))
                        .maxLength(4)
                        .and(PatternConstraint.whole("[a-z]*", "be letters"), RuleReference.of("name-3"))
                        .and(new LowerCase(), RuleReference.of("custom-3", "IMG.0002")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'type':'text'}               | type must be a type of JSON Schema, not "text"
                    {'type':'String'}             | type must be a type of JSON Schema, not "String"
                    {'type':7}                    | type must be an array, not 7
                    {'type':[]}                   | type must be one type at least, not []
                    {'type':['string',null]}      | type must be an array of strings, not null
                    {'enum':'a'}                  | enum must be an array, not "a"
                    {'minLength':'2'}             | minLength must be a 32-bit integer, not "2"
                    {'maxLength':null}            | maxLength must be a 32-bit integer, not null
                    {'maxLength':2.5}             | maxLength must be a 32-bit integer, not 2.5
                    {'maxLength':-1}              | maxLength must be at least 0, not -1
                    {'maxItems':1e10}             | maxItems must be a 32-bit integer, not 1e10
                    {'minItems':-1}               | minItems must be at least 0, not -1
                    {'uniqueItems':1}             | uniqueItems must be true or false, not 1
                    {'items':[]}                  | items must be an object, not []
                    {'minimum':null}              | minimum must be a number, not null
                    {'maximum':'9'}               | maximum must be a number, not "9"
                    {'exclusiveMinimum':true}     | exclusiveMinimum must be a number, not true
                    {'multipleOf':0}              | multipleOf must be a number above 0, not 0
                    {'multipleOf':-2}             | multipleOf must be a number above 0, not -2
                    {'pattern':7}                 | pattern must be a string, not 7
                    {'pattern':'('}               | pattern: ( cannot be read: it is no regular expression
                    {'pattern':'(?i)a'}           | pattern: (?i)a cannot be read: (?i) has no equal in Java
                    {'readOnly':'yes'}            | readOnly must be true or false, not "yes"
                    """)
    void what_is_no_schema_is_rejected(String schema, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(schema)).withMessage("a: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ref",
                "anyOf",
                "allOf",
                "oneOf",
                "not",
                "if",
                "dependencies",
                "patternProperties",
                "properties",
                "required",
                "additionalProperties",
                "contains",
                "divisibleBy",
                "minlength",
                "definitions"
            })
    void a_keyword_that_is_not_implemented_is_rejected(String keyword) {
        String reason = ": the keyword " + keyword
                + " is not supported; without it the rule set would accept what the service rejects";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'type':'string','" + keyword + "':{}}"))
                .withMessage("a" + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'items':{'" + keyword + "':{}}}"))
                .withMessage("a, items" + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description",
                "title",
                "default",
                "examples",
                "format",
                "links",
                "writeOnly",
                "$schema",
                "id",
                "$id",
                "operators"
            })
    void an_annotation_is_ignored(String keyword) {
        assertThat(read("{'type':'string','" + keyword + "':'x'}")).isEqualTo(read("{'type':'string'}"));
    }

    @Test
    void what_says_the_same_is_the_same_rule() {
        assertThat(read("{'type':['string','null','string']}")).isEqualTo(read("{'type':['null','string']}"));
        assertThat(read("{'type':['string']}")).isEqualTo(read("{'type':'string'}"));
        assertThat(read("{'enum':['a','b','a']}")).isEqualTo(read("{'enum':['a','b']}"));
        assertThat(read("{'enum':['a','b'],'const':'b'}")).isEqualTo(read("{'const':'b'}"));
        assertThat(read("{'minimum':1.0}")).isEqualTo(read("{'minimum':1}"));
        assertThat(read("{'maxLength':2,'minLength':1}")).isEqualTo(read("{'minLength':1,'maxLength':2}"));
        assertThat(read("{'minimum':1,'exclusiveMinimum':1}")).isEqualTo(read("{'exclusiveMinimum':1}"));
        assertThat(read("{'maximum':1,'exclusiveMaximum':2}")).isEqualTo(read("{'maximum':1}"));
        assertThat(read("{'uniqueItems':false}")).isEqualTo(read("{}"));
    }

    @Test
    void a_value_that_is_no_keyword_is_shown_when_it_is_short() {
        String shown = "'" + "x".repeat(58) + "'"; // 60 characters
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'maxLength':" + shown + "}"))
                .withMessageEndingWith(", not " + shown.replace('\'', '"'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'maxLength':'x" + shown.substring(1) + "}"))
                .withMessageEndingWith("must be a 32-bit integer");
    }

    private static ValueRule read(String schema) {
        return ValueSchemaReader.read(new SchemaObject("a", json(schema).asJsonObject()), RuleReference.of("schema-1"));
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text.replace('\'', '"'), JsonLimits.DEFAULT);
    }
}
