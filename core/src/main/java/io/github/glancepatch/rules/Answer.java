// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Optional;

/**
 * How a service answers a kind of problem.
 *
 * @param status the HTTP status
 * @param code the code in the body of the answer, where one is documented
 */
public record Answer(int status, Optional<String> code) {}
