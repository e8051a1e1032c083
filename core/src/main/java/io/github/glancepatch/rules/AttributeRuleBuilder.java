// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Optional;
import java.util.Set;

/** Makes the rule of an attribute, one statement at a time. */
final class AttributeRuleBuilder {
    private final String name;
    private Access access;
    private String accessRuleId;
    private Optional<String> changedBy = Optional.empty();
    private ValueRule value;
    private Optional<ValueRule> onApply = Optional.empty();
    private Optional<ValueRule> onFinalImage = Optional.empty();
    private Set<String> statuses = Set.of();
    private boolean uniqueItems;
    private Set<String> excludes = Set.of();
    private Optional<ValueRule> propertyNames = Optional.empty();

    AttributeRuleBuilder(String name, Access access, String accessRuleId, ValueRule value) {
        this.name = name;
        this.access = access;
        this.accessRuleId = accessRuleId;
        this.value = value;
    }

    AttributeRuleBuilder(AttributeRule rule) {
        this(rule.name(), rule.access(), rule.accessRuleId(), rule.value());
        this.changedBy = rule.changedBy();
        this.onApply = rule.onApply();
        this.onFinalImage = rule.onFinalImage();
        this.statuses = rule.statuses();
        this.uniqueItems = rule.uniqueItems();
        this.excludes = rule.excludes();
        this.propertyNames = rule.propertyNames();
    }

    AttributeRuleBuilder access(Access allowed, String ruleId) {
        access = allowed;
        accessRuleId = ruleId;
        return this;
    }

    /** What can change the attribute as long as it is restricted here. */
    AttributeRuleBuilder changedBy(Optional<String> other) {
        changedBy = other;
        return this;
    }

    AttributeRuleBuilder value(ValueRule rule) {
        value = rule;
        return this;
    }

    AttributeRuleBuilder onApply(ValueRule rule) {
        onApply = Optional.of(rule);
        return this;
    }

    AttributeRuleBuilder onFinalImage(ValueRule rule) {
        onFinalImage = Optional.of(rule);
        return this;
    }

    AttributeRuleBuilder onlyWhile(Set<String> allowed) {
        statuses = allowed;
        return this;
    }

    AttributeRuleBuilder uniqueItems(boolean unique) {
        uniqueItems = unique;
        return this;
    }

    AttributeRuleBuilder excludes(Set<String> others) {
        excludes = others;
        return this;
    }

    AttributeRuleBuilder propertyNames(ValueRule rule) {
        propertyNames = Optional.of(rule);
        return this;
    }

    AttributeRule build() {
        return new AttributeRule(
                name,
                access,
                accessRuleId,
                access == Access.RESTRICTED ? changedBy : Optional.empty(),
                value,
                onApply,
                onFinalImage,
                statuses,
                uniqueItems,
                excludes,
                propertyNames);
    }
}
