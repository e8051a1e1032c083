// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;

/** Requests in short. JSON is written with single quotes. */
final class Requests {
    static final String V2_0 = "application/openstack-images-v2.0-json-patch";
    static final String V2_1 = "application/openstack-images-v2.1-json-patch";
    static final ImagePatcher IMS = ImagePatcher.of(ImageRules.ims());
    static final ImagePatcher CLOUDIMAGES = ImagePatcher.of(ImageRules.cloudimages());

    static final ImagePatcher GLANCE = ImagePatcher.of(ImageRules.glance());

    private Requests() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static Image image(String text) {
        return Image.parse(json(text));
    }

    /** What {@code patch} refuses the request for; {@code check} says the same first. */
    static PatchProblem refusal(ImagePatcher patcher, Image image, String contentType, String body) {
        PatchException e =
                catchThrowableOfType(PatchException.class, () -> patcher.patch(image, contentType, json(body)));
        assertThat(e).as(body).isNotNull();
        assertThat(patcher.check(image, contentType, json(body))).first().isEqualTo(e.problem());
        return e.problem();
    }
}
