// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as tables in Markdown, one for each shape: a row for each contender, a column for each size. A cell has the
 * time, how many times that of the library with the rules of {@code ims} it is, and the bytes that were allocated.
 */
final class ResultTable {
    private static final String YARDSTICK = "core ims";

    private record Cell(double nanoseconds, double bytes) {}

    /** Size (attributes/operations) to contender to cell. */
    private record Shape(String name, Map<String, Map<String, Cell>> cells) {}

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    ResultTable(Collection<RunResult> results) {
        results.forEach(this::add);
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String shape = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        String size = size(result);
        Cell cell = new Cell(
                result.getPrimaryResult().getScore(),
                Optional.ofNullable(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .map(bytes -> bytes.getScore())
                        .orElse(Double.NaN));
        shapes.computeIfAbsent(shape, name -> new Shape(name, new LinkedHashMap<>()))
                .cells()
                .computeIfAbsent(size, name -> new LinkedHashMap<>())
                .put(result.getParams().getParam("contender"), cell);
    }

    private static String size(RunResult result) {
        String both = result.getParams().getParam("size");
        return both == null
                ? result.getParams().getParam("attributes") + " attributes, "
                        + result.getParams().getParam("operations") + " operations"
                : both + " of each";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        shapes.values().forEach(shape -> lines.addAll(lines(shape)));
        return lines;
    }

    private static List<String> lines(Shape shape) {
        List<String> sizes = List.copyOf(shape.cells().keySet());
        List<String> contenders = new ArrayList<>();
        shape.cells()
                .values()
                .forEach(column -> column.keySet().stream()
                        .filter(name -> !contenders.contains(name))
                        .forEach(contenders::add));
        List<String> lines = new ArrayList<>();
        lines.add(shape.name());
        lines.add("");
        lines.add("| | " + String.join(" | ", sizes) + " |");
        lines.add("|---|" + "---:|".repeat(sizes.size()));
        for (String contender : contenders) {
            StringBuilder line = new StringBuilder("| " + contender + " |");
            for (String size : sizes) {
                Map<String, Cell> column = shape.cells().getOrDefault(size, Map.of());
                line.append(' ').append(words(column, contender)).append(" |");
            }
            lines.add(line.toString());
        }
        lines.add("");
        return lines;
    }

    private static String words(Map<String, Cell> column, String contender) {
        Cell cell = column.get(contender);
        if (cell == null) {
            return "";
        }
        Cell yardstick = column.getOrDefault(YARDSTICK, cell);
        return String.format(
                Locale.ROOT,
                "%,.0f ns, %.2f x, %,.0f B",
                cell.nanoseconds(),
                cell.nanoseconds() / yardstick.nanoseconds(),
                cell.bytes());
    }
}
