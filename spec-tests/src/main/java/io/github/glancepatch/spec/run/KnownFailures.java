// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that may fail: an id a line, and behind a {@code #} why. A blank line, or one that begins with {@code #}, says
 * nothing. One of these that passes fails the run, so that the list does not outlive its reasons.
 */
public final class KnownFailures {
    /** No known failures. */
    public static final KnownFailures NONE = new KnownFailures(Map.of());

    private final Map<String, String> reasons;

    private KnownFailures(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /**
     * {@return the known failures that lines list}
     *
     * @param lines the lines
     */
    public static KnownFailures parse(List<String> lines) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("#", 2);
            if (!parts[0].isBlank()) {
                reasons.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
            }
        }
        return new KnownFailures(reasons);
    }

    /** {@return the ids} */
    public Set<String> ids() {
        return reasons.keySet();
    }

    CheckResult judge(CheckResult result) {
        String reason = reasons.get(result.check().id());
        if (reason == null) {
            return result;
        }
        String why = reason.isEmpty() ? "listed as a known failure" : reason;
        return switch (result.status()) {
            case FAILED -> result.with(CheckStatus.KNOWN_FAILURE, why);
            case PASSED ->
                result.with(CheckStatus.UNEXPECTED_PASS, "it passes, and is listed as a known failure: " + why);
            default -> result;
        };
    }
}
