// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The folder that a run leaves: the same report in three forms. All three are written completely before the first is
 * moved to its place, so that reports of two runs never lie side by side.
 */
public final class ReportFolder {
    /** The page for people. */
    public static final String HTML = "conformance.html";

    /** The document for programs. */
    public static final String JSON = "conformance.json";

    /** The document for CI servers, called as they look for it. */
    public static final String JUNIT = "TEST-conformance.xml";

    private ReportFolder() {}

    /**
     * Writes the three files; the folder is made if it does not exist.
     *
     * @param folder the folder
     * @param report the run
     * @param command what repeats the run
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder, RunReport report, ReplayCommand command) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(HTML, HtmlReport.of(report, command));
        texts.put(JSON, JsonReport.of(report, command));
        texts.put(JUNIT, JunitXmlReport.of(report, command));
        Files.createDirectories(folder);
        Path aside = Files.createTempDirectory(folder, ".writing");
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.write(aside.resolve(text.getKey()), text.getValue().getBytes(UTF_8));
            }
            for (String name : texts.keySet()) {
                Files.move(aside.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : texts.keySet()) {
                Files.deleteIfExists(aside.resolve(name));
            }
            Files.deleteIfExists(aside);
        }
    }
}
