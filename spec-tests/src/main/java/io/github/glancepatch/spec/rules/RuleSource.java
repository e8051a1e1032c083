// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.rules;

/**
 * A section of a document that rules are taken from.
 *
 * @param id the id by which rules refer to it
 * @param document the title of the document
 * @param section the section
 * @param url where to read it
 */
public record RuleSource(String id, String document, String section, String url) {}
