// SPDX-License-Identifier: Apache-2.0
/** The adapters, on commands and services that behave and that do not. */
@NullMarked
package io.github.glancepatch.spec.adapter;

import org.jspecify.annotations.NullMarked;
