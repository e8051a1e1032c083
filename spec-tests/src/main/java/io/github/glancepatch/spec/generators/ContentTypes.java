// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.MediaType;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Values of the Content-Type header. */
public final class ContentTypes {
    /** Plain JSON, which the cloudimages API accepts and the native API does not. */
    public static final String JSON = "application/json";

    private static final List<String> OTHERS = List.of(
            "",
            JSON,
            "application/json-patch+json",
            "application/merge-patch+json",
            "application/octet-stream",
            "application/openstack-images-json-patch",
            "application/openstack-images-v1.0-json-patch",
            "application/openstack-images-v2-json-patch",
            "application/openstack-images-v2.2-json-patch",
            "application/openstack-images-v2.10-json-patch",
            "application/openstack-images-v2x0-json-patch",
            "application/openstack-images-v2.1-json",
            "application/openstack-images-v2.1-json-patch+json",
            "application/openstack-images-v2.1-json-patches",
            "text/openstack-images-v2.1-json-patch",
            "openstack-images-v2.1-json-patch",
            "application/ openstack-images-v2.1-json-patch",
            "x-application/openstack-images-v2.1-json-patch",
            "application/*",
            "*/*",
            "application/json; application/openstack-images-v2.1-json-patch",
            "application/json; type=application/openstack-images-v2.1-json-patch",
            "application/openstack-images-v2.0-json-patch, application/openstack-images-v2.1-json-patch");

    private ContentTypes() {}

    /** Parameters with the semicolon that they begin with. */
    public static final class Parameters implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(
                    "",
                    ";",
                    "; charset=utf-8",
                    ";charset=UTF-8",
                    " ; charset=utf-8",
                    "; charset=latin1",
                    "; q=0.5; x=\"a, b\"",
                    "; type=application/json",
                    "; application/openstack-images-v2.2-json-patch");
        }
    }

    /** Media types that are none of the two. */
    public static final class Others implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(OTHERS);
        }
    }

    /** Both media types with upper and lower case mixed. */
    public static final class MixedCase implements ArbitrarySupplier<Mixed> {
        @Override
        public Arbitrary<Mixed> get() {
            Arbitrary<List<Boolean>> uppers = Arbitraries.of(true, false).list().ofSize(64);
            return Combinators.combine(Arbitraries.of(MediaType.class), uppers)
                    .as(Mixed::of)
                    .withoutEdgeCases();
        }
    }

    /** Both media types with a letter that only looks like the right one in some comparison. */
    public static final class Lookalikes implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            // long s, Kelvin sign, dotless i, I with dot; each is an ASCII letter once its case has been mapped
            return Arbitraries.of(MediaType.class)
                    .flatMap(type -> Arbitraries.of(
                            type.value().replace('s', '\u017F'),
                            type.value().replace('k', '\u212A'),
                            type.value().replace('i', '\u0131'),
                            type.value().replace('i', '\u0130')));
        }
    }

    /**
     * A media type and a spelling of it.
     *
     * @param type the media type
     * @param text the spelling
     */
    public record Mixed(MediaType type, String text) {
        static Mixed of(MediaType type, List<Boolean> uppers) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < type.value().length(); i++) {
                String letter = type.value().substring(i, i + 1);
                text.append(uppers.get(i % uppers.size()) ? letter.toUpperCase(Locale.ROOT) : letter);
            }
            return new Mixed(type, text.toString());
        }
    }
}
