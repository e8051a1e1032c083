// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import java.io.IOException;

/**
 * A library that applies the patch of a workload. Everything that can be kept between patches (factories, mappers, rule
 * sets) is kept in fields.
 */
abstract class Contender {

    /** Everything that is measured, by the name that the tables show. */
    static Contender of(String name, Workload workload) {
        try {
            return switch (name) {
                case "core ims" -> new Core(workload, io.github.glancepatch.rules.ImageRules.ims());
                case "core glance" -> new Core(workload, io.github.glancepatch.rules.ImageRules.glance());
                case "Parsson JsonPatch" -> new ParssonPatch(workload);
                case "zjsonpatch" -> new ZjsonPatch(workload);
                case "json-patch" -> new JavaJsonTools(workload);
                case "map without checks" -> new NaiveMap(workload);
                case "map on Jackson" -> new JacksonMap(workload);
                case "parse with Parsson" -> new ParseOnly.Parsson(workload);
                case "parse with Jackson" -> new ParseOnly.Jackson(workload);
                default -> throw new IllegalArgumentException(name);
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Image and patch are read already; the result is the changed image in the contender's own form. */
    abstract Object apply() throws IOException;

    /** The image is read already, the patch is bytes. */
    abstract Object read() throws IOException;

    /** Image and patch are bytes, and so is the changed image. */
    abstract byte[] serve() throws IOException;

    /** The changed image of the first two as bytes, to compare it. */
    abstract byte[] bytes(Object image) throws IOException;
}
