// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the patched image, or on standard error why the patch is rejected. */
@Command(name = "apply", sortOptions = false, description = "Applies a patch to an image and prints the new image.")
final class ApplyCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--image",
            required = true,
            paramLabel = "FILE",
            description = "The image, a JSON object; - for standard input.")
    private String imageFile = "";

    @Mixin
    private final PatchOptions input = new PatchOptions();

    ApplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFile file = new InputFile("--image", imageFile);
        ImageInput.requireOneStandardInput(file, input.file());
        Image image = ImageInput.read(file, console.in());
        RawPatch request = input.read(console);
        try {
            console.out().println(PrettyJson.write(request.apply(image).toJson()));
            return ExitCode.SUCCESS;
        } catch (PatchException e) {
            console.err().println("The patch is rejected; the image is unchanged.");
            console.err().print(ProblemReport.of(e.problem()));
            return ExitCode.REJECTED;
        }
    }
}
