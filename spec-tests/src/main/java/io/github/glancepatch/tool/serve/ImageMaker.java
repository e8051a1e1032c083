// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchBuilder;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Creates images. A creation is a patch of the empty image, by rules that also permit attributes which may only be set
 * at creation: values, names and quotas are checked as in a patch.
 */
final class ImageMaker {
    /** Attributes that only the service sets. */
    private static final Set<String> SERVICE_OWNED = Set.of(
            "created_at",
            "updated_at",
            "status",
            "checksum",
            "size",
            "virtual_size",
            "os_hash_algo",
            "os_hash_value",
            "self",
            "file",
            "schema",
            "stores",
            "location",
            "locations",
            "direct_url",
            "deleted",
            "deleted_at");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MAX_NAME_LENGTH = 255; // checked by Glance at creation only
    private static final String ID = ImageAttributes.ID.name();

    private final ImageRules rules;
    private final ImagePatcher creator;
    private final ImageDefaults defaults;

    ImageMaker(ImagePatcher patcher, Timestamps time) {
        this.rules = patcher.rules();
        this.creator = ImagePatcher.of(rules.withPermitted(rules.attributeRules().stream()
                        .map(AttributeRule::name)
                        .filter(name -> !SERVICE_OWNED.contains(name))
                        .toList()))
                .withLimits(patcher.limits());
        this.defaults = new ImageDefaults(rules, time);
    }

    /**
     * {@return the new image, complete}
     *
     * @param requested the image as sent by the client
     * @throws HttpErrorException when it is rejected
     */
    Image make(Image requested) {
        requested.names().stream().filter(this::isServiceOwned).findFirst().ifPresent(name -> {
            throw HttpErrorException.forbidden("Attribute '" + name + "' is read-only.");
        });
        String id = requested
                .value(ID)
                .map(ImageMaker::id)
                .orElseGet(() -> UUID.randomUUID().toString());
        return defaults.complete(accepted(requested.without(ID)), id);
    }

    private boolean isServiceOwned(String name) {
        boolean documented =
                rules.attributeRules().stream().anyMatch(rule -> rule.name().equals(name));
        return documented ? SERVICE_OWNED.contains(name) : rules.ruleFor(name).access() == Access.RESTRICTED;
    }

    private static String id(JsonValue value) {
        if (value instanceof JsonString id && UUID_TEXT.matcher(id.getString()).matches()) {
            return id.getString();
        }
        throw HttpErrorException.badRequest("id: must be a UUID");
    }

    private Image accepted(Image requested) {
        PatchBuilder patch = PatchDocument.builder();
        ImageBuilder unaddressable = Image.builder();
        for (String name : requested.names()) {
            JsonValue value = requested.value(name).orElseThrow();
            if (name.codePointCount(0, name.length()) > MAX_NAME_LENGTH) {
                throw HttpErrorException.badRequest(
                        "The name of an attribute has at most " + MAX_NAME_LENGTH + " characters.");
            }
            if (isAddressable(name)) {
                patch.add(name, value);
            } else {
                unaddressable.set(name, value);
            }
        }
        Image image = patched(patch.build());
        return withUnaddressable(image, unaddressable.build());
    }

    private Image patched(PatchDocument patch) {
        try {
            return creator.patch(Image.empty(), PatchMediaType.V2_1, patch);
        } catch (PatchException e) {
            throw HttpErrorException.of(asProblemOfTheImage(e.problem()), rules);
        }
    }

    /** The client has sent no operations. */
    private static PatchProblem asProblemOfTheImage(PatchProblem problem) {
        String subject = problem.attribute().orElse("");
        String message = problem.message().startsWith(subject) ? problem.message() : subject + ": " + problem.message();
        return new PatchProblem(
                problem.kind(),
                problem.status(),
                PatchProblem.DOCUMENT,
                Optional.empty(),
                problem.attribute(),
                problem.rule(),
                problem.code(),
                message);
    }

    /** Custom attributes can have names that no path addresses: names that start or end with a blank. */
    private Image withUnaddressable(Image image, Image unaddressable) {
        ImageBuilder builder = image.toBuilder();
        for (String name : unaddressable.names()) {
            JsonValue value = unaddressable.value(name).orElseThrow();
            AttributeRule rule = rules.ruleFor(name);
            Optional<Violation> broken = rule.value().check(name, value);
            if (broken.isPresent()) {
                throw HttpErrorException.badRequest(broken.get().message());
            }
            builder.set(name, value);
        }
        return builder.build();
    }

    private static boolean isAddressable(String name) {
        try {
            PatchPath.of(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
