// SPDX-License-Identifier: Apache-2.0
/** Implementations behind a door, kind ones and others. */
@NullMarked
package io.github.glancepatch.spec.adapter;

import org.jspecify.annotations.NullMarked;
