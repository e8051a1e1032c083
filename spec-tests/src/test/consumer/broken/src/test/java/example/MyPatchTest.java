// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.run.ConformanceKit;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** What one might think of first: the patch of RFC 6902 that the Jakarta JSON API has. */
public class MyPatchTest implements ConformanceKit {
    @Override
    public ImagePatchImplementation implementation() {
        return request -> {
            try (var body = Json.createReader(new ByteArrayInputStream(request.body().bytes()))) {
                return new PatchOutcome.Accepted(Json.createPatch(body.readArray()).apply(request.image()));
            } catch (JsonException e) {
                return new PatchOutcome.Rejected(400, Optional.empty());
            }
        };
    }
}
