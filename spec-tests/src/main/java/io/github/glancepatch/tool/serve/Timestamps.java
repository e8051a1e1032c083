// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The times that the service stamps images with, to the second.
 *
 * @param clock the time
 */
record Timestamps(Clock clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** {@return a changed image with the time of its change} */
    Image changed(Image image) {
        return image.with(ImageAttributes.UPDATED_AT, now());
    }
}
