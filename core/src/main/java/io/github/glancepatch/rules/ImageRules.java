// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule set: which attributes a patch may change, to what, and how the service answers what it rejects. Immutable data
 * with a name; rule sets differ in their data, never in how a patch is processed. Rule sets are equal when their data
 * are.
 *
 * <p>Sources of {@link #ims()}: "Updating Image Information (Native OpenStack API)", "Image Attributes" and "Error
 * Codes" in the API reference of the Open Telekom Cloud's Image Management Service; of {@link #cloudimages()}:
 * "Modifying Image Attributes" there; of {@link #glance()}: OpenStack Glance itself, its API reference and its
 * specification of the two media types.
 */
public final class ImageRules {
    private final String name;
    private final AttributeTable table;
    private final ServiceRules service;

    ImageRules(String name, AttributeTable table, ServiceRules service) {
        this.name = name;
        this.table = table;
        this.service = service;
    }

    /**
     * {@return the rules of the page "Updating Image Information (Native OpenStack API)": {@code name},
     * {@code __description} and custom attributes may be changed, and nothing else}
     */
    public static ImageRules ims() {
        return Ims.RULES;
    }

    /**
     * {@return the rules of {@link #ims()} widened by the attributes that the cloudimages API, {@code PATCH
     * /v2/cloudimages/{image_id}}, lists; it patches active images only, and accepts no upper-case letter in a custom
     * attribute's name}
     */
    public static ImageRules cloudimages() {
        return Cloudimages.RULES;
    }

    /**
     * {@return the rules of OpenStack Glance, with its defaults: the schema it ships, its quotas, locations not shown}
     */
    public static ImageRules glance() {
        return Glance.RULES;
    }

    /**
     * Reads a rule set from the schema document that a server gives under {@code /v2/schemas/image}. One that
     * {@link #toSchema()} wrote is read back as it was. Of any other, the values come from the document (types, enum,
     * pattern, lengths, bounds, {@code additionalProperties}, {@code required} as judged on the final image) and so
     * does what is read-only ({@code readOnly}, or a description that says READ-ONLY); what such a document does not
     * say is as in {@link #glance()}.
     *
     * @param schema the document
     * @return the rule set
     * @throws IllegalArgumentException when it is not the schema of an image, with a sentence that says why
     */
    public static ImageRules fromSchema(JsonObject schema) {
        SchemaReader reader = SchemaReader.of(schema, glance().table, glance().service);
        return new ImageRules(reader.name(), reader.table(), reader.service());
    }

    /**
     * Writes the rule set as the schema document of a server. What JSON Schema cannot say is in members called
     * {@code x-glance-patch}, which other readers ignore.
     *
     * @return the document
     */
    public JsonObject toSchema() {
        return SchemaWriter.write(name, table, service);
    }

    /**
     * Widens the rule set: each named attribute that the service documents may be added, replaced and removed as well
     * (one that may not be removed still may not), and is held to its own rule (rule attr-1). Every other name is that
     * of a custom attribute, which may be changed already.
     *
     * @return the wider rule set
     */
    public ImageRules withPermitted(String... attributes) {
        return withPermitted(Arrays.asList(attributes));
    }

    /**
     * Widens the rule set; see {@link #withPermitted(String...)}.
     *
     * @return the wider rule set
     */
    public ImageRules withPermitted(Collection<String> attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return new ImageRules(name, table.withPermitted(attributes), service);
    }

    /** {@return this rule set with other quotas} */
    public ImageRules withQuotas(Quotas quotas) {
        Objects.requireNonNull(quotas, "quotas");
        return new ImageRules(name, table, service.toBuilder().quotas(quotas).build());
    }

    /** {@return this rule set for a service that shows the locations of images, and so lets a patch change them} */
    public ImageRules withLocationsVisible() {
        return new ImageRules(
                name, table, service.toBuilder().locationsVisible(true).build());
    }

    /** {@return a builder that starts with this rule set} */
    public ImageRulesBuilder toBuilder() {
        return new ImageRulesBuilder(name, table, service);
    }

    /** {@return the rule set's name, like {@code ims}} */
    public String name() {
        return name;
    }

    /**
     * {@return what the rule set says of an attribute: its own rule, the rule of its namespace, or the rule of all
     * custom attributes}
     */
    public AttributeRule ruleFor(String attribute) {
        return table.ruleFor(Objects.requireNonNull(attribute, "attribute"));
    }

    /** {@return the rules of the documented attributes, in the order of the documentation} */
    public Collection<AttributeRule> attributeRules() {
        return table.documented().values();
    }

    /** {@return the status that an image must have to be patched at all, if one is required} */
    public Optional<StatusRule> status() {
        return service.status();
    }

    /**
     * {@return the media types that the service accepts besides the two of an image PATCH, each with the one of the two
     * whose form it has (rule media-4); in lower case}
     */
    public Map<String, String> moreMediaTypes() {
        return service.mediaTypes();
    }

    /** {@return whether an add of that media type only creates, and is rejected when its target exists (rule add-3)} */
    public boolean addRejectsExisting(String mediaType) {
        return service.addRejectsExisting().contains(mediaType);
    }

    /** {@return whether a base attribute exists whatever the image shows (rule base-1)} */
    public boolean baseAttributesAlwaysExist() {
        return service.baseAttributesAlwaysExist();
    }

    /** {@return the attributes that the final image must have (rule required-1)} */
    public Set<String> required() {
        return service.required();
    }

    /** {@return how many of something an image may have} */
    public Quotas quotas() {
        return service.quotas();
    }

    /**
     * {@return whether the service shows the locations of images, and so lets a patch change them (rule locations-1)}
     */
    public boolean locationsVisible() {
        return service.locationsVisible();
    }

    /** {@return the pairs of attributes that cannot be in one image (rule excl-1)} */
    public List<Exclusion> exclusions() {
        return table.exclusions();
    }

    /**
     * {@return those of the {@link #exclusions()} that a patch can come into conflict with: one side may be changed}
     */
    public List<Exclusion> reachableExclusions() {
        return table.reachableExclusions();
    }

    /** {@return the names of the table that are not counted as properties (rule quota-1)} */
    public List<String> quotaExemptNames() {
        return table.quotaExemptNames();
    }

    /** {@return the rules that have a condition on the final image (rule min-2)} */
    public List<AttributeRule> finalImageRules() {
        return table.finalImageRules();
    }

    /** {@return how a problem of that kind is answered} */
    public ErrorResponse errorResponse(ProblemKind kind) {
        return service.errorResponse(Objects.requireNonNull(kind, "kind"));
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ImageRules rules
                        && name.equals(rules.name)
                        && table.equals(rules.table)
                        && service.equals(rules.service));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, table, service);
    }

    /** {@return the rule set's name} */
    @Override
    public String toString() {
        return name();
    }

    // One holder for each rule set: most programs use one, and the tables of the others are never made.

    private static final class Ims {
        static final ImageRules RULES = new ImageRules("ims", ImsRules.table(), ImsRules.SERVICE);
    }

    private static final class Cloudimages {
        static final ImageRules RULES =
                new ImageRules("cloudimages", ImsRules.cloudimagesTable(), ImsRules.CLOUDIMAGES_SERVICE);
    }

    private static final class Glance {
        static final ImageRules RULES = new ImageRules("glance", GlanceRules.TABLE, GlanceRules.SERVICE);
    }
}
