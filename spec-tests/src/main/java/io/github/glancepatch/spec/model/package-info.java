// SPDX-License-Identifier: Apache-2.0
/**
 * An independent model of the rules, deliberately simple and slow: what the kit holds implementations up against.
 *
 * <p>{@link io.github.glancepatch.spec.model.NaiveModel} is written from the text of the rules, in the kit's own words:
 * its own table of attributes, its own reading of JSON and of pointers, its own checks. The kit's tests break it on
 * purpose, one change at a time, to show that every rule has a property that notices.
 */
@NullMarked
package io.github.glancepatch.spec.model;

import org.jspecify.annotations.NullMarked;
