// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.patch.PatchBuilder;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** {@link PatchDocument#builder}: names in, pointers out. */
@PropertyDefaults(tries = 300)
class PatchBuilderPropertiesTest {
    /** What Python's str.strip takes away. */
    private static final String BLANKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u2000\u2001\u2002"
            + "\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private static final List<BiFunction<PatchBuilder, String, PatchBuilder>> ALL = List.of(
            (builder, name) -> builder.add(name, "v"),
            (builder, name) -> builder.replace(name, JsonValue.NULL),
            PatchBuilder::remove);

    @Provide
    Arbitrary<String> trimmed() {
        Arbitrary<Character> blanks = Arbitraries.chars().with(BLANKS);
        return Combinators.combine(new AttributeNames.Custom().get(), blanks, Arbitraries.of(true, false))
                .as((name, blank, first) -> first ? blank + name : name + blank);
    }

    @Property
    void the_path_is_the_pointer_of_the_name(@ForAll(supplier = AttributeNames.Custom.class) String name) {
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        for (BiFunction<PatchBuilder, String, PatchBuilder> call : ALL) {
            PatchDocument document = call.apply(PatchDocument.builder(), name).build();
            JsonObject written = document.toJson(PatchMediaType.V2_1).getJsonObject(0);

            assertThat(written.getString("path")).isEqualTo(pointer);
            assertThat(document.toJson(PatchMediaType.V2_0).getJsonObject(0).getString(written.getString("op")))
                    .isEqualTo(pointer);
        }
    }

    @Property
    void what_is_written_is_read_back(
            @ForAll(supplier = AttributeNames.Custom.class) String added,
            @ForAll(supplier = AttributeNames.Custom.class) String replaced,
            @ForAll(supplier = AttributeNames.Custom.class) String removed,
            @ForAll(supplier = Values.Any.class) JsonValue value,
            @ForAll PatchMediaType type) {
        PatchDocument document = PatchDocument.builder()
                .add(added, value)
                .replace(replaced, value)
                .remove(removed)
                .build();
        List<PatchOperation> read =
                PatchDocument.parse(type, document.encode(type)).operations();

        assertThat(read).extracting(PatchOperation::attribute).containsExactly(added, replaced, removed);
        assertThat(read.subList(0, 2))
                .allSatisfy(operation -> assertThat(
                                JsonData.same(operation.optionalValue().orElseThrow(), value))
                        .isTrue());
        assertThat(read.get(2).optionalValue()).isEmpty();
    }

    @Property
    void a_name_that_trims_to_another_is_refused(@ForAll @From("trimmed") String name) {
        ALL.forEach(call -> assertThatIllegalArgumentException()
                .isThrownBy(() -> call.apply(PatchDocument.builder(), name))
                .withMessage("\"" + name + "\" begins or ends with a blank, which services remove"));
    }

    @Property
    void a_typed_value_is_written_by_its_type(@ForAll int value, @ForAll boolean flag) {
        PatchDocument document = PatchDocument.builder()
                .replace(ImageAttributes.MIN_RAM, value)
                .add(ImageAttributes.PROTECTED, flag)
                .build();

        assertThat(document.toJson(PatchMediaType.V2_0))
                .isEqualTo(JsonData.array(List.of(
                        JsonData.with(
                                JsonData.object("replace", JsonData.string("/min_ram")),
                                "value",
                                JsonData.number(value)),
                        JsonData.with(
                                JsonData.object("add", JsonData.string("/protected")),
                                "value",
                                flag ? JsonValue.TRUE : JsonValue.FALSE))));
    }
}
