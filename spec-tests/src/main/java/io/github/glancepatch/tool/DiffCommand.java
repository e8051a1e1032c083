// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonArray;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the patch from one image to another, or on standard error why there is none. */
@Command(name = "diff", sortOptions = false, description = "Prints the smallest patch from one image to another.")
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--before",
            required = true,
            paramLabel = "FILE",
            description = "The image before the patch, a JSON object; - for standard input.")
    private String beforeFile = "";

    @Option(
            names = "--after",
            required = true,
            paramLabel = "FILE",
            description = "The image after the patch, a JSON object; - for standard input.")
    private String afterFile = "";

    @Mixin
    private final MediaTypeOption mediaType = new MediaTypeOption();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Option(
            names = "--leave-out-restricted",
            description = "Ignore differences in attributes that must not be changed.")
    private boolean leaveOutRestricted;

    @Option(names = "--json", description = "Print the patch on one line.")
    private boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFile before = new InputFile("--before", beforeFile);
        InputFile after = new InputFile("--after", afterFile);
        ImageInput.requireOneStandardInput(before, after);
        Image from = ImageInput.read(before, console.in());
        Image to = ImageInput.read(after, console.in());
        try {
            JsonArray patch =
                    difference(from, to, rules.patcher(console.err()).rules()).toJson(mediaType.mediaType());
            console.out().println(json ? JsonText.write(patch) : PrettyJson.write(patch));
            return ExitCode.SUCCESS;
        } catch (PatchException e) {
            console.err()
                    .println("No patch leads from the first image to the second: " + ProblemReport.count(e.problems()));
            console.err().print(ProblemReport.ofDifference(e.problems()));
            return ExitCode.REJECTED;
        }
    }

    private PatchDocument difference(Image before, Image after, ImageRules by) {
        ImageDiff difference = ImageDiff.between(before, after, by);
        return (leaveOutRestricted ? difference.ignoringRestricted() : difference).document();
    }
}
