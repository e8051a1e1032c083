// SPDX-License-Identifier: Apache-2.0
/**
 * What may be changed in an image, and to what: rule sets as data.
 *
 * <p>A rule set ({@link io.github.glancepatch.rules.ImageRules}) is a table with one row for each documented attribute,
 * a row for all others (the custom attributes), and the answer of the service to each kind of problem. Everything said
 * of one attribute is on its row.
 *
 * <pre>{@code
 * ImageRules ims = ImageRules.ims(); // the Image Management Service, as documented
 * ImageRules wider = ims.withPermitted("min_ram", "hw_firmware_type"); // by a service that permits more
 * ImageRules glance = ImageRules.glance().withQuotas(new Quotas(64, 32, 10)).withLocationsVisible();
 * ImageRules own = ImageRules.fromSchema(schema); // GET /v2/schemas/image of a server
 *
 * Access access = ims.ruleFor("checksum").access(); // RESTRICTED
 * Optional<Violation> tooLong = ims.ruleFor("name").value().check("name", image.toJson().get("name"));
 * tooLong.map(Violation::message); // name: must be at most 128 characters
 * int status = glance.errorResponse(ProblemKind.MISSING_TARGET).status(); // 409
 * }</pre>
 *
 * <p>This package says what holds. When each rule is checked, and in which order, is decided by the package that
 * applies patches.
 */
@NullMarked
package io.github.glancepatch.rules;

import org.jspecify.annotations.NullMarked;
