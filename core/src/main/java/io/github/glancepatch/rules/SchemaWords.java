// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/**
 * The words of a schema document. What JSON Schema cannot say of a rule set stands in one member of its own, under
 * {@link #EXTENSION}, which other readers pass over.
 */
final class SchemaWords {
    static final String EXTENSION = "x-glance-patch";
    static final String NAME = "name";
    static final String PROPERTIES = "properties";
    static final String ADDITIONAL = "additionalProperties";
    static final String REQUIRED = "required";
    static final String LINKS = "links";

    static final String TYPE = "type";
    static final String ENUM = "enum";
    static final String MIN_LENGTH = "minLength";
    static final String MAX_LENGTH = "maxLength";
    static final String PATTERN = "pattern";
    static final String MINIMUM = "minimum";
    static final String MAXIMUM = "maximum";
    static final String ITEMS = "items";
    static final String MAX_ITEMS = "maxItems";
    static final String READ_ONLY = "readOnly";
    static final String IS_BASE = "is_base";
    static final String DESCRIPTION = "description";

    static final String ACCESS = "access";
    static final String ACCESS_RULE = "accessRule";
    static final String RULE = "rule";
    static final String CODE = "code";
    static final String CITES = "cites";
    static final String EXACT = "exact";
    static final String HINT = "hint";
    static final String WHOLE = "whole";
    static final String OF_TEXT = "ofText";
    static final String LOWER_CASE = "lowerCase";
    static final String APPLIED = "applied";
    static final String STORED = "stored";
    static final String NAMES = "names";
    static final String STATUSES = "statuses";
    static final String SET = "set";
    static final String NOT_WITH = "excludes";

    static final String NAMESPACES = "namespaces";
    static final String STATUS = "status";
    static final String CREATING = "creating";
    static final String BASE_ALWAYS_THERE = "baseAttributesAlwaysExist";
    static final String LOCATIONS_SHOWN = "locationsShown";
    static final String QUOTAS = "quotas";
    static final String TAGS = "tags";
    static final String LOCATIONS = "locations";
    static final String ANSWERS = "answers";

    private SchemaWords() {}
}
