// SPDX-License-Identifier: Apache-2.0
/** What a patch costs, beside what a Java user would take instead. Run by the profile {@code bench}. */
@NullMarked
package io.github.glancepatch.bench;

import org.jspecify.annotations.NullMarked;
