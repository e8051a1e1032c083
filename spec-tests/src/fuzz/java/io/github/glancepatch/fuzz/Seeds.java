// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.fuzz;

import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import io.github.glancepatch.image.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the corpus as seeds for the two fuzzers: a folder of requests, and a folder of images. */
public final class Seeds {
    private static final int LARGEST = 4_096;

    private Seeds() {}

    /**
     * Writes the seeds.
     *
     * @param args the folder to write them to
     * @throws IOException when they cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path patches = Files.createDirectories(Path.of(args[0], "PatchFuzz"));
        Path images = Files.createDirectories(Path.of(args[0], "ImageFuzz"));
        for (CorpusCase one : Corpus.cases()) {
            String name = one.id().replace('/', '.');
            byte[] patch = FuzzInput.of(one);
            if (patch.length <= LARGEST) { // the large ones teach a fuzzer nothing but to be slow
                Files.write(patches.resolve(name), patch);
            }
            Files.writeString(
                    images.resolve(name), Image.parse(one.request().image()).toString());
        }
    }
}
