// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchProblem;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints all problems in a patch; {@code apply} prints only the first. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Reports all problems in a patch.",
            "Without an image, reports the problems that the patch has for every image: its form, restricted attributes"
                    + " and invalid values."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--image", paramLabel = "FILE", description = "The image, a JSON object; - for standard input.")
    private Optional<String> imageFile = Optional.empty();

    @Mixin
    private final PatchOptions input = new PatchOptions();

    @Option(names = "--json", description = "Print the problems as a JSON array.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Image> image = imageFile.map(this::readImage);
        RawPatch request = input.read(console);
        List<PatchProblem> problems = image.map(request::check).orElseGet(request::check);
        if (json) {
            console.out().println(PrettyJson.write(toJson(problems)));
        } else {
            console.out().print(toText(problems, image.isPresent()));
        }
        return problems.isEmpty() ? ExitCode.SUCCESS : ExitCode.REJECTED;
    }

    private Image readImage(String name) {
        InputFile file = new InputFile("--image", name);
        ImageInput.requireOneStandardInput(file, input.file());
        return ImageInput.read(file, console.in());
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

    private static String toText(List<PatchProblem> problems, boolean withImage) {
        String notChecked = withImage ? "" : "Not checked: rules that depend on the image.\n";
        if (problems.isEmpty()) {
            return (withImage ? "accepted\n" : "no problem in the patch alone\n") + notChecked;
        }
        String count =
                ProblemReport.count(problems) + (problems.size() == 1 ? "" : "; a server answers with the first");
        return "rejected: " + count + "\n" + notChecked + ProblemReport.numbered(problems);
    }
}
