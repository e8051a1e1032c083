// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeSpec;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
import io.github.glancepatch.spec.model.ImsAttributes;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Names of attributes. */
public final class AttributeNames {
    /** The attributes with rules of their own, which every rule set lets a patch change. */
    public static final List<String> NAME_AND_DESCRIPTION = List.of("name", "__description");

    /** Names of customised attributes that images often have, and operations often target. */
    static final List<String> COMMON = List.of("a", "b", "c");

    /** Names that code may mistake for others, or treat as something special. */
    private static final List<String> NOTABLE = List.of(
            "os_distro",
            "kernel_id",
            "architecture",
            "hw_firmware_uefi",
            "__lang",
            "__x",
            "a",
            "0",
            "-",
            "op",
            "path",
            "value",
            "add",
            "~",
            "/",
            "~1",
            "~01",
            "a/b",
            "a~1b",
            "~0~1",
            "a b",
            "a  b",
            "a \u00A0b",
            "a\u3000b",
            "%2F",
            "\u00FC",
            "names",
            "namespace",
            "statu",
            "status_",
            "__descriptions",
            "member",
            "delete",
            "__class__",
            "__proto__",
            "constructor",
            "tostring",
            "hasownproperty");

    /** The same with other capitals than documented: names are compared with regard to case. */
    private static final List<String> CAPITALIZED =
            List.of("Name", "NAME", "STATUS", "Checksum", "Min_Ram", "__Description", "__OS_BIT", "os_Distro");

    private AttributeNames() {}

    /** Names of customised attributes that no implementation has a reason to misread: lower-case letters and digits. */
    public static final class Plain implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return plain();
        }
    }

    /** Names that a customised attribute can have by the rules of the native API, among them unusual ones. */
    public static final class Custom implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return custom();
        }
    }

    /** Names without an upper-case letter, in scripts that have upper case and in one that has none. */
    public static final class LowerCase implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            Arbitrary<String> letters =
                    Arbitraries.of("", "\u00E4", "\u00DF", "\u03C3", "\u0431", "\u65E5", "\uD801\uDC28");
            return Combinators.combine(letters, plain())
                    .as((letter, name) -> name + letter)
                    .withoutEdgeCases();
        }
    }

    /** Names that are too long for a customised attribute: from 256 characters. */
    public static final class TooLong implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Choice.forEach(List.of(256, 257, 300), Texts::ofLength).withoutEdgeCases();
        }
    }

    /** Names of 1 to 255 characters, which a customised attribute can have. */
    public static final class UpToTheLimit implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Choice.forEach(List.of(1, 127, 128, 129, 254, 255), Texts::ofLength);
        }
    }

    /** Names with a control character that is not at an end, where it may be trimmed away. */
    public static final class WithControl implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Texts.withControls();
        }
    }

    /** Names with an upper-case letter. */
    public static final class WithUpperCase implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            Arbitrary<String> letters =
                    Arbitraries.of("A", "Z", "\u00C4", "\u03A3", "\u0410", "\u01C5", "\uD801\uDC00");
            return Combinators.combine(letters, Texts.words())
                    .as((letter, word) -> letter + word)
                    .withoutEdgeCases();
        }
    }

    /** Names of the attributes that no patch may change by the rules of the native API. */
    public static final class Restricted implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return restricted();
        }
    }

    /** A few of them. */
    public static final class SomeRestricted implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return someRestricted();
        }
    }

    /** Names of the attributes that no patch may change by the rules of the cloudimages API. */
    public static final class RestrictedForCloudimages implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return documented(spec -> spec.access() == Access.RESTRICTED);
        }
    }

    /** Names of the attributes that the documentation knows as properties of Glance, and nothing more. */
    public static final class KnownCustom implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return documented(spec -> spec.access() == Access.CUSTOMISED);
        }
    }

    /** Names that a customised attribute can have and that the documentation does not know at all. */
    public static final class Undocumented implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return plain().map(name -> ImsAttributes.all().containsKey(name) ? name + "_x" : name);
        }
    }

    static Arbitrary<String> custom() {
        return Choice.frequencyOf(
                        Tuple.of(6, Texts.words()),
                        Tuple.of(4, Texts.unusual().map(AttributeNames::withoutBlankEnds)),
                        Tuple.of(4, Arbitraries.of(NOTABLE)),
                        Tuple.of(1, Arbitraries.of(CAPITALIZED)),
                        Tuple.of(1, Arbitraries.just("x".repeat(100))))
                .map(AttributeNames::undocumented);
    }

    static Arbitrary<String> plain() {
        return Texts.words().map(AttributeNames::undocumented);
    }

    static Arbitrary<String> someRestricted() {
        return Arbitraries.of("id", "status", "checksum", "min_disk", "__os_bit");
    }

    static Arbitrary<String> restricted() {
        return documented(spec -> isRestricted(spec.name()));
    }

    private static Arbitrary<String> documented(Predicate<AttributeSpec> which) {
        return Arbitraries.of(ImsAttributes.all().values().stream()
                .filter(which)
                .map(AttributeSpec::name)
                .toList());
    }

    /**
     * {@return whether the rules of the native API let no patch change the attribute}
     *
     * @param name the attribute's name
     */
    public static boolean isRestricted(String name) {
        return isRestricted(PatchRequest.IMS, name);
    }

    /**
     * {@return whether a rule set lets no patch change the attribute}
     *
     * @param rules the rule set's name
     * @param name the attribute's name
     */
    public static boolean isRestricted(String rules, String name) {
        AttributeSpec spec = ImsAttributes.all().get(name);
        return spec != null
                && (spec.access() == Access.RESTRICTED
                        || (spec.access() == Access.CLOUDIMAGES && !rules.equals(PatchRequest.CLOUDIMAGES)));
    }

    private static String withoutBlankEnds(String name) {
        return name.startsWith(" ") || name.endsWith(" ") ? "x" + name + "x" : name;
    }

    private static String undocumented(String name) {
        AttributeSpec spec = ImsAttributes.all().get(name);
        return spec == null || spec.access() == Access.CUSTOMISED ? name : name + "_x";
    }
}
