// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the first request costs in a JVM that has done nothing yet, and the first thousand: image and patch from bytes,
 * the changed image to bytes. The first one also with two tags in the image, since arrays are made by the JSON
 * provider, which is looked up for them. Fresh JVMs take turns, and the table has the median of each contender.
 */
public final class ColdStart {
    private static final int ROUNDS = 21;
    private static final int REQUESTS = 1_000;
    private static final List<String> CONTENDERS =
            List.of("core glance", "core ims", "Parsson JsonPatch", "zjsonpatch", "json-patch", "map on Jackson");

    private ColdStart() {}

    /**
     * Without arguments measures; with three, a name and two files, is one of the fresh JVMs.
     *
     * @param arguments none, or the contender, the image and the patch
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            request(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
            return;
        }
        Workload workload = Workload.of(34, 10);
        Workload tagged = Workload.tagged(10);
        Map<String, List<double[]>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String contender : CONTENDERS) {
                double[] plain = inFreshJvm(contender, workload);
                double[] withTags = inFreshJvm(contender, tagged);
                times.computeIfAbsent(contender, name -> new ArrayList<>())
                        .add(new double[] {plain[0], withTags[0], plain[1]});
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| in a fresh JVM | first request | the same with tags | first %,d requests |%n",
                REQUESTS);
        System.out.println("|---|---:|---:|---:|");
        times.forEach((contender, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.0f ms |%n",
                contender,
                median(all, 0),
                median(all, 1),
                median(all, 2)));
    }

    private static double median(List<double[]> times, int column) {
        return times.stream()
                .mapToDouble(all -> all[column] / 1e6)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double[] inFreshJvm(String contender, Workload workload) throws IOException, InterruptedException {
        Path image = Files.write(Files.createTempFile("image", ".json"), workload.image());
        Path patch = Files.write(Files.createTempFile("patch", ".json"), workload.patch());
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        contender,
                        image.toString(),
                        patch.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (jvm.waitFor() != 0 || lines.size() != 3) {
            throw new IllegalStateException(contender + " failed: " + lines);
        }
        Files.delete(image);
        Files.delete(patch);
        workload.check(contender, lines.get(2).getBytes(StandardCharsets.UTF_8));
        return new double[] {Double.parseDouble(lines.get(0)), Double.parseDouble(lines.get(1))};
    }

    private static void request(String contender, Path image, Path patch) throws IOException {
        byte[] imageBytes = Files.readAllBytes(image);
        byte[] patchBytes = Files.readAllBytes(patch);
        long start = System.nanoTime();
        byte[] changed = serve(contender, imageBytes, patchBytes);
        long first = System.nanoTime();
        for (int i = 1; i < REQUESTS; i++) {
            changed = serve(contender, imageBytes, patchBytes);
        }
        long last = System.nanoTime();
        System.out.println(first - start);
        System.out.println(last - start);
        System.out.println(new String(changed, StandardCharsets.UTF_8));
    }

    // No contender is made before: a fresh JVM loads the classes of one of them only.
    private static byte[] serve(String contender, byte[] image, byte[] patch) throws IOException {
        return switch (contender) {
            case "core glance" -> core(ImageRules.glance(), image, patch);
            case "core ims" -> core(ImageRules.ims(), image, patch);
            case "Parsson JsonPatch" -> ParssonPatch.serve(image, patch);
            case "zjsonpatch" -> ZjsonPatch.serve(image, patch);
            case "json-patch" -> JavaJsonTools.serve(image, patch);
            default -> JacksonMap.serve(image, patch);
        };
    }

    private static byte[] core(ImageRules rules, byte[] image, byte[] patch) {
        return ImagePatcher.of(rules)
                .patch(Image.parse(image), PatchMediaType.V2_1.value(), patch)
                .toUtf8();
    }
}
