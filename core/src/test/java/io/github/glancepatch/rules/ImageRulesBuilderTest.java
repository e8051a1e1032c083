// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageRulesBuilderTest {
    private static final ImageRules CLOUD = ImageRules.glance().toBuilder()
            .name("my-cloud")
            .attribute("site", Access.PATCHABLE, ValueRule.string().oneOf("bern", "basel"))
            .attribute("rank", Access.PATCHABLE, ValueRule.integer().range(1, 9).orNull())
            .attribute(
                    "zones",
                    Access.NOT_REMOVABLE,
                    ValueRule.arrayOf(ValueRule.string().pattern("^z")).maxItems(3))
            .attribute("owner", Access.RESTRICTED, ValueRule.string())
            .excludes("site", "zones")
            .remove("stores")
            .required("site")
            .quotas(new Quotas(5, 5, 0))
            .errorResponse(ProblemKind.MISSING_TARGET, ErrorResponse.of(404, "CLOUD.1"))
            .build();

    @Test
    void a_list_of_a_cloud_is_a_rule_set_that_is_there_already_and_its_own_attributes() {
        assertThat(CLOUD).hasToString("my-cloud");
        assertThat(CLOUD.ruleFor("site").access()).isEqualTo(Access.PATCHABLE);
        assertThat(CLOUD.ruleFor("site").value().check("site", JsonValues.string("bonn")))
                .contains(new Violation(RuleReference.of("attr-1"), "site: must be bern or basel, not \"bonn\""));
        assertThat(CLOUD.ruleFor("rank").value().check("rank", JsonValue.NULL)).isEmpty();
        assertThat(CLOUD.ruleFor("rank").value().check("rank", JsonValues.number(10)))
                .isPresent();
        assertThat(CLOUD.ruleFor("zones").accessRuleId()).isEqualTo("access-4");
        assertThat(CLOUD.ruleFor("owner").access()).isEqualTo(Access.RESTRICTED);
        assertThat(CLOUD.exclusions()).containsExactly(new Exclusion("site", "zones"));
        assertThat(CLOUD.ruleFor("stores")).isSameAs(CLOUD.ruleFor("anything"));
        assertThat(CLOUD.required()).containsExactly("site");
        assertThat(CLOUD.quotas()).isEqualTo(new Quotas(5, 5, 0));
        assertThat(CLOUD.errorResponse(ProblemKind.MISSING_TARGET)).isEqualTo(ErrorResponse.of(404, "CLOUD.1"));
        assertThat(CLOUD.ruleFor("os_glance_x").access()).isEqualTo(Access.RESTRICTED);
    }

    @Test
    void the_rule_set_that_it_starts_with_stays_as_it_is() {
        assertThat(ImageRules.glance().toBuilder().build()).isEqualTo(ImageRules.glance());
        assertThat(ImageRules.glance().ruleFor("owner").access()).isEqualTo(Access.NOT_REMOVABLE);
        assertThat(ImageRules.ims().toBuilder().build()).isEqualTo(ImageRules.ims());
    }

    @Test
    void a_rule_that_is_there_keeps_what_is_not_said_anew() {
        AttributeRule tags = ImageRules.glance().toBuilder()
                .attribute(
                        "tags",
                        Access.NOT_REMOVABLE,
                        ValueRule.arrayOf(ValueRule.string().maxLength(10)))
                .build()
                .ruleFor("tags");
        assertThat(tags.uniqueItems()).isTrue();
        assertThat(tags.value()).isEqualTo(ValueRule.arrayOf(ValueRule.string().maxLength(10)));
    }

    @Test
    void custom_attributes_can_have_other_values() {
        ImageRules rules = ImageRules.glance().toBuilder()
                .customAttributes(ValueRule.string().maxLength(3).withReference(RuleReference.of("custom-1")))
                .build();
        assertThat(rules.ruleFor("x").value().check("x", JsonValues.string("abcd")))
                .contains(new Violation(RuleReference.of("custom-1"), "x: must be at most 3 characters, not 4"));
    }

    @Test
    void a_rule_set_that_was_built_is_written_and_read_back_as_it_was() {
        assertThat(ImageRules.fromSchema(CLOUD.toSchema())).isEqualTo(CLOUD);
        ImageRules more = CLOUD.toBuilder()
                .attribute(
                        "a", Access.PATCHABLE, ValueRule.number().max(3).min(1).orNull())
                .attribute("b", Access.PATCHABLE, ValueRule.bool())
                .attribute("c", Access.CUSTOM, ValueRule.object())
                .attribute("d", Access.PATCHABLE, ValueRule.arrayOf(ValueRule.arrayOf(ValueRule.integer())))
                .attribute(
                        "e",
                        Access.PATCHABLE,
                        ValueRule.string().pattern("a").maxLength(2).oneOf("a"))
                .build();
        assertThat(ImageRules.fromSchema(more.toSchema())).isEqualTo(more);
    }

    @Test
    void faults_are_named() {
        ImageRulesBuilder builder = ImageRules.ims().toBuilder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.excludes("mine", "a"))
                .withMessage("mine: has no rule of its own; add one first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueRule.string().pattern("(?i)a"))
                .withMessage("pattern: (?i)a cannot be read: (?i) has no equal in Java");
        assertThatNullPointerException().isThrownBy(() -> builder.name(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.attribute("a", null, ValueRule.string()))
                .withMessage("access");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.attribute("a", Access.PATCHABLE, null))
                .withMessage("values");
        assertThat(List.of(builder.build(), ImageRules.ims())).allMatch(ImageRules.ims()::equals);
    }
}
