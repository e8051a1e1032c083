// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule set: which attributes a patch may change, to what, and how the service answers what it refuses. Immutable data
 * with a name; rule sets differ in their data, never in how a patch is processed. Rule sets are equal when their data
 * are.
 *
 * <p>Sources of {@link #ims()}: "Updating Image Information (Native OpenStack API)", "Image Attributes" and "Error
 * Codes" in the API reference of the Open Telekom Cloud's Image Management Service; of {@link #cloudimages()}:
 * "Modifying Image Attributes" there; of {@link #glance()}: OpenStack Glance itself, its API reference and its
 * specification of the two media types.
 */
public final class ImageRules {
    private final RuleData data;
    private final RuleIndex index;

    /**
     * The status that an image must have to be patched at all.
     *
     * @param required the status
     * @param reference the rule that says so
     */
    public record StatusRule(String required, RuleReference reference) {}

    /**
     * Two attributes that cannot stand in one image.
     *
     * @param attribute the one whose documentation says so
     * @param other the other one
     */
    public record Exclusion(String attribute, String other) {}

    ImageRules(RuleData data) {
        this.data = data;
        this.index = new RuleIndex(data);
    }

    /**
     * {@return the rules of the page "Updating Image Information (Native OpenStack API)": {@code name},
     * {@code __description} and custom attributes may be changed, and nothing else}
     */
    public static ImageRules ims() {
        return ImsRules.IMS;
    }

    /**
     * {@return the rules of {@link #ims()} widened by the 20 attributes that the sibling call {@code PATCH
     * /v2/cloudimages/{image_id}} lists; it patches active images only, and takes no upper-case letter in a custom
     * attribute's name}
     */
    public static ImageRules cloudimages() {
        return ImsRules.Cloudimages.RULES;
    }

    /**
     * {@return the rules of OpenStack Glance, with its defaults: the schema it ships, its quotas, locations not shown}
     */
    public static ImageRules glance() {
        return GlanceRules.GLANCE;
    }

    /**
     * Reads a rule set from the schema document that a server gives under {@code /v2/schemas/image}. One that
     * {@link #toSchema()} wrote is read back as it was. Of any other, the values come from the document (types, enum,
     * pattern, lengths, bounds, {@code additionalProperties}, {@code required} as judged on the final image) and so
     * does what is read-only ({@code readOnly}, or a description that says READ-ONLY); what such a document does not
     * tell is as in {@link #glance()}.
     *
     * @param schema the document
     * @return the rule set
     * @throws IllegalArgumentException when it is not the schema of an image, with a sentence that says why
     */
    public static ImageRules fromSchema(JsonObject schema) {
        return new ImageRules(SchemaReader.read(schema));
    }

    /**
     * Writes the rule set as the schema document of a server. What JSON Schema cannot say stands in members called
     * {@code x-glance-patch}, which other readers pass over.
     *
     * @return the document
     */
    public JsonObject toSchema() {
        return SchemaWriter.write(data);
    }

    /**
     * Widens the rule set: each named attribute that the service documents may be added, replaced and removed as well
     * (one that may not be removed still may not), and is held to its own line (rule attr-1). Every other name is that
     * of a custom attribute, which may be changed already.
     *
     * @param attributes the names
     * @return the wider rule set
     */
    public ImageRules withPermitted(String... attributes) {
        return withPermitted(Arrays.asList(attributes));
    }

    /**
     * Widens the rule set; see {@link #withPermitted(String...)}.
     *
     * @param attributes the names
     * @return the wider rule set
     */
    public ImageRules withPermitted(Collection<String> attributes) {
        return new ImageRules(data.with(table -> {
            attributes.forEach(name -> table.computeIfPresent(name, (key, line) -> line.permitted()));
            return table;
        }));
    }

    /**
     * {@return this rule set with other quotas}
     *
     * @param quotas the quotas
     */
    public ImageRules withQuotas(Quotas quotas) {
        return new ImageRules(data.with(Objects.requireNonNull(quotas, "quotas")));
    }

    /** {@return this rule set for a service that shows the locations of images, and so lets a patch change them} */
    public ImageRules withLocationsVisible() {
        return new ImageRules(data.withLocationsVisible());
    }

    /** {@return the rule set's name, like {@code ims}} */
    public String name() {
        return data.name();
    }

    /**
     * {@return what the rule set says of an attribute: its own line, the line of its namespace, or the line of all
     * custom attributes}
     *
     * @param attribute the attribute's name
     */
    public AttributeRule ruleFor(String attribute) {
        return index.ruleFor(Objects.requireNonNull(attribute, "attribute"));
    }

    /** {@return the lines of the documented attributes, in the order of the documentation} */
    public Collection<AttributeRule> attributeRules() {
        return data.table().values();
    }

    /** {@return the status that an image must have to be patched at all, if one is asked for} */
    public Optional<StatusRule> status() {
        return data.status();
    }

    /**
     * {@return whether an add of that media type only creates, and is refused when its target exists (rule add-3)}
     *
     * @param mediaType the media type as it stands in a header
     */
    public boolean addRejectsExisting(String mediaType) {
        return data.creating().contains(mediaType);
    }

    /** {@return whether a base attribute exists whatever the image shows (rule base-1)} */
    public boolean baseAttributesAlwaysExist() {
        return data.baseAttributesAlwaysExist();
    }

    /** {@return the attributes that the final image must have (rule required-1)} */
    public Set<String> required() {
        return data.required();
    }

    /** {@return how many of something an image may have} */
    public Quotas quotas() {
        return data.quotas();
    }

    /**
     * {@return whether the service shows the locations of images, and so lets a patch change them (rule locations-1)}
     */
    public boolean locationsShown() {
        return data.locationsShown();
    }

    /** {@return the pairs of attributes that cannot stand in one image (rule excl-1)} */
    public List<Exclusion> exclusions() {
        return index.exclusions();
    }

    /**
     * {@return those of the {@link #exclusions()} that a patch can come into conflict with: one side may be changed}
     */
    public List<Exclusion> reachableExclusions() {
        return index.reachableExclusions();
    }

    /** {@return the names of the table that are not counted as properties (rule quota-1)} */
    public List<String> quotaExemptNames() {
        return index.quotaExemptNames();
    }

    /** {@return the lines that ask something of a value on the final image (rule min-2)} */
    public List<AttributeRule> finalImageRules() {
        return index.finalImageRules();
    }

    /**
     * {@return how a problem of that kind is answered}
     *
     * @param kind the kind
     */
    public Answer answer(ProblemKind kind) {
        return Objects.requireNonNull(data.answers().get(kind), kind::jsonName);
    }

    RuleData data() {
        return data;
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ImageRules rules && data.equals(rules.data));
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    /** {@return the rule set's name} */
    @Override
    public String toString() {
        return name();
    }
}
