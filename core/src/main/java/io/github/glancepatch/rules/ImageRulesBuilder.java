// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes a rule set from another one, which stays as it is: for a service that documents attributes of its own. Not for
 * use by several threads.
 *
 * <pre>{@code
 * ImageRules rules = ImageRules.glance().toBuilder()
 *         .name("my-cloud")
 *         .attribute("site", Access.PATCHABLE, ValueRule.string().oneOf("bern", "basel"))
 *         .attribute("rank", Access.PATCHABLE, ValueRule.integer().range(1, 9).orNull())
 *         .attribute("owner", Access.RESTRICTED, ValueRule.string())
 *         .required("site")
 *         .build();
 * }</pre>
 */
public final class ImageRulesBuilder {
    private String name;
    private final Map<String, AttributeRule> attributes;
    private AttributeRule custom;
    private final Map<String, AttributeRule> namespaces;
    private final ServiceRules.Builder service;
    private final Map<ProblemKind, ErrorResponse> errorResponses;

    ImageRulesBuilder(String name, AttributeTable table, ServiceRules service) {
        this.name = name;
        this.attributes = new LinkedHashMap<>(table.documented());
        this.custom = table.custom();
        this.namespaces = table.namespaces();
        this.service = service.toBuilder();
        this.errorResponses = new EnumMap<>(service.errorResponses());
    }

    /** Sets the name of the rule set. */
    public ImageRulesBuilder name(String other) {
        name = Objects.requireNonNull(other, "name");
        return this;
    }

    /**
     * Adds the rule of an attribute, or changes the access and the values in the one it has.
     *
     * @param attribute the attribute's name
     * @param access what a patch may do to it
     * @param values which values it can have
     * @return this builder
     */
    public ImageRulesBuilder attribute(String attribute, Access access, ValueRule values) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(values, "values");
        AttributeRule known = attributes.get(attribute);
        AttributeRuleBuilder rule = known == null
                ? new AttributeRuleBuilder(attribute, access, access.ruleId(), values)
                : known.toBuilder().access(access, access.ruleId()).value(values);
        attributes.put(attribute, rule.build());
        return this;
    }

    /**
     * Makes two attributes exclude each other in one image.
     *
     * @param attribute the name of an attribute that has a rule
     * @param others the names of the others
     * @return this builder
     * @throws IllegalArgumentException when the attribute has no rule
     */
    public ImageRulesBuilder excludes(String attribute, String... others) {
        AttributeRule known = attributes.get(Objects.requireNonNull(attribute, "attribute"));
        if (known == null) {
            throw new IllegalArgumentException(attribute + ": has no rule of its own; add one first");
        }
        attributes.put(attribute, known.toBuilder().excludes(Set.of(others)).build());
        return this;
    }

    /** Removes the rule of an attribute, which is a custom attribute from then on. */
    public ImageRulesBuilder remove(String attribute) {
        attributes.remove(Objects.requireNonNull(attribute, "attribute"));
        return this;
    }

    /** Sets which values custom attributes can have. */
    public ImageRulesBuilder customAttributes(ValueRule values) {
        custom = custom.toBuilder()
                .value(Objects.requireNonNull(values, "values"))
                .build();
        return this;
    }

    /** Sets the attributes that the final image must have. */
    public ImageRulesBuilder required(String... names) {
        service.required(Set.of(names));
        return this;
    }

    /** Sets how many of something an image may have. */
    public ImageRulesBuilder quotas(Quotas quotas) {
        service.quotas(Objects.requireNonNull(quotas, "quotas"));
        return this;
    }

    /** Sets how a kind of problem is answered. */
    public ImageRulesBuilder errorResponse(ProblemKind kind, ErrorResponse response) {
        errorResponses.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(response, "response"));
        return this;
    }

    /** {@return the rule set as it is now; the builder can go on} */
    public ImageRules build() {
        List<AttributeRule> rules = new ArrayList<>(attributes.values());
        return new ImageRules(
                name,
                new AttributeTable(rules, custom, namespaces),
                service.errorResponses(errorResponses).build());
    }
}
