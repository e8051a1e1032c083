// SPDX-License-Identifier: Apache-2.0
/** The beginnings of implementations that the README shows, and the proof that they answer. */
@NullMarked
package io.github.glancepatch.skeleton;

import org.jspecify.annotations.NullMarked;
