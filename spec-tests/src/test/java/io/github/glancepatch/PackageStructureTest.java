// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Inside a package of the library arrows run one way, over few levels. */
@AnalyzeClasses(packages = "io.github.glancepatch", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageStructureTest {
    private static final String ROOT = "io.github.glancepatch.";

    // A value and its builder or reader know each other. Any other arrow within a package runs one way.
    private static final Set<Set<String>> PAIRS = Set.of(
            Set.of(ROOT + "image.Image", ROOT + "image.ImageBuilder"),
            Set.of(ROOT + "rules.AttributeRule", ROOT + "rules.AttributeRuleBuilder"),
            Set.of(ROOT + "rules.ImageRules", ROOT + "rules.ImageRulesBuilder"),
            Set.of(ROOT + "patch.PatchDocument", ROOT + "patch.PatchBuilder"),
            Set.of(ROOT + "patch.ServiceError", ROOT + "patch.ServiceErrorReader"));

    @ArchTest
    static void within_a_package_arrows_run_one_way_but_for_a_value_and_its_builder(JavaClasses classes) {
        Map<String, Set<String>> arrows = arrows(classes);
        assertThat(PAIRS)
                .hasSizeLessThanOrEqualTo(8)
                .allSatisfy(pair -> assertThat(pair)
                        .allSatisfy(one -> assertThat(arrows.get(one)).containsAnyElementsOf(without(pair, one))));
        arrows.forEach((source, targets) -> targets.removeIf(target -> PAIRS.contains(Set.of(source, target))));
        assertThat(circlesOf(arrows)).isEmpty();
    }

    /** The level of a type is one above the highest of those in its package that it knows; a pair counts as one. */
    @ArchTest
    static void a_package_has_at_most_eight_levels(JavaClasses classes) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        arrows(classes)
                .forEach((source, targets) -> targets.stream()
                        .filter(target -> packageOf(target).equals(packageOf(source))
                                && !pair(target).equals(pair(source)))
                        .forEach(target -> arrows.computeIfAbsent(pair(source), key -> new TreeSet<>())
                                .add(pair(target))));
        assertThat(circlesOf(arrows)).isEmpty();
        Map<String, Integer> levels = new TreeMap<>();
        arrows.keySet().forEach(type -> level(type, arrows, levels));
        assertThat(levels.values()).allMatch(level -> level <= 8);
        assertThat(levels).containsEntry(pair(ROOT + "patch.ImagePatcher"), 8);
    }

    private static int level(String type, Map<String, Set<String>> arrows, Map<String, Integer> levels) {
        if (!levels.containsKey(type)) {
            levels.put(
                    type,
                    1
                            + arrows.getOrDefault(type, Set.of()).stream()
                                    .mapToInt(target -> level(target, arrows, levels))
                                    .max()
                                    .orElse(0));
        }
        return levels.get(type);
    }

    /** Each type of the library and those that it knows. */
    private static Map<String, Set<String>> arrows(JavaClasses classes) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass from : classes.that(resideInAnyPackage(ArchitectureTest.CORE))) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String source = topLevel(from);
                String target = topLevel(dependency.getTargetClass());
                if (target.startsWith(ROOT) && !target.equals(source)) {
                    arrows.computeIfAbsent(source, key -> new TreeSet<>()).add(target);
                }
            }
        }
        return arrows;
    }

    /** A type that no arrow leaves is removed, with the arrows to it, until circles are all that is left. */
    private static Map<String, Set<String>> circlesOf(Map<String, Set<String>> arrows) {
        Map<String, Set<String>> left = new TreeMap<>();
        arrows.forEach((source, targets) -> left.put(source, new TreeSet<>(targets)));
        int before = -1;
        while (before != count(left)) {
            before = count(left);
            left.values().removeIf(Set::isEmpty);
            left.values().forEach(targets -> targets.retainAll(left.keySet()));
        }
        return left;
    }

    private static int count(Map<String, Set<String>> arrows) {
        return arrows.values().stream().mapToInt(targets -> targets.size() + 1).sum();
    }

    private static Set<String> without(Set<String> pair, String one) {
        return pair.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
    }

    /** A type, or the first of the pair that it belongs to. */
    private static String pair(String type) {
        return PAIRS.stream()
                .filter(pair -> pair.contains(type))
                .map(pair -> new TreeSet<>(pair).first())
                .findFirst()
                .orElse(type);
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    private static String topLevel(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
