// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the first patch costs in a JVM that has done nothing yet, beside the first parse of the same two texts by Parsson:
 * fresh JVMs by turns, and the median of each.
 */
public final class ColdStart {
    private static final int ROUNDS = 21;
    private static final List<String> FIRST = List.of("parsson", "ims", "glance");

    private ColdStart() {}

    /**
     * Without arguments measures; with three, a name and two files, is one of the fresh JVMs.
     *
     * @param arguments none, or who, the image and the patch
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            first(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
            return;
        }
        Workload workload = Workload.of(34, 10);
        Path image = Files.write(Files.createTempFile("image", ".json"), workload.image());
        Path patch = Files.write(Files.createTempFile("patch", ".json"), workload.patch());
        List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < FIRST.size(); i++) {
                times.get(i).add(inFreshJvm(FIRST.get(i), image, patch));
            }
        }
        Files.delete(image);
        Files.delete(patch);
        times.forEach(list -> list.sort(null));
        double parsson = times.get(0).get(ROUNDS / 2);
        System.out.println("| first in a fresh JVM | median | times Parsson's |");
        System.out.println("|---|---:|---:|");
        for (int i = 0; i < FIRST.size(); i++) {
            double median = times.get(i).get(ROUNDS / 2);
            System.out.printf(
                    Locale.ROOT, "| %s | %.1f ms | %.2f |%n", FIRST.get(i), median / 1e6, median / parsson);
        }
    }

    private static long inFreshJvm(String who, Path image, Path patch) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        who,
                        image.toString(),
                        patch.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(jvm.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException(who + " failed: " + answer);
        }
        return Long.parseLong(answer.strip());
    }

    private static void first(String who, Path image, Path patch) throws IOException {
        byte[] imageBytes = Files.readAllBytes(image);
        byte[] patchBytes = Files.readAllBytes(patch);
        long start = System.nanoTime();
        int made =
                switch (who) {
                    case "parsson" -> parse(imageBytes) + parse(patchBytes);
                    case "ims" -> patch(ImageRules.ims(), imageBytes, patchBytes);
                    default -> patch(ImageRules.glance(), imageBytes, patchBytes);
                };
        long taken = System.nanoTime() - start;
        if (made == 0) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(taken);
    }

    private static int parse(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readValue().getValueType().ordinal() + 1;
        }
    }

    private static int patch(ImageRules rules, byte[] image, byte[] patch) {
        return ImagePatcher.of(rules)
                .patch(Image.parse(image), PatchMediaType.V2_1.value(), patch)
                .size();
    }
}
