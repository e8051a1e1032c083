// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled, and what it says is printed is printed. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```\n(?:\n```text\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");

    private record Block(String name, String source, String output) {}

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = JAVA.matcher(Files.readString(README));
        while (matcher.find()) {
            Matcher name = CLASS.matcher(matcher.group(1));
            assertThat(name.find())
                    .as("every block is a class that can be compiled")
                    .isTrue();
            String output = matcher.group(2) == null ? "" : matcher.group(2);
            blocks.add(new Block(name.group(1), matcher.group(1), output));
        }
        return blocks;
    }

    @Test
    void every_block_of_java_compiles(@TempDir Path folder) throws IOException {
        assertThat(blocks()).hasSizeGreaterThanOrEqualTo(4);
        for (Block block : blocks()) {
            compile(block, folder);
        }
    }

    @Test
    void the_first_block_prints_what_stands_below_it(@TempDir Path folder) throws Exception {
        Block first = blocks().get(0);
        compile(first, folder);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            loader.loadClass(first.name()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(first.output()).isNotEmpty();
        assertThat(printed.toString(UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(first.output());
    }

    @Test
    void the_coordinates_are_those_of_the_build() throws IOException {
        Matcher version = Pattern.compile("<artifactId>glance-patch</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(README))
                .contains("<artifactId>glance-patch-core</artifactId>\n  <version>" + version.group(1) + "</version>");
    }

    private static void compile(Block block, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve(block.name() + ".java"), block.source());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled;
        try (var files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> sources = Stream.of(source)) {
            List<String> options = List.of("--release", "17", "-proc:none", "-d", folder.toString());
            var units = files.getJavaFileObjectsFromPaths(sources.toList());
            compiled = compiler.getTask(messages, files, null, options, null, units)
                    .call();
        }
        assertThat(compiled).as(block.name() + "\n" + messages).isTrue();
    }
}
