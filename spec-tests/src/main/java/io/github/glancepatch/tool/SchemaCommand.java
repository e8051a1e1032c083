// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.ImagePatcher;
import jakarta.json.JsonObject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a rule set as a schema document. */
@Command(
        name = "schema",
        sortOptions = false,
        description = {
            "Prints a rule set as a schema document, like that of GET /v2/schemas/image, or as a JSON Schema of the"
                    + " patches that it accepts.",
            "What JSON Schema cannot express is in members named x-glance-patch."
        })
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    /** What the schema describes; spelled as on the command line. */
    enum Subject {
        image,
        patch
    }

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "The subject: ${COMPLETION-CANDIDATES} (default: image).")
    private Subject subject = Subject.image;

    @Mixin
    private final MediaTypeOption mediaType = new MediaTypeOption();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImagePatcher patcher = rules.patcher(console.err());
        JsonObject schema = subject == Subject.image
                ? patcher.rules().toSchema()
                : new PatchSchema(patcher, mediaType.mediaType()).write();
        console.out().println(PrettyJson.write(schema));
        return ExitCode.SUCCESS;
    }
}
