// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Two changes of one image by two writers: what both changed differently, and the document that brings the one change
 * onto the other. Attributes that no patch can change (a server has changed {@code updated_at}, say) are ignored.
 *
 * <pre>{@code
 * ThreeWayMerge merge = ThreeWayMerge.of(base, mine, theirs, rules);
 * Optional<PatchDocument> patch = merge.document(); // for their image; empty when merge.conflicts() is not
 * }</pre>
 *
 * <p>Immutable.
 */
public final class ThreeWayMerge {
    private final Image base;
    private final Image mine;
    private final Image theirs;
    private final ImageRules rules;

    private ThreeWayMerge(Image base, Image mine, Image theirs, ImageRules rules) {
        this.base = Objects.requireNonNull(base, "base");
        this.mine = Objects.requireNonNull(mine, "mine");
        this.theirs = Objects.requireNonNull(theirs, "theirs");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * {@return the merge of two changes}
     *
     * @param base the image that both writers started from
     * @param mine the image as one writer wants it
     * @param theirs the image as it is now
     * @param rules what may be changed
     */
    public static ThreeWayMerge of(Image base, Image mine, Image theirs, ImageRules rules) {
        return new ThreeWayMerge(base, mine, theirs, rules);
    }

    /** {@return the names of the attributes that both writers changed, and not to the same value; in order} */
    public Set<String> conflicts() {
        Set<String> conflicts = new LinkedHashSet<>();
        for (String name : changedByMe()) {
            if (differ(name, base, theirs) && differ(name, mine, theirs)) {
                conflicts.add(name);
            }
        }
        return Collections.unmodifiableSet(conflicts);
    }

    /**
     * {@return the smallest document that brings my changes onto their image; empty when there are conflicts}
     *
     * @throws PatchException when the rules reject a change; it has every one
     */
    public Optional<PatchDocument> document() {
        if (!conflicts().isEmpty()) {
            return Optional.empty();
        }
        ImageBuilder merged = theirs.toBuilder();
        for (String name : changedByMe()) {
            mine.value(name).ifPresentOrElse(value -> merged.set(name, value), () -> merged.remove(name));
        }
        return Optional.of(ImageDiff.between(theirs, merged.build(), rules).document());
    }

    private Set<String> changedByMe() {
        Set<String> changed = new LinkedHashSet<>(base.names());
        changed.addAll(mine.names());
        changed.removeIf(name -> !ImageDiff.canChange(name, rules) || !differ(name, base, mine));
        return changed;
    }

    private boolean differ(String name, Image one, Image other) {
        Optional<JsonValue> value = one.value(name);
        Optional<JsonValue> another = other.value(name);
        if (value.isEmpty() || another.isEmpty()) {
            return value.isPresent() || another.isPresent();
        }
        return !ImageDiff.isSame(rules.ruleFor(name), value.get(), another.get());
    }
}
