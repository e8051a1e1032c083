// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Set;

/** The arrows of the design: they run one way, and the kit knows nothing of the library. */
@AnalyzeClasses(packages = "io.github.glancepatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.glancepatch.";

    static final String[] CORE = {
        "io.github.glancepatch",
        ROOT + "json..",
        ROOT + "regex..",
        ROOT + "image..",
        ROOT + "rules..",
        ROOT + "patch..",
        ROOT + "diff.."
    };

    private static final String[] GROUND = {"java..", "jakarta.json..", "org.jspecify..", "io.github.glancepatch"};

    @ArchTest
    static final ArchRule the_root_package_depends_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage("io.github.glancepatch")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.github.glancepatch"));

    @ArchTest
    static final ArchRule json_stands_on_the_ground = only("json");

    @ArchTest
    static final ArchRule patterns_know_json = only("regex", "json");

    @ArchTest
    static final ArchRule images_know_json = only("image", "json");

    @ArchTest
    static final ArchRule rules_know_images = only("rules", "image", "regex", "json");

    @ArchTest
    static final ArchRule patches_know_rules = only("patch", "rules", "image", "json");

    @ArchTest
    static final ArchRule differences_know_patches = only("diff", "patch", "rules", "image", "json");

    @ArchTest
    static final ArchRule the_kit_knows_nothing_of_the_library = noClasses()
            .that()
            .resideInAPackage(ROOT + "spec..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(CORE).or(resideInAPackage(ROOT + "tool..")));

    @ArchTest
    static final ArchRule nothing_knows_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "tool..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "tool..");

    @ArchTest
    static final ArchRule no_two_packages_of_the_library_know_each_other = slices().matching(
                    "io.github.glancepatch.(json|regex|image|rules|patch|diff)..")
            .should()
            .beFreeOfCycles();

    // A caller can choose values with equal hash codes; what counts here is json.ValueBag, and its test counts.
    @ArchTest
    static final ArchRule differences_and_locations_find_values_by_order_and_not_by_hash = noClasses()
            .that()
            .resideInAPackage(ROOT + "diff")
            .or()
            .haveSimpleName("LocationList")
            .or()
            .haveSimpleName("UniqueItems")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.HashMap")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.HashSet");

    @ArchTest
    static final ArchRule the_library_reads_no_file_no_clock_and_no_network = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.lang.reflect..", "java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule the_library_looks_up_neither_classes_nor_resources = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethodWhere(describe(
                    "Class.forName or getResource",
                    call -> call.getTargetOwner().isAssignableTo(Class.class)
                            && (call.getName().equals("forName")
                                    || call.getName().startsWith("getResource"))));

    /** The one class that looks for a provider: by the context class loader, else by the library's own. */
    private static final String PROVIDER = ROOT + "json.Provider";

    // What a closed world, like a native image, would have to be told of. Lambdas, records and concatenated strings are
    // linked by bootstrap methods that the compiler names, which every such world knows.
    @ArchTest
    static final ArchRule the_library_is_a_closed_world = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveFullyQualifiedName(PROVIDER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "sun..", "jdk..", "com.sun..", "java.rmi..", "javax.naming..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.lang\\.(ClassLoader|Module|ModuleLayer|Runtime|Process.*|System|StackWalker|ClassValue)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(Object(In|Out)put.*|Externalizable|File.*|RandomAccessFile)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(ServiceLoader|ResourceBundle|Properties|Timer).*");

    /** The one class that looks at eight bytes together; its handle sees arrays of bytes and nothing else. */
    private static final String PLAIN_TEXT = ROOT + "json.PlainText";

    @ArchTest
    static final ArchRule no_method_handle_but_for_a_view_of_bytes = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveFullyQualifiedName(PLAIN_TEXT)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.invoke\\.(MethodHandles|MethodHandle|VarHandle).*");

    @ArchTest
    static final ArchRule the_handle_is_a_view_of_bytes = noClasses()
            .that()
            .haveFullyQualifiedName(PLAIN_TEXT)
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "is another handle than a view of bytes",
                    call -> call.getTargetOwner().getName().startsWith("java.lang.invoke.MethodHandle")
                            && !call.getName().equals("byteArrayViewVarHandle")));

    @ArchTest
    static final ArchRule the_library_asks_classes_for_nothing_but_their_names = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveFullyQualifiedName(PROVIDER)
            .should()
            .callMethodWhere(describe(
                    "a method of Class that reflects",
                    call -> call.getTargetOwner().isEquivalentTo(Class.class)
                            && !Set.of("getName", "getSimpleName", "isInstance", "cast", "desiredAssertionStatus")
                                    .contains(call.getName())));

    @ArchTest
    static final ArchRule nothing_but_exceptions_and_enums_can_be_serialized = classes()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .areAssignableTo(Serializable.class)
            .should()
            .beAssignableTo(Throwable.class)
            .orShould()
            .beEnums()
            .orShould()
            .beAssignableTo(Enum.class);

    @ArchTest
    static final ArchRule the_library_does_not_look_the_provider_up_at_every_call = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json");

    // Carrying a patch of RFC 6902 over is not building on it: it is made and read as an array.
    @ArchTest
    static final ArchRule the_library_does_not_build_on_the_patches_of_the_json_api = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethodWhere(describe(
                    "JsonPatch.apply",
                    call -> call.getTargetOwner().getName().equals("jakarta.json.JsonPatch")
                            && call.getName().equals("apply")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.JsonPointer")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.JsonMergePatch");

    private static ArchRule only(String name, String... known) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(GROUND).or(resideInAPackage(ROOT + name));
        for (String other : known) {
            allowed = allowed.or(resideInAPackage(ROOT + other));
        }
        return classes().that().resideInAPackage(ROOT + name).should().onlyDependOnClassesThat(allowed);
    }

    private static DescribedPredicate<JavaMethodCall> describe(
            String description, java.util.function.Predicate<JavaMethodCall> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
