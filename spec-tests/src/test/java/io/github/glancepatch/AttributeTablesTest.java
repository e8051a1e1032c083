// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.model.AttributeSpec;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.model.ImsAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The library and the kit each have a table of attributes. Neither knows the other, and they say the same. */
class AttributeTablesTest {

    private static final String RESTRICTED = "restricted";
    private static final String PATCHABLE = "patchable";
    private static final String CUSTOM = "custom";

    private static Map<String, String> ofCore(ImageRules rules) {
        Map<String, String> table = new TreeMap<>();
        for (AttributeRule rule : rules.attributeRules()) {
            table.put(rule.name(), ofCore(rule.access()));
        }
        return table;
    }

    private static String ofCore(Access access) {
        return switch (access) {
            case RESTRICTED -> RESTRICTED;
            case CUSTOM -> CUSTOM;
            case PATCHABLE, NOT_REMOVABLE, LIST -> PATCHABLE;
        };
    }

    private static Map<String, String> ofKit(String cloudimages) {
        Map<String, String> table = new TreeMap<>();
        ImsAttributes.all().forEach((name, spec) -> table.put(name, ofKit(spec, cloudimages)));
        return table;
    }

    private static String ofKit(AttributeSpec spec, String cloudimages) {
        return switch (spec.access()) {
            case RESTRICTED -> RESTRICTED;
            case CUSTOMISED -> CUSTOM;
            case PATCHABLE -> PATCHABLE;
            case CLOUDIMAGES -> cloudimages;
        };
    }

    private static void compare(Map<String, String> core, Map<String, String> kit) {
        assertThat(core.keySet()).as("rows that the kit's table lacks").isSubsetOf(kit.keySet());
        assertThat(kit.keySet()).as("rows that core's table lacks").isSubsetOf(core.keySet());
        assertThat(core).as("what a patch may do").containsExactlyInAnyOrderEntriesOf(kit);
    }

    @Test
    void the_tables_of_ims_have_the_same_rows() {
        compare(ofCore(ImageRules.ims()), ofKit(RESTRICTED));
    }

    @Test
    void the_tables_of_cloudimages_have_the_same_rows() {
        compare(ofCore(ImageRules.cloudimages()), ofKit(PATCHABLE));
    }

    @Test
    void the_tables_of_glance_have_the_same_rows() {
        Map<String, String> kit = new TreeMap<>();
        GlanceAttributes.READ_ONLY.forEach(name -> kit.put(name, RESTRICTED));
        GlanceAttributes.RESERVED.forEach(name -> kit.put(name, RESTRICTED));
        GlanceAttributes.BASE.forEach(name -> kit.put(name, PATCHABLE));
        GlanceAttributes.IN_SCHEMA_FILE.forEach(name -> kit.put(name, PATCHABLE));
        kit.put("locations", PATCHABLE); // the kit has a model of its own for them
        kit.put("stores", PATCHABLE); // in the schema by Glance's code, not by its file
        Map<String, String> core = ofCore(ImageRules.glance());
        core.replaceAll((name, access) -> access.equals(CUSTOM) ? PATCHABLE : access); // of no consequence in Glance
        compare(core, kit);
    }
}
