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
import io.github.glancepatch.spec.wire.VisibleText;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportsTest {
    static final ReplayCommand COMMAND = ReplayCommand.conform("conform --command 'a <b>' --rules ims");
    private static final String SCRIPT = "<script>alert(\"1\") && x</script>\u0000\u001b[31m\u202e\ud800\uffff";

    /** Made once, for it shrinks more than a hundred failures. */
    static final RunReport UNCHANGED = ConformanceRun.of(RuleSet.CLOUDIMAGES, 42)
            .withTries(1)
            .run(request -> new PatchOutcome.Accepted(request.image()), "unchanged", RunListener.SILENT);

    /** A failure whose every text is as bad as can be. */
    static RunReport malicious() {
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

    static RunReport report(List<CheckResult> results) {
        return new RunReport(
                ConformanceRun.of(RuleSet.IMS, 42), "a <b>", "1.0", List.of("add-2"), results, Duration.ofMillis(1234));
    }

    /** Passes, failures, skips, and at the end nothing more. */
    static RunReport mixed() {
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

    static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** AssertJ's containsSubsequence copies the text for each character that it passes: 30 seconds for a page. */
    static void requireInOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part, at);
            assertThat(found).as(part).isNotNegative();
            at = found + part.length();
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
    void every_number_of_the_table_by_rule_names_its_column_for_narrow_screens() {
        String html = HtmlReport.of(UNCHANGED, COMMAND);
        String table = html.substring(html.indexOf("<table class=\"overview\">"), html.indexOf("</table>"));
        String row = table.substring(table.indexOf("<tbody>"), table.indexOf("</tr>", table.indexOf("<tbody>")));

        assertThat(row)
                .containsSubsequence(
                        "data-column=\"Passed\"",
                        "data-column=\"Failed\"",
                        "data-column=\"Differ\"",
                        "data-column=\"Skipped\"");
        assertThat(row.split("class=\"number\"", -1)).hasSameSizeAs(row.split("data-column=", -1));
        assertThat(html).contains(".overview .number::before { content: attr(data-column)");
    }

    @Test
    void the_summary_shows_three_failures_of_a_rule_one_of_each_further_cause_and_counts_the_others() {
        RunReport report = UNCHANGED;
        String text = TextReport.of(report, COMMAND);
        long failures = report.byRule().getOrDefault("attr-1", List.of()).stream()
                .filter(report::isFailing)
                .count();
        List<Integer> shownByCause = Stream.of(text.split("\nFAILED ", -1))
                .filter(group -> group.startsWith("attr-1, "))
                .map(group -> group.split("\n  rule:       attr-1 \\(required\\): ", -1).length - 1)
                .toList();

        assertThat(failures).isGreaterThan(4);
        assertThat(shownByCause).containsExactly(3, 1);
        assertThat(text)
                .contains(" more of this rule with this difference\n")
                .containsPattern("\n[0-9]+ checks of several rules: status is 200, must be 400\n");
        requireInOrder(text, "FAILED attr-1, ", "\nrule          level ", "\nDOES NOT CONFORM (");
    }

    @Test
    void all_reports_name_the_same_difference() throws Exception {
        RunReport report = UNCHANGED;
        String difference = "custom-3: status is 200, must be 400";

        assertThat(TextReport.of(report, COMMAND)).contains("\n  difference: " + difference + "\n");
        assertThat(JsonReport.of(report, COMMAND)).contains("\"difference\":\"" + difference + "\"");
        assertThat(JunitXmlReport.of(report, COMMAND))
                .contains("message=\"" + difference + "\"", "difference: " + difference);
        assertThat(HtmlReport.of(report, COMMAND)).contains("<strong>" + difference + "</strong>");
    }

    @Test
    void the_folder_has_all_of_them(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("a/b");
        ReportFolder.write(made, mixed(), COMMAND);

        assertThat(filesIn(made)).containsExactlyInAnyOrder(ReportFolder.HTML, ReportFolder.JSON, ReportFolder.JUNIT);
    }

    @Test
    void the_folder_takes_any_character_and_keeps_nothing_of_the_run_before(@TempDir Path folder) throws Exception {
        ReportFolder.write(folder, mixed(), COMMAND);
        ReportFolder.write(folder, malicious(), COMMAND);

        assertThat(filesIn(folder))
                .containsExactlyInAnyOrder(ReportFolder.HTML, ReportFolder.JSON, ReportFolder.JUNIT)
                .allSatisfy(name -> assertThat(Files.readString(folder.resolve(name)))
                        .contains("a ", "alert(")
                        .doesNotContain("every seventh"));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void a_text_is_not_cut_inside_a_character() {
        assertThat(VisibleText.shortened("ab\ud83d\ude00cd", 3)).isEqualTo("ab... (6 characters)");
        assertThat(VisibleText.shortened("ab\ud83d\ude00cd", 4)).isEqualTo("ab\ud83d\ude00... (6 characters)");
        assertThat(VisibleText.shortened("abc", 3)).isEqualTo("abc");
    }
}
