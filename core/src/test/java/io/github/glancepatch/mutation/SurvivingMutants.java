// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds PIT's report against the list of mutants that no caller could tell from the library itself. A mutant that the
 * tests let live and that is not in the list fails the build.
 *
 * <p>A line of the list is {@code class.method | mutation | how many | why no caller could tell}.
 */
public final class SurvivingMutants {
    private static final String ROOT = "io.github.glancepatch.";
    private static final Pattern MUTANT = Pattern.compile("status='(SURVIVED|NO_COVERAGE)'.*<mutatedClass>" + ROOT
            + "(.*)</mutatedClass><mutatedMethod>(.*)</mutatedMethod>.*<description>(.*)</description>");

    private SurvivingMutants() {}

    /**
     * Compares the two.
     *
     * @param arguments PIT's report in XML, and the list
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> living = living(Files.readAllLines(Path.of(arguments[0]), UTF_8));
        Map<String, Integer> excused = excused(Files.readAllLines(Path.of(arguments[1]), UTF_8));
        System.out.println(living.values().stream().mapToInt(Integer::intValue).sum() + " mutants live, "
                + excused.values().stream().mapToInt(Integer::intValue).sum() + " may");
        List<String> unexcused = living.entrySet().stream()
                .filter(mutant -> mutant.getValue() > excused.getOrDefault(mutant.getKey(), 0))
                .map(mutant -> mutant.getValue() + " of " + mutant.getKey() + ", where "
                        + excused.getOrDefault(mutant.getKey(), 0) + " may")
                .toList();
        if (!unexcused.isEmpty()) {
            throw new IllegalStateException("Neither killed nor in the list:\n" + String.join("\n", unexcused));
        }
    }

    private static Map<String, Integer> living(List<String> report) {
        return report.stream()
                .map(MUTANT::matcher)
                .filter(Matcher::find)
                .collect(Collectors.groupingBy(
                        mutant -> key(mutant.group(2) + "." + mutant.group(3), mutant.group(4)),
                        TreeMap::new,
                        Collectors.summingInt(mutant -> 1)));
    }

    private static Map<String, Integer> excused(List<String> list) {
        return list.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 4))
                .collect(Collectors.groupingBy(
                        cells -> key(cells[0], cells[1]),
                        TreeMap::new,
                        Collectors.summingInt(cells -> Integer.parseInt(cells[2]))));
    }

    // The numbers of lambdas, and the names that a description repeats, change with every edit.
    private static String key(String method, String description) {
        return unescaped(method).replaceAll("lambda\\$(\\w+)\\$\\d+", "$1") + " | "
                + unescaped(description).replaceAll(" for io/github/.*", "").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
