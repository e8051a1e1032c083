// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.tool.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What the documents show compiles and runs. */
class DocumentsTest {
    private static final Path README = Path.of("README.md");

    static Stream<Document> documents() {
        return Document.all().stream();
    }

    private static List<CodeBlock> blocks(String language) {
        return documents()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.language().equals(language))
                .toList();
    }

    static Stream<CodeBlock> commands() {
        return blocks("sh").stream();
    }

    static Stream<CodeBlock> json() {
        return blocks("json").stream();
    }

    static Stream<CodeBlock> xml() {
        return blocks("xml").stream();
    }

    @Test
    void the_readme_has_at_most_200_lines() {
        assertThat(Document.read(README).text().lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void every_document_is_looked_at() {
        assertThat(documents().map(Document::toString))
                .contains(
                        "README.md",
                        "CHANGELOG.md",
                        "core/README.md",
                        "spec-tests/README.md",
                        "spec-tests/BENCHMARKS.md",
                        "spec-tests/RULES.md",
                        ".github/CONTRIBUTING.md",
                        ".github/SECURITY.md");
    }

    @Test
    void no_example_reads_one_byte_more_than_the_largest_limit_allows() throws IOException {
        List<String> texts = new ArrayList<>(documents().map(Document::text).toList());
        try (Stream<Path> servers = Files.walk(Document.ROOT.resolve("spec-tests/src/test/embedding"))) {
            for (Path file :
                    servers.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertThat(texts).noneMatch(text -> text.contains("limits().bytes() + 1"));
        assertThat(texts)
                .filteredOn(text -> text.contains("limits().bytesToRead()"))
                .hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_block_of_code_says_its_language(Document document) {
        assertThat(document.blocks())
                .allSatisfy(block -> assertThat(block.language())
                        .as(block.where())
                        .isIn("java", "sh", "json", "xml", "text", "python"));
        assertThat(document.prose()).as("code without a fence").doesNotContainPattern("\n\n {4}\\S");
    }

    @Test
    void every_block_of_java_compiles_and_prints_what_is_below_it(@TempDir Path folder) throws Exception {
        List<CodeBlock> blocks = blocks("java").stream()
                .filter(block -> block.quoted().isEmpty())
                .toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(5);
        assertThat(JavaBlocks.compile(blocks, folder)).isEmpty();
        List<CodeBlock> printing =
                blocks.stream().filter(block -> block.output().isPresent()).toList();
        assertThat(printing).isNotEmpty();
        for (CodeBlock block : printing) {
            assertThat(JavaBlocks.run(block, folder))
                    .as(block.where())
                    .isEqualTo(block.output().orElseThrow());
        }
    }

    @Test
    void every_example_in_javadoc_compiles(@TempDir Path folder) throws IOException {
        List<CodeBlock> examples = Sources.examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        assertThat(JavaBlocks.compile(examples, folder)).isEmpty();
    }

    @Test
    void a_block_that_quotes_a_file_is_a_part_of_it() throws IOException {
        for (Document document : Document.all()) {
            for (CodeBlock block : document.blocks()) {
                if (block.quoted().isPresent()) {
                    Path file = Document.ROOT
                            .resolve(document.path())
                            .resolveSibling(block.quoted().get());
                    String text = Files.readString(file).replaceAll("\\s+", " ");
                    assertThat(text).as(block.where()).contains(block.text().replaceAll("\\s+", " "));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_can_be_run(CodeBlock block, @TempDir Path folder) {
        for (String command : CommandLines.of(block)) {
            if (CommandLines.isTool(command)) {
                CommandLines.checkTool(command, folder, block.output());
            } else if (CommandLines.isMaven(command)) {
                CommandLines.checkMaven(command);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void every_block_of_json_is_json_and_a_request_is_answered_as_shown(CodeBlock block) {
        List<String> lines = block.text().lines().toList();
        if (!lines.get(0).startsWith("{\"id\"")) {
            assertThat(Image.parse(block.text()).size()).isPositive();
            return;
        }
        List<String> requests = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String line : lines) {
            (line.contains("\"body\"") || line.contains("\"bodyBase64\"") ? requests : answers).add(line);
        }
        Run run = Run.with(String.join("\n", requests) + "\n", "exchange");
        assertThat(run.out().lines()).containsExactlyElementsOf(answers);
    }

    @ParameterizedTest
    @MethodSource("xml")
    void the_coordinates_are_those_of_the_build(CodeBlock block) throws Exception {
        String root = "<blocks>" + block.text() + "</blocks>";
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(root)));
        Pattern version = Pattern.compile("<artifactId>glance-patch[\\w-]*</artifactId>\\s*<version>(.*?)</version>");
        assertThat(version.matcher(block.text()).results())
                .as(block.where())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(pom()).contains("<revision>" + found.group(1) + "</revision>"));
    }

    @Test
    void the_providers_are_those_of_the_build() {
        Pattern coordinates = Pattern.compile("`([\\w.]+):([\\w-]+):([\\d.]+)`");
        List<MatchResult> providers =
                coordinates.matcher(Document.read(README).text()).results().toList();
        assertThat(providers).isNotEmpty().allSatisfy(provider -> {
            String property = provider.group(2).replace("-core", "") + ".version";
            assertThat(pom()).contains("<" + property + ">" + provider.group(3) + "</" + property + ">");
        });
    }

    private static String pom() {
        return Document.read(Path.of("pom.xml")).text();
    }
}
