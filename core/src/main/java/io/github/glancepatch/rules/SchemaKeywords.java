// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.List;
import java.util.Set;

/**
 * The members of a schema document. What JSON Schema cannot say of a rule set is in one member of its own, under
 * {@link #EXTENSION}, which other readers ignore.
 */
final class SchemaKeywords {
    static final String EXTENSION = "x-glance-patch";
    static final String NAME = "name";
    static final String PROPERTIES = "properties";
    static final String ADDITIONAL = "additionalProperties";
    static final String REQUIRED = "required";
    static final String LINKS = "links";

    static final String TYPE = "type";
    static final String NULL = "null";
    static final String ENUM = "enum";
    static final String CONST = "const";
    static final String MIN_LENGTH = "minLength";
    static final String MAX_LENGTH = "maxLength";
    static final String PATTERN = "pattern";
    static final String MINIMUM = "minimum";
    static final String MAXIMUM = "maximum";
    static final String EXCLUSIVE_MINIMUM = "exclusiveMinimum";
    static final String EXCLUSIVE_MAXIMUM = "exclusiveMaximum";
    static final String MULTIPLE_OF = "multipleOf";
    static final String ITEMS = "items";
    static final String MIN_ITEMS = "minItems";
    static final String MAX_ITEMS = "maxItems";
    static final String READ_ONLY = "readOnly";
    static final String IS_BASE = "is_base";
    static final String DESCRIPTION = "description";

    /** What says nothing of a value. */
    static final Set<String> ANNOTATIONS = Set.of(
            DESCRIPTION,
            "title",
            "default",
            "examples",
            "format",
            "links",
            "writeOnly",
            "$schema",
            "id",
            "$id",
            "operators");

    /** The keywords of constraints, in the order in which they are checked. */
    static final List<String> CONSTRAINTS = List.of(
            ENUM,
            MIN_LENGTH,
            MAX_LENGTH,
            PATTERN,
            "lowerCase",
            MINIMUM,
            MULTIPLE_OF,
            MIN_ITEMS,
            MAX_ITEMS,
            "uniqueItems",
            ITEMS);

    static final String ACCESS = "access";
    static final String ACCESS_RULE = "accessRule";
    static final String CHANGED_BY = "changedBy";
    static final String RULE = "rule";
    static final String CODE = "code";
    static final String REFERENCES = "references";
    static final String EXACT = "exact";
    static final String HINT = "hint";
    static final String WHOLE = "whole";
    static final String OF_LOCATIONS = "ofLocations";
    static final String OF_TEXT = "ofText";
    static final String LOWER_CASE = "lowerCase";
    static final String ON_APPLY = "onApply";
    static final String ON_FINAL_IMAGE = "onFinalImage";
    static final String PROPERTY_NAMES = "propertyNames";
    static final String STATUSES = "statuses";
    static final String UNIQUE_ITEMS = "uniqueItems";
    static final String EXCLUDES = "excludes";

    static final String NAMESPACES = "namespaces";
    static final String STATUS = "status";
    static final String MEDIA_TYPES = "mediaTypes";
    static final String ADD_REJECTS_EXISTING = "addRejectsExisting";
    static final String BASE_ATTRIBUTES_ALWAYS_EXIST = "baseAttributesAlwaysExist";
    static final String LOCATIONS_VISIBLE = "locationsVisible";
    static final String QUOTAS = "quotas";
    static final String TAGS = "tags";
    static final String LOCATIONS = "locations";
    static final String ERROR_RESPONSES = "errorResponses";

    private SchemaKeywords() {}
}
