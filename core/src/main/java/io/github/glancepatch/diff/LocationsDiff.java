// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.json.CanonicalText;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Remove;
import io.github.glancepatch.patch.PatchPath;
import jakarta.json.JsonArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fewest removals and additions of elements that turn one list into another: everything but a longest common
 * subsequence. Elements are removed before others are added, so that one that moves is not in the list twice, but for
 * one of a list without common elements, which is removed last: the list is never empty. Time n log n.
 */
final class LocationsDiff {
    private final String name;
    private final JsonArray before;
    private final JsonArray after;
    private final List<PatchOperation> operations = new ArrayList<>();

    private LocationsDiff(String name, JsonArray before, JsonArray after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /** The operations on the list of that name; neither of the lists is empty. */
    static List<PatchOperation> between(String name, JsonArray before, JsonArray after) {
        LocationsDiff diff = new LocationsDiff(name, before, after);
        diff.run();
        return diff.operations;
    }

    /** Which elements after are there before, and stay. */
    static boolean[] kept(JsonArray before, JsonArray after) {
        boolean[] isKept = new boolean[after.size()];
        for (int index : longestIncreasing(matches(before, after))) {
            if (index >= 0) {
                isKept[index] = true;
            }
        }
        return isKept;
    }

    private void run() {
        int[] kept = longestIncreasing(matches(before, after));
        int keptCount = 0;
        boolean[] isKept = new boolean[after.size()];
        for (int index : kept) {
            if (index >= 0) {
                isKept[index] = true;
                keptCount++;
            }
        }
        int last = keptCount == 0 ? 1 : 0; // the first element stays until another one is there
        for (int i = before.size() - 1; i >= last; i--) {
            if (kept[i] < 0) {
                operations.add(new Remove(element(Integer.toString(i))));
            }
        }
        int size = last + keptCount;
        for (int j = 0; j < after.size(); j++) {
            if (!isKept[j]) {
                String index = last + j == size ? "-" : Integer.toString(last + j);
                operations.add(new Add(element(index), after.get(j)));
                size++;
            }
        }
        if (last == 1) {
            operations.add(new Remove(element("0")));
        }
    }

    private PatchPath element(String index) {
        return new PatchPath(name, Optional.of(index));
    }

    /** For each element before, the index of the same one after that no earlier one has; -1 for none. */
    private static int[] matches(JsonArray before, JsonArray after) {
        Map<String, ArrayDeque<Integer>> indexes = new TreeMap<>();
        for (int j = 0; j < after.size(); j++) {
            indexes.computeIfAbsent(CanonicalText.of(after.get(j)), key -> new ArrayDeque<>())
                    .add(j);
        }
        int[] matches = new int[before.size()];
        for (int i = 0; i < matches.length; i++) {
            ArrayDeque<Integer> same = indexes.get(CanonicalText.of(before.get(i)));
            matches[i] = same == null || same.isEmpty() ? -1 : same.remove();
        }
        return matches;
    }

    /** The same array with -1 in each place that is not of a longest increasing subsequence. */
    private static int[] longestIncreasing(int[] values) {
        int[] ends = new int[values.length]; // the place of the smallest end of a subsequence of each length
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (values[ends[middle]] < values[i]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[i] = low == 0 ? -1 : ends[low - 1];
                ends[low] = i;
                length = Math.max(length, low + 1);
            }
        }
        int[] kept = new int[values.length];
        Arrays.fill(kept, -1);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = values[i];
        }
        return kept;
    }
}
