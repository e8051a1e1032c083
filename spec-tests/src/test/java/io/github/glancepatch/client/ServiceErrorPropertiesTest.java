// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.patch.ServiceError;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a service sends, a client has an error to show. */
class ServiceErrorPropertiesTest {
    @Property
    void any_bytes_are_an_error_with_a_message_of_one_line(
            @ForAll("bodies") byte[] body, @ForAll("types") String type) {
        ServiceError error = ServiceError.parse(418, type, body);
        assertThat(error.status()).isEqualTo(418);
        assertThat(error.message()).doesNotContainPattern("\\p{Cntrl}");
        assertThat(error.toString()).startsWith("418");
    }

    @Provide
    Arbitrary<byte[]> bodies() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class);
        Arbitrary<byte[]> pieces = Arbitraries.of(
                        "{\"error\":{",
                        "\"code\":",
                        "\"message\":",
                        "\"title\":",
                        "\"a\"",
                        "400",
                        ",",
                        "}",
                        "[",
                        "null",
                        "<h1>",
                        "</h1>",
                        "</head>",
                        "<br />",
                        "&lt;",
                        "&",
                        "<",
                        ">",
                        "Attribute 'a' is ",
                        "\n",
                        " ",
                        "operation 0, /",
                        "/",
                        ":",
                        "~1",
                        "schema['properties']['",
                        "']",
                        "\u0000",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list).getBytes(UTF_8));
        return Arbitraries.oneOf(bytes, pieces);
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.oneOf(
                Arbitraries.of("application/json", "text/html; charset=UTF-8", "text/plain", ""),
                Arbitraries.strings());
    }
}
