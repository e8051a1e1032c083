// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.ImagePatcher;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that read a patch. */
final class PatchOptions {
    @Option(
            names = "--patch",
            required = true,
            paramLabel = "FILE",
            description = "The patch, a JSON array of operations; - for standard input.")
    private String patchFile = "";

    @Mixin
    private final MediaTypeOption mediaType = new MediaTypeOption();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    /** {@return the file of the patch} */
    InputFile file() {
        return new InputFile("--patch", patchFile);
    }

    /**
     * Reads the patch.
     *
     * @throws UsageException when the file cannot be read
     */
    RawPatch read(Console console) {
        ImagePatcher patcher = rules.patcher(console.err());
        byte[] body = file().read(patcher.limits().bytes(), console.in());
        return new RawPatch(patcher, mediaType.mediaType().value(), body);
    }
}
