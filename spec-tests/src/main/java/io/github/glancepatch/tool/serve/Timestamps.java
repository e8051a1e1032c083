// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The times of images, to the second.
 *
 * @param clock the clock
 */
record Timestamps(Clock clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** {@return the image with the current time as {@code updated_at}} */
    Image changed(Image image) {
        return image.with(ImageAttributes.UPDATED_AT, now());
    }
}
