// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.AttributeSample;
import io.github.glancepatch.spec.generators.Descriptions;
import io.github.glancepatch.spec.generators.GlanceData;
import io.github.glancepatch.spec.generators.ImageNames;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Images before and after that every rule set lets a patch connect. What differs has a value afterwards that its rules
 * take, and any value before: null, one of another type, one that they would not take. What they do not let a patch
 * touch is there and does not differ.
 */
final class ImagePairs implements ArbitrarySupplier<ImagePair> {
    private static final List<String> SIBLINGS =
            List.of("min_ram", "max_ram", "hw_firmware_type", "hw_vif_multiqueue_enabled", "enterprise_project_id");
    private static final List<String> FORMATS = List.of("disk_format", "container_format");

    /** An attribute in both images; empty: it is not there. */
    private record Member(String name, Optional<JsonValue> before, Optional<JsonValue> after) {}

    private enum Fate {
        KEPT,
        CHANGED,
        ADDED,
        REMOVED,
        ABSENT
    }

    @Override
    public Arbitrary<ImagePair> get() {
        return Arbitraries.oneOf(
                ims(PatchRequest.IMS, List.of(), new AttributeNames.Custom().get()),
                ims(PatchRequest.IMS, SIBLINGS, new AttributeNames.Custom().get()),
                ims(PatchRequest.CLOUDIMAGES, List.of(), new AttributeNames.LowerCase().get()),
                glance("queued"),
                glance("active"));
    }

    private static Arbitrary<ImagePair> ims(String rules, List<String> permitted, Arbitrary<String> names) {
        boolean siblings = rules.equals(PatchRequest.CLOUDIMAGES) || !permitted.isEmpty();
        List<Arbitrary<Member>> fixed = new ArrayList<>(List.of(
                lasting("name", new ImageNames.Valid().get()),
                open("__description", new Descriptions.Valid().get()),
                kept("status", Arbitraries.just(JsonData.string("active"))),
                kept("id", new Values.Any().get()),
                kept("__os_bit", new Values.Any().get()),
                kept(" blank", new Values.Any().get())));
        if (siblings) {
            SIBLINGS.forEach(name -> fixed.add(open(name, documented(name))));
        }
        return pair(rules, permitted, fixed, named(names, new Values.Text().get()));
    }

    private static Arbitrary<ImagePair> glance(String status) {
        List<Arbitrary<Member>> fixed = new ArrayList<>(List.of(
                kept("status", Arbitraries.just(JsonData.string(status))),
                kept("checksum", new Values.Any().get()),
                kept("os_glance_x", new Values.Any().get()),
                kept("blank\u00A0", new Values.Any().get())));
        for (String name : GlanceAttributes.BASE) {
            Arbitrary<JsonValue> values = GlanceData.acceptedValue(name);
            fixed.add(FORMATS.contains(name) && !status.equals("queued") ? kept(name, values) : lasting(name, values));
        }
        Arbitrary<Member> custom =
                new GlanceData.Property().get().flatMap(name -> open(name, GlanceData.acceptedValue(name)));
        return pair(PatchRequest.GLANCE, List.of(), fixed, custom);
    }

    private static Arbitrary<JsonValue> documented(String name) {
        return new AttributeSample.ValidForCloudimages()
                .get()
                .filter(one -> one.spec().name().equals(name))
                .map(AttributeSample::value);
    }

    private static Arbitrary<ImagePair> pair(
            String rules, List<String> permitted, List<Arbitrary<Member>> fixed, Arbitrary<Member> custom) {
        Arbitrary<List<Member>> customs = custom.list().ofMaxSize(6);
        Arbitrary<List<Member>> all = Combinators.combine(fixed).as(List::copyOf);
        return Combinators.combine(all, customs, Arbitraries.randomValue(Random::nextLong))
                .as((one, other, order) -> pair(rules, permitted, one, other, order))
                .withoutEdgeCases();
    }

    private static ImagePair pair(
            String rules, List<String> permitted, List<Member> fixed, List<Member> custom, long order) {
        Map<String, Member> members = new LinkedHashMap<>();
        custom.forEach(member -> members.put(member.name(), member));
        fixed.forEach(member -> members.put(member.name(), member));
        List<Member> shuffled = new ArrayList<>(members.values());
        Collections.shuffle(shuffled, new Random(order));
        Map<String, JsonValue> before = new LinkedHashMap<>();
        shuffled.forEach(member -> member.before().ifPresent(value -> before.put(member.name(), value)));
        Collections.shuffle(shuffled, new Random(order + 1));
        Map<String, JsonValue> after = new LinkedHashMap<>();
        shuffled.forEach(member -> member.after().ifPresent(value -> after.put(member.name(), value)));
        JsonObject from = JsonData.object(before);
        return new ImagePair(rules, permitted, from, JsonData.object(after));
    }

    /** An attribute that a patch may not touch. */
    private static Arbitrary<Member> kept(String name, Arbitrary<JsonValue> values) {
        return values.optional().map(value -> new Member(name, value, value));
    }

    /** An attribute that a patch may set, and not remove. */
    private static Arbitrary<Member> lasting(String name, Arbitrary<JsonValue> values) {
        return member(name, values, Arbitraries.of(Fate.KEPT, Fate.CHANGED, Fate.ADDED, Fate.ABSENT));
    }

    /** An attribute that a patch may set and remove. */
    private static Arbitrary<Member> open(String name, Arbitrary<JsonValue> values) {
        return member(name, values, Arbitraries.of(Fate.class));
    }

    /** Attributes of these names that a patch may set and remove. */
    private static Arbitrary<Member> named(Arbitrary<String> names, Arbitrary<JsonValue> values) {
        return Combinators.combine(names, open("", values))
                .as((name, member) -> new Member(name, member.before(), member.after()));
    }

    private static Arbitrary<Member> member(String name, Arbitrary<JsonValue> values, Arbitrary<Fate> fates) {
        Arbitrary<JsonValue> old = Arbitraries.oneOf(values, new Values.Any().get());
        return Combinators.combine(fates, old, values).as((fate, before, after) -> switch (fate) {
            case KEPT -> new Member(name, Optional.of(before), Optional.of(before));
            case CHANGED -> new Member(name, Optional.of(before), Optional.of(after));
            case ADDED -> new Member(name, Optional.empty(), Optional.of(after));
            case REMOVED -> new Member(name, Optional.of(before), Optional.empty());
            case ABSENT -> new Member(name, Optional.empty(), Optional.empty());
        });
    }
}
