// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.Optional;

/**
 * A request of the exchange, read and not yet applied.
 *
 * @param patcher the patcher for its rules and options
 * @param image the image
 * @param contentType the Content-Type; empty when there is none
 * @param body the body
 */
record ExchangeRequest(ImagePatcher patcher, Image image, String contentType, Body body) {

    /** A body as sent: text or bytes. */
    @FunctionalInterface
    interface Body {
        /** Applies the body to an image, by the overload for its type. */
        Image apply(ImagePatcher patcher, Image image, String contentType);
    }

    /**
     * {@return the request on a line}
     *
     * @throws RequestException when a member is missing or invalid
     */
    static ExchangeRequest of(RequestLine line) {
        RequestMembers members = line.members();
        return new ExchangeRequest(
                RequestOptions.of(members).patcher(rules(members)),
                members.object("image").map(ExchangeRequest::image).orElseThrow(RequestException.missing("image")),
                members.string("contentType").orElse(""),
                body(line.body(), members.string("bodyBase64")));
    }

    /**
     * {@return the patched image}
     *
     * @throws io.github.glancepatch.patch.PatchException when the patch is rejected
     */
    Image apply() {
        return body.apply(patcher, image, contentType);
    }

    private static ImageRules rules(RequestMembers members) {
        return members.string("rules")
                .map(name -> RuleSets.named(name)
                        .orElseThrow(() ->
                                new RequestException(RequestException.Kind.UNKNOWN_RULES, RuleSets.unknown(name))))
                .orElse(RuleSets.DEFAULT);
    }

    private static Image image(JsonObject json) {
        try {
            return Image.parse(json);
        } catch (InvalidImageException e) {
            throw RequestException.malformed("image: " + e.getMessage());
        }
    }

    private static Body body(Optional<String> text, Optional<String> base64) {
        if (text.isPresent() && base64.isPresent()) {
            throw RequestException.malformed("the members body and bodyBase64 exclude each other");
        }
        return text.map(ExchangeRequest::textBody)
                .or(() -> base64.map(ExchangeRequest::byteBody))
                .orElseThrow(RequestException.missing("body or bodyBase64"));
    }

    private static Body textBody(String text) {
        return (patcher, image, contentType) -> patcher.patch(image, contentType, text);
    }

    private static Body byteBody(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw RequestException.malformed("the member bodyBase64 must be Base64, without line breaks");
        }
        return (patcher, image, contentType) -> patcher.patch(image, contentType, bytes);
    }
}
