// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.Check;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.ConformanceRun;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RunListener;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportsTest {
    private static final ReplayCommand COMMAND = ReplayCommand.conform("conform --command 'a <b>' --rules ims");
    private static final String SCRIPT = "<script>alert(\"1\") && x</script>\u0000\u001b[31m\u202e";

    /** A failure whose every text is as bad as can be. */
    private static RunReport malicious() {
        JsonObject image = JsonData.object(SCRIPT, JsonData.string(SCRIPT));
        PatchRequest request = PatchRequest.ims(image, SCRIPT, RequestBody.utf8(SCRIPT));
        PatchOutcome found = new PatchOutcome.Rejected(400, Optional.of(image));
        RecordedExchange answer =
                new RecordedExchange(request, Optional.of(new PatchOutcome.Accepted(image)), Optional.of(found), "");
        Check check = new Check(Check.Kind.CASE, "g/" + SCRIPT, "add-2", "g", SCRIPT, Level.REQUIRED);
        Failure failure = new Failure(SCRIPT, List.of(answer, answer), "corpus:g/one", 3, false);
        CheckResult failed =
                new CheckResult(check, CheckStatus.FAILED, "", 1, 0, Duration.ofMillis(12), Optional.of(failure));
        return report(List.of(failed));
    }

    private static RunReport report(List<CheckResult> results) {
        return new RunReport(ConformanceRun.of(RuleSet.IMS, 42), "a <b>", "1.0", results, Duration.ofMillis(1234));
    }

    /** Passes, failures, skips, and at the end nothing more. */
    private static RunReport mixed() {
        int[] asked = {0};
        return ConformanceRun.of(RuleSet.CLOUDIMAGES, 42)
                .withLevel(Level.RECOMMENDED)
                .withTries(5)
                .run(
                        request -> {
                            asked[0]++;
                            if (asked[0] > 60) {
                                throw NoAnswerException.late("nothing within 1 ms");
                            }
                            if (asked[0] % 7 == 0) {
                                throw new SkippedException("every seventh");
                            }
                            return new PatchOutcome.Accepted(request.image());
                        },
                        "mixed",
                        RunListener.SILENT);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Document page(RunReport report) throws Exception {
        String html = HtmlReport.of(report, COMMAND);
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        return xml(html.substring(html.indexOf('\n') + 1));
    }

    @Test
    void the_page_is_well_formed_and_shows_a_script_as_text() throws Exception {
        Document page = page(malicious());

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("<script>alert(\"1\") && x</script>\\u0000\\u001b[31m\\u202e")
                .contains(COMMAND.line() + " --replay corpus:g/one");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() {
        assertThat(HtmlReport.of(mixed(), COMMAND)).doesNotContain("src=", "http-equiv", "@import", "url(");
    }

    @Test
    void the_page_reports_what_the_run_was_and_why_checks_were_skipped() throws Exception {
        String text = page(mixed()).getDocumentElement().getTextContent();

        assertThat(text)
                .contains("DOES NOT CONFORM", "mixed", "cloudimages", "42", "every seventh", "given up after 4");
    }

    @Test
    void every_table_has_a_caption_and_every_link_a_target() throws Exception {
        Document page = page(mixed());

        assertThat(page.getElementsByTagName("caption").getLength())
                .isEqualTo(page.getElementsByTagName("table").getLength());
        String html = HtmlReport.of(mixed(), COMMAND);
        java.util.regex.Matcher link =
                java.util.regex.Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (link.find()) {
            assertThat(html).containsOnlyOnce("id=\"" + link.group(1) + "\"");
        }
    }

    @Test
    void the_xml_counts_what_the_run_has_counted() throws Exception {
        RunReport report = mixed();
        Document xml = xml(JunitXmlReport.of(report, COMMAND));

        assertThat(xml.getDocumentElement().getAttribute("tests"))
                .isEqualTo(Integer.toString(report.results().size()));
        assertThat(xml.getElementsByTagName("testcase").getLength())
                .isEqualTo(report.results().size());
        assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(report.count(CheckStatus.SKIPPED));
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo((int)
                report.results().stream().filter(report::isFailing).count());
        assertThat(xml.getElementsByTagName("testsuite").getLength())
                .isEqualTo(report.byRule().size());
        xml(JunitXmlReport.of(malicious(), COMMAND));
    }

    @Test
    void the_json_holds_everything() {
        JsonObject json = JsonData.parse(JsonReport.of(malicious(), COMMAND));
        JsonObject result = json.getJsonArray("results").getJsonObject(0);

        assertThat(json.getBoolean("successful")).isFalse();
        assertThat(json.getString("seed")).isEqualTo("42");
        assertThat(json.getJsonObject("counts").getInt("failed")).isEqualTo(1);
        assertThat(result.getString("status")).isEqualTo("failed");
        assertThat(result.getJsonObject("failure").getString("message")).isEqualTo(SCRIPT);
        assertThat(result.getJsonObject("failure").getString("replay"))
                .isEqualTo(COMMAND.line() + " --replay corpus:g/one");
        assertThat(JsonData.parse(JsonReport.of(mixed(), COMMAND)).getJsonArray("results"))
                .hasSize(mixed().results().size());
    }

    @Test
    void the_summary_moves_no_cursor_and_ends_with_the_verdict() {
        String text = TextReport.of(malicious(), COMMAND);

        assertThat(text).doesNotContain("\u001b", "\u0000", "\u202e");
        assertThat(text)
                .contains("FAILED add-2, 1 check: ", "\n  replay:     " + COMMAND.line() + " --replay corpus:g/one\n")
                .endsWith("DOES NOT CONFORM (required: 0 passed, 1 failed; recommended: 0 passed, 0 differ)\n");
        assertThat(TextReport.of(report(List.of()), COMMAND))
                .endsWith("NOTHING WAS CHECKED (required: 0 passed, 0 failed; recommended: 0 passed, 0 differ)\n");
    }

    @Test
    void the_folder_has_all_of_them(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("a/b");
        ReportFolder.write(made, mixed(), COMMAND);

        assertThat(List.of(ReportFolder.HTML, ReportFolder.JSON, ReportFolder.JUNIT))
                .allMatch(name -> Files.exists(made.resolve(name)));
    }
}
