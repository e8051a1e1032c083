// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.SkippedException;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The library of this project as an implementation for the kit. */
final class CoreUnderTest implements ImagePatchImplementation {
    private static final int KEPT = 64;

    private record Variant(String rules, JsonObject options) {}

    /** Most requests vary a rule set in one of a few ways, and making a patcher costs more than a request. */
    private final Map<Variant, ImagePatcher> patchers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Variant, ImagePatcher> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    public PatchOutcome patch(PatchRequest request) {
        ImagePatcher patcher =
                patchers.computeIfAbsent(new Variant(request.rules(), request.options()), CoreUnderTest::patcher);
        Image image = Image.parse(request.image());
        try {
            Image after = patcher.patch(
                    image, request.contentType().orElse(""), request.body().bytes());
            return new PatchOutcome.Accepted(after.toJson());
        } catch (PatchException e) {
            return new PatchOutcome.Rejected(e.problem().status(), Optional.of(ExchangeAnswer.error(e.problem())));
        }
    }

    private static ImagePatcher patcher(Variant variant) {
        ImageRules rules = RuleSets.named(variant.rules())
                .orElseThrow(() -> new SkippedException(RuleSets.unknown(variant.rules())));
        JsonObject request =
                JsonValues.object().add("options", variant.options()).build();
        return RequestOptions.of(new RequestMembers(request)).patcher(rules);
    }

    @Override
    public String toString() {
        return "glance-patch core " + ToolVersion.text();
    }
}
