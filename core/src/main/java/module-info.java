// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/**
 * How an OpenStack image is changed by a PATCH: a pure domain library with no dependency but the Jakarta JSON API.
 *
 * <p>Data takes one way: body, media type, operations, rules, image. The packages, each knowing only those after it:
 * {@link io.github.glancepatch.diff} (what clients make of images), {@link io.github.glancepatch.patch} (how an image
 * changes), {@link io.github.glancepatch.rules} (what may be changed, and to what), {@link io.github.glancepatch.image}
 * (what an image is), and {@link io.github.glancepatch} (the limits of JSON text). Start at
 * {@link io.github.glancepatch.patch.ImagePatcher}.
 */
@NullMarked
module io.github.glancepatch {
    requires transitive jakarta.json;
    requires static org.jspecify;

    exports io.github.glancepatch;
    exports io.github.glancepatch.image;
    exports io.github.glancepatch.rules;
    exports io.github.glancepatch.patch;
    exports io.github.glancepatch.diff;

    uses jakarta.json.spi.JsonProvider;
}
