// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a rule set as data, for programs in any language. */
@Command(
        name = "schema",
        sortOptions = false,
        description = {
            "Prints a rule set as the schema document that Glance serves under /v2/schemas/image.",
            "What JSON Schema cannot say stands in members called x-glance-patch."
        })
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RulesInput rules = new RulesInput();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .println(PrettyJson.write(rules.patcher(console.err()).rules().toSchema()));
        return ExitCode.OK;
    }
}
