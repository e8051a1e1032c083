// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what a patch is: the documented example image, one patch of it that is accepted, and one that is rejected. */
final class Demonstration {
    private static final String EXAMPLE_IMAGE = "example-image.json";

    private static final ImagePatcher PATCHER = ImagePatcher.of(RuleSets.DEFAULT);

    private static final PatchDocument ACCEPTED = PatchDocument.builder()
            .replace("name", "test01")
            .add("build_number", "42")
            .remove("__description")
            .build();

    private static final PatchDocument REJECTED = PatchDocument.builder()
            .replace("name", "test02")
            .replace("os_distro", "ubuntu")
            .build();

    private final PrintStream out;

    Demonstration(PrintStream out) {
        this.out = out;
    }

    void show() {
        Image before = exampleImage();
        title("1. An image, as the documentation of the Image Management Service shows it");
        block(PrettyJson.write(before.toJson()));

        title("2. A patch: rename the image, add an attribute, remove the description");
        request(before, PatchMediaType.V2_1, ACCEPTED);
        block("The same patch in the other media type:");
        request(before, PatchMediaType.V2_0, ACCEPTED);

        Image after = PATCHER.patch(before, PatchMediaType.V2_1, ACCEPTED);
        title("3. The patch is accepted: the new image");
        block(PrettyJson.write(after.toJson()));
        block("The changes:");
        block(changes(before, after));

        title("4. Another patch: rename the image again, replace an attribute that does not exist");
        request(after, PatchMediaType.V2_1, REJECTED);
        PatchProblem problem = problem(after);

        title("5. The patch is rejected as a whole: the image is not renamed either");
        block(ProblemReport.of(problem).stripIndent());
        block("The same as JSON:");
        block(PrettyJson.write(problem.toJson()));

        out.println("For an image and a patch of your own: apply --image FILE --patch FILE (more: --help)");
    }

    /** {@return the image in the example response of "Updating Image Information (Native OpenStack API)"} */
    static Image exampleImage() {
        try (InputStream json =
                Objects.requireNonNull(Demonstration.class.getResourceAsStream(EXAMPLE_IMAGE), EXAMPLE_IMAGE)) {
            return Image.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PatchProblem problem(Image image) {
        try {
            PATCHER.patch(image, PatchMediaType.V2_1, REJECTED);
        } catch (PatchException e) {
            return e.problem();
        }
        throw new IllegalStateException("a patch with a missing target was accepted");
    }

    private void request(Image image, PatchMediaType type, PatchDocument patch) {
        String id = image.get(ImageAttributes.ID).orElseThrow();
        block("PATCH /v2/images/" + id + "\nContent-Type: " + type.value() + "\n\n" + operations(patch.toJson(type)));
    }

    /** One operation per line is easier to read than one member per line. */
    private static String operations(JsonArray operations) {
        return operations.stream().map(JsonText::write).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    private static String changes(Image before, Image after) {
        Set<String> names = new LinkedHashSet<>(before.names());
        names.addAll(after.names());
        return names.stream()
                .filter(name -> !before.value(name).equals(after.value(name)))
                .map(name -> name + ": " + text(before.value(name)) + " -> " + text(after.value(name)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Optional<JsonValue> value) {
        return value.map(JsonText::write).orElse("absent");
    }

    private void title(String title) {
        out.println(title);
        out.println();
    }

    private void block(String lines) {
        lines.lines().map(line -> line.isEmpty() ? line : "   " + line).forEach(out::println);
        out.println();
    }
}
