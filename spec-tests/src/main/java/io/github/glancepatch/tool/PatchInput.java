// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.json.JsonLimits;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every command that judges one patch of one image. */
final class PatchInput {
    @Option(
            names = "--image",
            required = true,
            paramLabel = "FILE",
            description = "The image, a JSON object; - is standard input.")
    private String imageFile = "";

    @Option(
            names = "--patch",
            required = true,
            paramLabel = "FILE",
            description = "The patch, a JSON array of operations; - is standard input.")
    private String patchFile = "";

    @Option(
            names = "--media-type",
            paramLabel = "TYPE",
            converter = MediaTypeConverter.class,
            description = "The patch's form: v2.1 (default), v2.0, or one of the two media types in full.")
    private PatchMediaType mediaType = PatchMediaType.V2_1;

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            converter = RulesConverter.class,
            completionCandidates = RulesConverter.class,
            description = "The rule set: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ImageRules rules = RuleSets.DEFAULT;

    @Option(
            names = "--permit",
            split = ",",
            paramLabel = "NAME",
            description = "Documented attributes that may be changed besides those of the rule set.")
    private List<String> permit = List.of();

    /**
     * Reads what the options name.
     *
     * @throws UsageException when a file cannot be read, or the image is none
     */
    PatchRequest read(InputStream standardInput) {
        InputFile image = new InputFile(imageFile);
        InputFile patch = new InputFile(patchFile);
        if (image.isStandardInput() && patch.isStandardInput()) {
            throw new UsageException("Only one of --image and --patch can be standard input.");
        }
        ImagePatcher patcher = RequestOptions.permitting(permit).patcher(rules);
        return new PatchRequest(
                patcher,
                parse(image, standardInput),
                mediaType.text(),
                patch.read(patcher.limits().bytes(), standardInput));
    }

    private static Image parse(InputFile file, InputStream standardInput) {
        byte[] json = file.read(JsonLimits.DEFAULT.bytes(), standardInput);
        try {
            return Image.parse(json);
        } catch (InvalidImageException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }
}
