// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds and removes single tags. */
final class ImageTags {
    private final ImageStore store;
    private final ImageRules rules;
    private final Timestamps time;

    ImageTags(ImageStore store, ImageRules rules, Timestamps time) {
        this.store = store;
        this.rules = rules;
        this.time = time;
    }

    Response add(String id, String tag) {
        store.update(id, stored -> {
            List<String> tags = tags(stored);
            if (tags.contains(tag)) {
                return stored;
            }
            tags.add(tag);
            requireAllowed(tags);
            return with(stored, tags);
        });
        return Response.noContent();
    }

    Response remove(String id, String tag) {
        store.update(id, stored -> {
            List<String> tags = tags(stored);
            if (!tags.remove(tag)) {
                throw HttpErrorException.notFound();
            }
            return with(stored, tags);
        });
        return Response.noContent();
    }

    private static List<String> tags(StoredImage stored) {
        return new ArrayList<>(stored.image().get(ImageAttributes.TAGS).orElse(List.of()));
    }

    private void requireAllowed(List<String> tags) {
        Image tagged = Image.empty().with(ImageAttributes.TAGS, tags);
        Optional<Violation> broken = tagged.value("tags")
                .flatMap(value -> rules.ruleFor("tags").value().check("tags", value));
        if (broken.isPresent()) {
            throw HttpErrorException.badRequest(broken.get().message());
        }
        int max = rules.quotas().tags();
        if (max >= 0 && tags.size() > max) {
            throw HttpErrorException.tooLarge(
                    "tags: at most " + max + " are allowed, and this would be " + tags.size() + ".");
        }
    }

    private StoredImage with(StoredImage stored, List<String> tags) {
        return stored.with(time.changed(stored.image().with(ImageAttributes.TAGS, tags)));
    }
}
