// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The first request of a JVM waits for classes and call sites. The first of its lambdas, method references, string
 * concatenations or comparisons of records costs more than all its classes, and so does the look-up of the JSON
 * provider: an accepted request runs none of these.
 */
class FirstRequestTest {

    @Test
    void the_first_request_runs_no_lambda_and_needs_no_provider() throws Exception {
        String classes = Stream.of(FirstRequest.class, Image.class, JsonValue.class)
                .map(FirstRequestTest::location)
                .collect(Collectors.joining(File.pathSeparator));
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        classes,
                        FirstRequest.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines =
                new String(jvm.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(jvm.waitFor()).as("%s", lines).isZero();
        List<String> loaded = lines.subList(lines.indexOf(FirstRequest.BEGIN) + 1, lines.indexOf(FirstRequest.END));
        // The text of an image is read through a VarHandle: the JDK has one lambda for it and makes one class. For
        // strings
        // that are joined by + it makes a dozen; some JDKs have loaded their factory before.
        assertThat(loaded.stream().filter(line -> line.contains("__JVM_LookupDefineClass__")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(loaded)
                .anyMatch(line -> line.contains(OperationApplier.class.getName()))
                .noneMatch(line -> line.matches(".*glancepatch\\S*\\$\\$Lambda.*"))
                .noneMatch(line -> line.contains("java.lang.invoke.StringConcatFactory"))
                .noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods"))
                .noneMatch(line -> line.contains("java.util.stream"))
                .noneMatch(line -> line.contains("jakarta.json.spi.JsonProvider"));
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** The program of the child JVM. */
    static final class FirstRequest {
        static final String BEGIN = "first request begins";
        static final String END = "first request ends";

        private FirstRequest() {}

        private static final byte[] IMAGE = DocumentedImage.JSON.getBytes(UTF_8);

        /** Prints two lines, between which the JVM logs what it loads. */
        public static void main(String[] arguments) throws IOException {
            System.out.println(BEGIN);
            request(ImageRules.glance(), """
                    [{"op": "replace", "path": "/name", "value": "a"},
                     {"op": "replace", "path": "/visibility", "value": "shared"},
                     {"op": "replace", "path": "/protected", "value": true},
                     {"op": "replace", "path": "/min_disk", "value": 2},
                     {"op": "add", "path": "/os_distro", "value": "debian"},
                     {"op": "add", "path": "/b", "value": "c"},
                     {"op": "remove", "path": "/b"}]
                    """);
            request(ImageRules.ims(), """
                    [{"op": "replace", "path": "/name", "value": "a"},
                     {"op": "replace", "path": "/__description", "value": "b"},
                     {"op": "add", "path": "/os_distro", "value": "debian"},
                     {"op": "remove", "path": "/os_distro"}]
                    """);
            System.out.println(END);
        }

        private static void request(ImageRules rules, String patch) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImagePatcher.of(rules)
                    .patch(Image.parse(IMAGE), PatchMediaType.V2_1_VALUE, patch.getBytes(UTF_8))
                    .write(out);
        }
    }
}
