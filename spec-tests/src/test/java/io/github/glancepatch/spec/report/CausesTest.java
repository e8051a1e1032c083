// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import static io.github.glancepatch.spec.report.ReportsTest.COMMAND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.Check;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Failures of one rule that have several causes. */
class CausesTest {
    private static final JsonObject IMAGE = JsonData.parse("{\"a\": 1}");

    private static CheckResult failed(int number, int status, String appliedRule) {
        PatchRequest request = new PatchRequest(
                "glance",
                JsonData.parse("{}"),
                Optional.of("application/openstack-images-v2.1-json-patch"),
                IMAGE,
                RequestBody.utf8("[{\"op\":\"remove\",\"path\":\"/b\"}]"));
        PatchOutcome expected = new PatchOutcome.Rejected(413, Optional.empty());
        PatchOutcome found =
                new PatchOutcome.Rejected(status, Optional.of(JsonData.object("rule", JsonData.string(appliedRule))));
        RecordedExchange exchange = new RecordedExchange(request, Optional.of(expected), Optional.of(found), "");
        Check check = new Check(Check.Kind.CASE, "g/" + number, "quota-3", "g", "title", Level.REQUIRED);
        Failure failure = new Failure("message", List.of(exchange), "corpus:g/" + number, 0, false);
        return new CheckResult(check, CheckStatus.FAILED, "", 1, 0, Duration.ZERO, Optional.of(failure));
    }

    /** Four failures of one cause, two of another, one of a third. */
    private static RunReport report() {
        return ReportsTest.report(IntStream.rangeClosed(1, 7)
                .mapToObj(number -> number <= 4
                        ? failed(number, 409, "quota-3")
                        : failed(number, number <= 6 ? 409 : 400, "format-1"))
                .toList());
    }

    @Test
    void the_summary_has_an_example_of_each_cause() {
        String text = TextReport.of(report(), COMMAND);

        assertThat(text.lines().filter(line -> line.startsWith("  check: ")))
                .containsExactly(
                        "  check:      g/1: title",
                        "  check:      g/2: title",
                        "  check:      g/3: title",
                        "  check:      g/5: title",
                        "  check:      g/7: title");
        assertThat(text)
                .contains("FAILED quota-3, 2 checks: status is 409 (by format-1), must be 413\n  check:      g/5")
                .contains("\n  replay:     " + COMMAND.line() + " --replay corpus:g/7\n")
                .contains("  and 1 check more of this rule with this difference\n");
    }

    @Test
    void all_reports_name_another_rule_that_was_applied() {
        String difference = "quota-3: status is 400 (by format-1), must be 413";

        assertThat(TextReport.of(report(), COMMAND)).contains("  difference: " + difference + "\n");
        assertThat(JsonReport.of(report(), COMMAND))
                .contains(
                        "\"difference\":\"" + difference + "\"",
                        "\"cause\":\"status is 400 (by format-1), must be 413\"");
        assertThat(JunitXmlReport.of(report(), COMMAND)).contains("message=\"" + difference + "\"");
        assertThat(HtmlReport.of(report(), COMMAND))
                .contains(
                        "<strong>" + difference + "</strong>", ", 2 checks: status is 409 (by format-1), must be 413");
    }

    @Test
    void all_reports_name_the_attributes_that_matter_and_are_absent() throws Exception {
        String absent = "without \"b\", \"status\"";
        String html = HtmlReport.of(report(), COMMAND);

        assertThat(TextReport.of(report(), COMMAND))
                .contains("\n  image:      {} and 1 more attribute, " + absent + "\n");
        assertThat(ReportsTest.xml(JunitXmlReport.of(report(), COMMAND))
                        .getDocumentElement()
                        .getTextContent())
                .contains("image:      {} and 1 more attribute, " + absent + "\n");
        assertThat(ReportsTest.xml(html.substring(html.indexOf('\n') + 1))
                        .getDocumentElement()
                        .getTextContent())
                .contains("  and 1 more\n  " + absent + "\n}");
        assertThat(JsonReport.of(report(), COMMAND)).contains("\"image\":{\"a\":1}");
    }
}
