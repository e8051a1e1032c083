// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.fuzz;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request in bytes: the first says by which rules and in which media type, the second which of the corpus' images,
 * the others are the body.
 *
 * @param patcher the patcher, one of several rule sets
 * @param type the media type
 * @param image the image
 * @param text what the image was as text before anybody patched it
 * @param body the body
 */
record FuzzInput(ImagePatcher patcher, PatchMediaType type, Image image, String text, RequestBody body) {
    private static final List<ImagePatcher> PATCHERS = List.of(
            ImagePatcher.of(ImageRules.ims()),
            ImagePatcher.of(ImageRules.cloudimages()),
            ImagePatcher.of(ImageRules.glance()),
            ImagePatcher.of(ImageRules.glance().withLocationsVisible()));

    private static final List<Image> IMAGES = images();

    private static final List<String> TEXTS =
            IMAGES.stream().map(Image::toString).toList();

    private static List<Image> images() {
        Set<Image> images = new LinkedHashSet<>();
        Corpus.cases().forEach(one -> images.add(Image.parse(one.request().image())));
        return images.stream().limit(256).toList();
    }

    /** The request that the bytes say; empty when they say none. */
    static Optional<FuzzInput> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        PatchMediaType type = (bytes[0] & 1) == 0 ? PatchMediaType.V2_1 : PatchMediaType.V2_0;
        int image = (bytes[1] & 255) % IMAGES.size();
        return Optional.of(new FuzzInput(
                PATCHERS.get((bytes[0] >> 1) & 3),
                type,
                IMAGES.get(image),
                TEXTS.get(image),
                RequestBody.of(Arrays.copyOfRange(bytes, 2, bytes.length))));
    }

    /** The bytes that say the request of a case, as far as bytes can say it. */
    static byte[] of(CorpusCase one) {
        PatchRequest request = one.request();
        int rules =
                switch (request.rules()) {
                    case PatchRequest.IMS -> 0;
                    case PatchRequest.CLOUDIMAGES -> 1;
                    default -> request.options().getBoolean("showLocations", false) ? 3 : 2;
                };
        boolean oldType = request.contentType().flatMap(PatchMediaType::parse).equals(Optional.of(PatchMediaType.V2_0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(rules << 1 | (oldType ? 1 : 0));
        bytes.write(Math.max(0, IMAGES.indexOf(Image.parse(request.image()))));
        bytes.writeBytes(request.body().bytes());
        return bytes.toByteArray();
    }
}
