// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rules;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a property's name begins with the id of its rule: without the hyphen, and with an {@code r} in its place where a
 * digit precedes it. So {@code access2_...} checks access-2, and {@code op21r1_...} checks op21-1.
 */
public final class RuleNames {
    private static final Pattern ID = Pattern.compile("([a-z]+)([0-9]*)-([0-9]+)");
    private static final Pattern PREFIX = Pattern.compile("([a-z]+)(?:([0-9]+)r)?([0-9]+)_.*");

    private static final Set<Class<?>> CLOUDIMAGES =
            Set.of(CloudimagesSpec.class, CloudimagesDocumentSpec.class, CloudimagesOperationSpec.class);

    private RuleNames() {}

    /**
     * {@return what the names of a rule's properties begin with, like {@code access2_}}
     *
     * @param rule the rule's id
     * @throws IllegalArgumentException when it is no rule's id
     */
    public static String prefix(String rule) {
        Matcher matcher = match(ID, rule);
        String digits = matcher.group(2);
        return matcher.group(1) + (digits.isEmpty() ? "" : digits + "r") + matcher.group(3) + "_";
    }

    /**
     * {@return the id of the rule that a property checks, like {@code access-2}}
     *
     * @param property the property's name
     * @throws IllegalArgumentException when it does not begin with a rule
     */
    public static String rule(String property) {
        Matcher matcher = match(PREFIX, property);
        String digits = matcher.group(2) == null ? "" : matcher.group(2);
        return matcher.group(1) + digits + "-" + matcher.group(3);
    }

    /**
     * {@return the level of a property in a rule set: that of its rule, unless it checks a recommended aspect only}
     *
     * @param property the method
     * @param ruleSet the name of the rule set
     */
    public static Level level(Method property, String ruleSet) {
        Recommended aspect = property.getAnnotation(Recommended.class);
        boolean recommended = aspect != null
                && (aspect.ruleSets().length == 0
                        || Arrays.asList(aspect.ruleSets()).contains(ruleSet));
        return recommended ? Level.RECOMMENDED : Rules.level(rule(property.getName()), ruleSet);
    }

    /** {@return the name of the rule set by which a family of properties asks} */
    public static String ruleSet(Class<?> family) {
        if (GlanceSpec.class.isAssignableFrom(family)) {
            return PatchRequest.GLANCE;
        }
        return CLOUDIMAGES.contains(family) ? PatchRequest.CLOUDIMAGES : PatchRequest.IMS;
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("names no rule: " + text);
        }
        return matcher;
    }
}
