// SPDX-License-Identifier: Apache-2.0
/** The library beside a real Glance: the same requests, and what each answers. */
@NullMarked
package io.github.glancepatch.differential;

import org.jspecify.annotations.NullMarked;
