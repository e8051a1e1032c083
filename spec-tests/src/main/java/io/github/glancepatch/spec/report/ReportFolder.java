// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a run leaves: the same report in three forms. */
public final class ReportFolder {
    /** The page for people. */
    public static final String HTML = "conformance.html";

    /** The document for programs. */
    public static final String JSON = "conformance.json";

    /** The document for CI servers, called as they look for it. */
    public static final String JUNIT = "TEST-conformance.xml";

    private ReportFolder() {}

    /**
     * Writes the three files; the folder is made if it is not there.
     *
     * @param folder the folder
     * @param report the run
     * @param command the command line that repeats the run
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder, RunReport report, String command) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(HTML), HtmlReport.of(report, command));
        Files.writeString(folder.resolve(JSON), JsonReport.of(report, command));
        Files.writeString(folder.resolve(JUNIT), JunitXmlReport.of(report, command));
    }
}
