// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PreparedPatch;
import io.github.glancepatch.rules.ImageRules;

/** This library, with every rule of a rule set. */
final class Core extends Contender {
    private static final String TYPE = PatchMediaType.V2_1.value();

    private final ImagePatcher patcher;
    private final byte[] image;
    private final byte[] patch;
    private final Image parsedImage;
    private final PreparedPatch preparedPatch;

    Core(Workload workload, ImageRules rules) {
        this.patcher = ImagePatcher.of(rules);
        this.image = workload.image();
        this.patch = workload.patch();
        this.parsedImage = Image.parse(image);
        this.preparedPatch =
                patcher.prepare(PatchMediaType.V2_1, PatchDocument.parse(PatchMediaType.V2_1, patch));
    }

    @Override
    Image apply() {
        return preparedPatch.apply(parsedImage);
    }

    @Override
    Image read() {
        return patcher.patch(parsedImage, TYPE, patch);
    }

    @Override
    byte[] serve() {
        return bytes(patcher.patch(Image.parse(image), TYPE, patch));
    }

    @Override
    byte[] bytes(Object changed) {
        return ((Image) changed).toUtf8();
    }
}
