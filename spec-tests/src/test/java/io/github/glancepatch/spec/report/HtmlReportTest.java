// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import static io.github.glancepatch.spec.report.ReportsTest.COMMAND;
import static io.github.glancepatch.spec.report.ReportsTest.UNCHANGED;
import static io.github.glancepatch.spec.report.ReportsTest.malicious;
import static io.github.glancepatch.spec.report.ReportsTest.mixed;
import static io.github.glancepatch.spec.report.ReportsTest.requireInOrder;
import static io.github.glancepatch.spec.report.ReportsTest.xml;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.run.RunReport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The page of a run: what it shows, and that it shows any text as text. */
class HtmlReportTest {
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
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (link.find()) {
            assertThat(html.split(Pattern.quote("id=\"" + link.group(1) + "\""), -1))
                    .as(link.group(1))
                    .hasSize(2);
        }
    }

    @Test
    void the_page_shows_failures_above_the_rules_and_the_first_one_open() {
        String html = HtmlReport.of(UNCHANGED, COMMAND);

        requireInOrder(html, "<h2 id=\"failures\">", "<details class=\"failure\" open=\"open\">", "<h2 id=\"rules\">");
        assertThat(html.split("class=\"failure\" open", -1)).hasSize(2);
    }

    @Test
    void the_page_shows_the_text_the_level_and_the_source_of_a_rule_at_its_row() {
        String html = HtmlReport.of(UNCHANGED, COMMAND);
        String row = html.substring(html.indexOf("<th scope=\"row\"><a href=\"#rule-custom-3\">"));

        assertThat(row.substring(0, row.indexOf("</tr>")))
                .contains("<small>required</small> For add and replace, the name of a customised attribute has no"
                        + " upper-case")
                .contains("<a href=\"https://");
    }
}
