// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Attribute;
import io.github.glancepatch.image.AttributeType;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.rules.ImageRules;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Uploads and downloads image files. An upload makes the image active. */
final class ImageFiles {
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final String BYTES = "application/octet-stream";
    private static final Attribute<String> HASH_ALGORITHM = Attribute.of("os_hash_algo", AttributeType.STRING);
    private static final Attribute<String> HASH = Attribute.of("os_hash_value", AttributeType.STRING);

    private final ImageStore store;
    private final ImageRules rules;
    private final Timestamps time;

    ImageFiles(ImageStore store, ImageRules rules, Timestamps time) {
        this.store = store;
        this.rules = rules;
        this.time = time;
    }

    Response upload(Request request, String id) throws IOException {
        if (!request.header("Content-Type").orElse("").equalsIgnoreCase(BYTES)) {
            throw HttpErrorException.mediaType("An image file is sent as " + BYTES + ".");
        }
        requireReady(store.get(id).image());
        byte[] file = request.body(MAX_BYTES);
        String checksum = hash("MD5", file);
        String hash = hash("SHA-512", file);
        store.update(id, stored -> {
            requireReady(stored.image());
            Image filled = stored.image()
                    .with(ImageAttributes.STATUS, "active")
                    .with(ImageAttributes.SIZE, (long) file.length)
                    .with(ImageAttributes.CHECKSUM, checksum);
            return stored.with(time.changed(hashed(filled, hash)), file);
        });
        return Response.noContent();
    }

    /** Only if the rules have the attribute: elsewhere it would be a custom attribute. */
    private Image hashed(Image image, String hash) {
        return rules.attributeRules().stream().anyMatch(rule -> rule.name().equals(HASH.name()))
                ? image.with(HASH_ALGORITHM, "sha512").with(HASH, hash)
                : image;
    }

    private static void requireReady(Image image) {
        List<String> missing = Stream.of(ImageAttributes.DISK_FORMAT, ImageAttributes.CONTAINER_FORMAT)
                .filter(format -> image.get(format).isEmpty())
                .map(Attribute::name)
                .toList();
        if (!missing.isEmpty()) {
            throw HttpErrorException.badRequest(
                    "Properties " + String.join(", ", missing) + " must be set prior to saving data.");
        }
        String status = image.get(ImageAttributes.STATUS).orElse("");
        if (!status.equals("queued")) {
            throw HttpErrorException.conflict("Image status transition from " + status + " to saving is not allowed");
        }
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no " + algorithm + " in this JRE", e);
        }
    }

    Response download(String id) {
        StoredImage stored = store.get(id);
        Image image = stored.image();
        if (image.get(ImageAttributes.STATUS).filter("deactivated"::equals).isPresent()) {
            throw HttpErrorException.forbidden(
                    "The requested image has been deactivated. Image data download is forbidden.");
        }
        return stored.data()
                .filter(file -> file.length > 0)
                .map(file -> Response.of(200, BYTES, file)
                        .with("Content-MD5", image.get(ImageAttributes.CHECKSUM).orElse("")))
                .orElseGet(Response::noContent);
    }
}
