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
 * Makes a new image of what a client asks for. A creation is a patch of the image without attributes, by rules that
 * also permit what may be set at the beginning only: values, names and quotas are judged as a patch would be.
 */
final class ImageMaker {
    /** What is the service's own to say, from the beginning. */
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
    private static final int LONGEST_NAME = 255; // Glance says so at creation, and of no patch
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
     * @param asked what the client has sent
     * @throws Refusal when it cannot be had
     */
    Image make(Image asked) {
        asked.names().stream().filter(this::isServiceOwned).findFirst().ifPresent(name -> {
            throw Refusal.forbidden("Attribute '" + name + "' is read-only.");
        });
        String id = asked.value(ID)
                .map(ImageMaker::id)
                .orElseGet(() -> UUID.randomUUID().toString());
        return defaults.complete(accepted(asked.without(ID)), id);
    }

    private boolean isServiceOwned(String name) {
        boolean documented =
                rules.attributeRules().stream().anyMatch(line -> line.name().equals(name));
        return documented ? SERVICE_OWNED.contains(name) : rules.ruleFor(name).access() == Access.RESTRICTED;
    }

    private static String id(JsonValue value) {
        if (value instanceof JsonString id && UUID_TEXT.matcher(id.getString()).matches()) {
            return id.getString();
        }
        throw Refusal.badRequest("id: the value must be a UUID");
    }

    private Image accepted(Image asked) {
        PatchBuilder patch = PatchDocument.builder();
        ImageBuilder unreachable = Image.builder();
        for (String name : asked.names()) {
            JsonValue value = asked.value(name).orElseThrow();
            if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
                throw Refusal.badRequest("The name of an attribute has at most " + LONGEST_NAME + " characters.");
            }
            if (isReachable(name)) {
                patch.add(name, value);
            } else {
                unreachable.set(name, value);
            }
        }
        Image image = patched(patch.build());
        return withUnreachable(image, unreachable.build());
    }

    private Image patched(PatchDocument patch) {
        try {
            return creator.patch(Image.empty(), PatchMediaType.V2_1, patch);
        } catch (PatchException e) {
            throw Refusal.of(asProblemOfTheImage(e.problem()));
        }
    }

    /** The client knows nothing of operations. */
    private static PatchProblem asProblemOfTheImage(PatchProblem problem) {
        String message = problem.operation() == PatchProblem.DOCUMENT
                ? problem.message()
                : problem.attribute().map(name -> name + ": ").orElse("") + problem.message();
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

    /** Custom attributes can have names that no path of a patch reaches, with a blank at an end. */
    private Image withUnreachable(Image image, Image unreachable) {
        ImageBuilder builder = image.toBuilder();
        for (String name : unreachable.names()) {
            JsonValue value = unreachable.value(name).orElseThrow();
            AttributeRule line = rules.ruleFor(name);
            Optional<Violation> broken = line.value().check(value);
            if (broken.isPresent()) {
                throw Refusal.badRequest(name + ": " + broken.get().message());
            }
            builder.set(name, value);
        }
        return builder.build();
    }

    private static boolean isReachable(String name) {
        try {
            PatchPath.of(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
