// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchProblem;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every problem of a patch, where apply prints the first. */
@Command(name = "check", sortOptions = false, description = "Tells every problem that a patch of an image has.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PatchInput input = new PatchInput();

    @Option(names = "--json", description = "Print the problems as a JSON array.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<PatchProblem> problems = input.read(console.in()).check();
        if (json) {
            console.out().println(PrettyJson.write(toJson(problems)));
        } else {
            console.out().print(toText(problems));
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }

    private static JsonArray toJson(List<PatchProblem> problems) {
        JsonArrayBuilder array = JsonValues.array();
        for (PatchProblem problem : problems) {
            JsonObjectBuilder object = JsonValues.object().add("status", JsonValues.number(problem.status()));
            problem.toJson().forEach(object::add);
            array.add(object);
        }
        return array.build();
    }

    private static String toText(List<PatchProblem> problems) {
        if (problems.isEmpty()) {
            return "accepted\n";
        }
        StringBuilder text = new StringBuilder("refused: ")
                .append(
                        problems.size() == 1
                                ? "1 problem"
                                : problems.size() + " problems; the answer is the first one's")
                .append('\n');
        int number = 1;
        for (PatchProblem problem : problems) {
            text.append('\n').append(number++).append(".\n").append(ProblemReport.of(problem));
        }
        return text.toString();
    }
}
