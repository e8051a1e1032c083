// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule set: which attributes a patch may change, to what, and how the service answers what it refuses. Immutable data
 * with a name; rule sets differ in their data, never in how a patch is processed.
 *
 * <p>Sources of {@link #ims()}: "Updating Image Information (Native OpenStack API)", "Image Attributes" and "Error Codes"
 * in the API reference of the Open Telekom Cloud's Image Management Service; of {@link #cloudimages()}: "Modifying Image
 * Attributes" there.
 */
public final class ImageRules {
    private final String name;
    private final Map<String, AttributeRule> table;
    private final AttributeRule custom;
    private final Optional<StatusRule> status;
    private final Map<ProblemKind, Answer> answers;
    private final List<Exclusion> exclusions;

    /**
     * The status that an image must have to be patched at all.
     *
     * @param required the status
     * @param citation the rule that says so
     */
    public record StatusRule(String required, Citation citation) {}

    /**
     * Two attributes that cannot stand in one image.
     *
     * @param attribute the one whose documentation says so
     * @param other the other one
     */
    public record Exclusion(String attribute, String other) {}

    ImageRules(
            String name,
            Collection<AttributeRule> lines,
            AttributeRule custom,
            Optional<StatusRule> status,
            Map<ProblemKind, Answer> answers) {
        this.name = name;
        this.table = new LinkedHashMap<>();
        lines.forEach(line -> this.table.put(line.name(), line));
        this.custom = custom;
        this.status = status;
        this.answers = Map.copyOf(answers);
        this.exclusions = lines.stream()
                .flatMap(line -> line.notWith().stream().sorted().map(other -> new Exclusion(line.name(), other)))
                .toList();
    }

    /**
     * {@return the rules of the page "Updating Image Information (Native OpenStack API)": {@code name},
     * {@code __description} and custom attributes may be changed, and nothing else}
     */
    public static ImageRules ims() {
        return ImsRules.IMS;
    }

    /**
     * {@return the rules of {@link #ims()} widened by the 20 attributes that the sibling call
     * {@code PATCH /v2/cloudimages/{image_id}} lists; it patches active images only, and takes no upper-case letter in a
     * custom attribute's name}
     */
    public static ImageRules cloudimages() {
        return ImsRules.CLOUDIMAGES;
    }

    /**
     * Widens the rule set: each named attribute that the service documents may be added, replaced and removed as well
     * ({@code name} still not removed), and is held to its own line (rule attr-1). Every other name is that of a custom
     * attribute, which may be changed already.
     *
     * @param attributes the names
     * @return the wider rule set
     */
    public ImageRules permitting(String... attributes) {
        return permitting(List.of(attributes));
    }

    /**
     * Widens the rule set; see {@link #permitting(String...)}.
     *
     * @param attributes the names
     * @return the wider rule set
     */
    public ImageRules permitting(Collection<String> attributes) {
        Map<String, AttributeRule> wider = new LinkedHashMap<>(table);
        for (String attribute : attributes) {
            wider.computeIfPresent(
                    attribute, (key, line) -> line.access() == Access.BASE ? line : line.with(Access.OPEN, "attr-1"));
        }
        return new ImageRules(name, wider.values(), custom, status, answers);
    }

    /** {@return the rule set's name, like {@code ims}} */
    public String name() {
        return name;
    }

    /**
     * {@return what the rule set says of an attribute: its own line, or the line of all custom attributes}
     *
     * @param attribute the attribute's name
     */
    public AttributeRule attribute(String attribute) {
        AttributeRule line = table.get(Objects.requireNonNull(attribute, "attribute"));
        return line == null || line.access() == Access.CUSTOM ? custom : line;
    }

    /** {@return the lines of the documented attributes, in the order of the documentation} */
    public Collection<AttributeRule> attributes() {
        return Collections.unmodifiableCollection(table.values());
    }

    /** {@return the status that an image must have to be patched at all, if one is asked for} */
    public Optional<StatusRule> status() {
        return status;
    }

    /** {@return the pairs of attributes that cannot stand in one image} */
    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /**
     * {@return how a problem of that kind is answered}
     *
     * @param kind the kind
     */
    public Answer answer(ProblemKind kind) {
        return Objects.requireNonNull(answers.get(kind), kind::wireName);
    }

    @Override
    public String toString() {
        return name;
    }
}
