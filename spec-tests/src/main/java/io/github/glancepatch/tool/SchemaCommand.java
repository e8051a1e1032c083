// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a rule set as a schema document. */
@Command(
        name = "schema",
        sortOptions = false,
        description = {
            "Prints a rule set as a schema document, like that of GET /v2/schemas/image.",
            "What JSON Schema cannot express is in members named x-glance-patch."
        })
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .println(PrettyJson.write(rules.patcher(console.err()).rules().toSchema()));
        return ExitCode.SUCCESS;
    }
}
