// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.GlanceRequests;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * The library and a real Glance answer the same requests, and agree on status and image. The real one is told of by
 * system properties: {@code glance.endpoint}, {@code glance.headers}, {@code glance.tries} and {@code glance.seed}.
 */
@AddLifecycleHook(GlanceDifferentialTest.OnlyWithAnEndpoint.class)
class GlanceDifferentialTest {
    private static final String ENDPOINT = System.getProperty("glance.endpoint", "");
    private static final ImagePatcher PATCHER = ImagePatcher.of(ImageRules.glance());
    private static final Map<Departure, Integer> DEPARTURES = new EnumMap<>(Departure.class);
    private static final RealGlance GLANCE = new RealGlance(
            ENDPOINT,
            System.getProperty(
                    "glance.headers",
                    "X-Identity-Status: Confirmed, X-User-Id: user-a, X-Project-Id: proj-a, X-Roles: admin"));
    private static int agreed;
    private static int notMade;

    /** Without an endpoint there is nothing to compare with. */
    static final class OnlyWithAnEndpoint implements SkipExecutionHook, AroundPropertyHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return ENDPOINT.isEmpty()
                    ? SkipResult.skip("no real Glance: set the system property glance.endpoint")
                    : SkipResult.doNotSkip();
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            context.attributes().setTries(Integer.getInteger("glance.tries", 1000));
            context.attributes().setEdgeCases(EdgeCasesMode.NONE);
            Optional.ofNullable(System.getProperty("glance.seed"))
                    .ifPresent(seed -> context.attributes().setSeed(seed));
            return property.execute();
        }

        @Override
        public net.jqwik.api.lifecycle.PropagationMode propagateTo() {
            return net.jqwik.api.lifecycle.PropagationMode.ALL_DESCENDANTS;
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void agrees_with_glance_in_the_media_type_of_version_2_1(
            @ForAll(supplier = GlanceRequests.PlainV21.class) PatchRequest request) {
        compare(request);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void agrees_with_glance_in_the_media_type_of_version_2_0(
            @ForAll(supplier = GlanceRequests.PlainV20.class) PatchRequest request) {
        compare(request);
    }

    @AfterContainer
    static void tell() {
        System.out.println("differential: " + agreed + " requests agreed, " + notMade
                + " images could not be made, departures " + DEPARTURES);
    }

    private static void compare(PatchRequest request) {
        Optional<JsonObject> made = GLANCE.make(request.image());
        if (made.isEmpty()) {
            notMade++;
            return;
        }
        JsonObject before = made.get();
        String id = before.getString("id");
        String contentType = request.contentType().orElse("");
        byte[] body = request.body().bytes();
        try {
            HttpResponse<byte[]> answer = GLANCE.patch(id, contentType, body);
            int real = answer.statusCode();
            int ours = 200;
            Image expected = Image.parse(before);
            try {
                expected = PATCHER.patch(expected, contentType, body);
            } catch (PatchException e) {
                ours = e.problem().status();
            }
            Optional<Departure> departure = Departure.explaining(contentType, body, real, ours);
            if (real != ours && departure.isPresent()) {
                DEPARTURES.merge(departure.get(), 1, Integer::sum);
                return;
            }
            assertThat(ours)
                    .as("status of " + request + "; the real one answers " + real)
                    .isEqualTo(real);
            if (real == 200) {
                // the answer, and not what is read later: Glance answers an empty owner and stores none
                Image answered = comparable(Image.parse(RealGlance.json(answer.body())));
                if (!answered.equals(comparable(expected)) && Departure.namesPythonAttribute(body)) {
                    DEPARTURES.merge(Departure.PYTHON_NAME, 1, Integer::sum);
                    return;
                }
                assertThat(comparable(expected)).as("image after " + request).isEqualTo(answered);
            }
            agreed++;
        } finally {
            GLANCE.remove(id);
        }
    }

    /** Tags are a set, and the time of the last change is the server's business. */
    private static Image comparable(Image image) {
        List<String> tags = image.value("tags").orElseThrow().asJsonArray().getValuesAs(JsonString::getString);
        return image.without("updated_at")
                .with(
                        io.github.glancepatch.image.ImageAttributes.TAGS,
                        tags.stream().sorted(Comparator.naturalOrder()).toList());
    }

    static {
        assertThat(PatchMediaType.values()).hasSize(2); // one property for each
    }
}
