// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.ImagePatcher;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that judges one patch. */
final class PatchInput {
    @Option(
            names = "--patch",
            required = true,
            paramLabel = "FILE",
            description = "The patch, a JSON array of operations; - is standard input.")
    private String patchFile = "";

    @Mixin
    private final MediaTypeInput mediaType = new MediaTypeInput();

    @Mixin
    private final RulesInput rules = new RulesInput();

    /** {@return the file with the patch} */
    InputFile file() {
        return new InputFile(patchFile);
    }

    /**
     * Reads what the options name.
     *
     * @throws UsageException when the file cannot be read
     */
    PatchRequest read(Console console) {
        ImagePatcher patcher = rules.patcher(console.err());
        byte[] body = file().read(patcher.limits().bytes(), console.in());
        return new PatchRequest(patcher, mediaType.mediaType().value(), body);
    }
}
