// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rule;
import io.github.glancepatch.spec.rules.Rules;
import io.github.glancepatch.spec.suite.CloudimagesConformance;
import io.github.glancepatch.spec.suite.GlanceConformance;
import io.github.glancepatch.spec.suite.ImagePatchSpec;
import io.github.glancepatch.spec.suite.ImsConformance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rule sets that the kit can check, each with its families of properties. The cases of the corpus carry the name of
 * their rule set themselves.
 */
public enum RuleSet {
    /** The images API of the Image Management Service, PATCH /v2/images. */
    IMS("ims"),

    /** The cloudimages API of the Image Management Service, PATCH /v2/cloudimages. */
    CLOUDIMAGES("cloudimages"),

    /** OpenStack Glance, PATCH /v2/images. */
    GLANCE("glance");

    private final String wireName;

    RuleSet(String wireName) {
        this.wireName = wireName;
    }

    /** {@return the name of the rule set, as a request carries it} */
    public String wireName() {
        return wireName;
    }

    /** {@return the interfaces that hold the properties} */
    public List<Class<? extends ImagePatchSpec>> families() {
        return switch (this) {
            case IMS -> familiesOf(ImsConformance.class);
            case CLOUDIMAGES -> familiesOf(CloudimagesConformance.class);
            case GLANCE -> familiesOf(GlanceConformance.class);
        };
    }

    /** {@return the ids of the rules that are required and have checks of their own: what a run must ask} */
    public List<String> requiredRules() {
        return Rules.of(wireName).stream()
                .filter(rule -> rule.level(wireName) == Level.REQUIRED)
                .filter(rule -> rule.withoutCheck().isEmpty())
                .map(Rule::id)
                .toList();
    }

    /** {@return a rule as this rule set has it} */
    public RuleText rule(String id) {
        return RuleText.of(id, wireName);
    }

    /** {@return the kit's own model of the rules} */
    public ImagePatchImplementation model() {
        return new NaiveModel();
    }

    /**
     * {@return the rule set of that name; empty when it is unknown}
     *
     * @param name the name
     */
    public static Optional<RuleSet> named(String name) {
        return Arrays.stream(values()).filter(one -> one.wireName.equals(name)).findFirst();
    }

    /** The families that an interface of the kind of {@link ImsConformance} puts together. */
    private static List<Class<? extends ImagePatchSpec>> familiesOf(Class<? extends ImagePatchSpec> all) {
        List<Class<? extends ImagePatchSpec>> families = new ArrayList<>();
        for (Class<?> family : all.getInterfaces()) {
            families.add(family.asSubclass(ImagePatchSpec.class));
        }
        return families;
    }
}
