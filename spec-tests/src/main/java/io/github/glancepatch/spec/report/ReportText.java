// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.wire.JsonTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The phrases that all reports share. */
final class ReportText {
    private ReportText() {}

    /** {@return the counts of every status that there is, passed and failed always} */
    static String counts(List<CheckResult> results) {
        List<String> counts = new ArrayList<>();
        for (CheckStatus status : CheckStatus.values()) {
            int count = RunReport.count(results, status);
            if (count > 0 || status == CheckStatus.PASSED || status == CheckStatus.FAILED) {
                counts.add(count + " " + status.text());
            }
        }
        return String.join(", ", counts);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    static String verdict(RunReport report) {
        if (report.isSuccessful()) {
            return "CONFORMS";
        }
        boolean failing =
                report.results().stream().anyMatch(result -> result.status().isFailing());
        return failing ? "DOES NOT CONFORM" : "NOTHING WAS CHECKED";
    }

    static int status(PatchOutcome outcome) {
        return outcome instanceof Rejected rejected ? rejected.status() : 200;
    }

    static String outcome(PatchOutcome outcome) {
        if (outcome instanceof Accepted accepted) {
            return "200 " + JsonTexts.plain(accepted.image());
        }
        Rejected rejected = (Rejected) outcome;
        return rejected.status()
                + rejected.error().map(error -> " " + JsonTexts.plain(error)).orElse("");
    }

    static String found(RecordedExchange answer) {
        return answer.found().map(ReportText::outcome).orElse("no answer: " + answer.trouble());
    }

    static String expected(RecordedExchange answer) {
        return answer.expected().map(ReportText::outcome).orElse("more than one answer is right");
    }

    /** {@return what a failure's message says first: more of it is mostly what the requests and answers show anyway} */
    static String headline(Failure failure) {
        return failure.message().strip().lines().findFirst().orElse("");
    }

    static Optional<String> skips(CheckResult result) {
        return result.status() == CheckStatus.PASSED && result.skipped() > 0
                ? Optional.of(result.skipped() + " of " + (result.tried() + result.skipped()) + " cases were skipped: "
                        + result.reason())
                : Optional.empty();
    }
}
