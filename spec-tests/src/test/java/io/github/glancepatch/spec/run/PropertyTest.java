// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.suite.CloudimagesConformance;
import io.github.glancepatch.spec.suite.GlanceConformance;
import io.github.glancepatch.spec.suite.ImsConformance;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The kit's own runner and jqwik's engine run the same properties. */
class PropertyTest {
    static class Ims implements ImsConformance {
        @Override
        public ImagePatchImplementation implementation() {
            return new NaiveModel();
        }
    }

    static class Cloudimages implements CloudimagesConformance {
        @Override
        public ImagePatchImplementation implementation() {
            return new NaiveModel();
        }
    }

    static class Glance implements GlanceConformance {
        @Override
        public ImagePatchImplementation implementation() {
            return new NaiveModel();
        }
    }

    private static Set<String> foundByJqwik(Class<?> testClass) {
        TestPlan plan = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(testClass))
                        .filters(EngineFilter.includeEngines("jqwik"))
                        .build());
        Set<String> names = new TreeSet<>();
        plan.getRoots()
                .forEach(root -> plan.getDescendants(root)
                        .forEach(test -> test.getSource()
                                .filter(MethodSource.class::isInstance)
                                .ifPresent(source -> names.add(((MethodSource) source).getMethodName()))));
        return names;
    }

    private static Set<String> foundByTheRunner(RuleSet rules) {
        return Property.of(rules).stream()
                .map(property -> property.check().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_runner_and_jqwik_run_the_same_properties() {
        assertThat(foundByTheRunner(RuleSet.IMS)).isEqualTo(foundByJqwik(Ims.class));
        assertThat(foundByTheRunner(RuleSet.CLOUDIMAGES)).isEqualTo(foundByJqwik(Cloudimages.class));
        assertThat(foundByTheRunner(RuleSet.GLANCE)).isEqualTo(foundByJqwik(Glance.class));
    }

    @ParameterizedTest
    @EnumSource
    void names_are_unique_in_a_rule_set(RuleSet rules) {
        Stream<String> names =
                Property.of(rules).stream().map(property -> property.check().id());
        assertThat(names).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_parameter_can_be_drawn(RuleSet rules) {
        for (Property property : Property.of(rules)) {
            assertThatCode(() -> JqwikSession.run(() -> Parameters.of(property)))
                    .as(property.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void every_rule_set_of_a_name_is_found() {
        for (RuleSet rules : RuleSet.values()) {
            assertThat(RuleSet.named(rules.wireName())).contains(rules);
        }
        assertThat(RuleSet.named("IMS")).isEmpty();
    }
}
