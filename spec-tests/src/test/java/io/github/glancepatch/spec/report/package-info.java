// SPDX-License-Identifier: Apache-2.0
/** Reports of runs. */
@NullMarked
package io.github.glancepatch.spec.report;

import org.jspecify.annotations.NullMarked;
