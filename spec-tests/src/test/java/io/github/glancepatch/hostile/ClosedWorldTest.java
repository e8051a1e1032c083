// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library is classes and nothing else; what these may do is ArchitectureTest's. */
class ClosedWorldTest {

    @Test
    void the_library_brings_no_resources() throws IOException, URISyntaxException {
        Path library = Path.of(
                Image.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(library)) {
            assertNoResources(library);
            return;
        }
        try (FileSystem archive = FileSystems.newFileSystem(library)) {
            assertNoResources(archive.getPath("/"));
        }
    }

    private static void assertNoResources(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<String> files = all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
            assertThat(files).hasSizeGreaterThan(50);
            assertThat(files.stream().filter(file -> !file.endsWith(".class") && !file.startsWith("META-INF")))
                    .isEmpty();
            assertThat(files).noneMatch(file -> file.startsWith("META-INF/services"));
        }
    }
}
