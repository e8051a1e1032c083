// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the image as a patch changes it, or on standard error why the patch is refused. */
@Command(name = "apply", sortOptions = false, description = "Applies a patch to an image, and prints the new image.")
final class ApplyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PatchInput input = new PatchInput();

    ApplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PatchRequest request = input.read(console.in());
        try {
            console.out().println(PrettyJson.write(request.apply().toJson()));
            return ExitCode.OK;
        } catch (PatchException e) {
            console.err().println("The patch is refused, and the image stays as it is.");
            console.err().print(ProblemReport.of(e.problem()));
            return ExitCode.REFUSED;
        }
    }
}
