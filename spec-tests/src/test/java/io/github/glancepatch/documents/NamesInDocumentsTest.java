// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there, and they say it in the words of the standards. */
class NamesInDocumentsTest {
    // A part of a name that a reader would look for in the sources.
    private static final Pattern NAME = Pattern.compile("(?<![\\w-])(?:[A-Z][a-z]+|[a-z]+[A-Z])\\w*\\b");
    private static final Pattern CAMEL = Pattern.compile(".*[a-z][A-Z].*");
    private static final Pattern DIALECT =
            Pattern.compile("\\b(road|stretch|granted|mends?|nobody|somebody)\\b", Pattern.CASE_INSENSITIVE);

    static Stream<Document> documents() {
        return Document.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file_and_a_heading(Document document) {
        for (String link : document.links()) {
            if (link.startsWith("https://")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? document.path()
                    : document.path().resolveSibling(parts[0]).normalize();
            assertThat(Document.ROOT.resolve(target)).as(link).exists();
            if (parts.length > 1) {
                assertThat(Document.read(target).anchors()).as(link).contains(parts[1]);
            }
        }
    }

    /** The changelog names what there was. */
    @ParameterizedTest
    @MethodSource("documents")
    void every_name_is_one_of_the_sources(Document document) {
        if (document.path().endsWith("CHANGELOG.md")) {
            return;
        }
        Set<String> names = Sources.names();
        for (String span : document.spans()) {
            if (CommandLines.isMaven(span)) {
                CommandLines.checkMaven(span);
                continue;
            }
            NAME.matcher(span)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> CAMEL.matcher(name).matches())
                    .filter(name -> !isOfTheJdk(name))
                    .forEach(name -> assertThat(names.contains(name)).as(name).isTrue());
        }
    }

    @Test
    void every_new_name_of_the_migration_table_is_one_of_the_sources() {
        String changelog = Document.read(Path.of("CHANGELOG.md")).text();
        String table = changelog.replaceAll("(?s).*?### Migration(.*?)\n## .*", "$1");
        Pattern member = Pattern.compile("`(?:\\w+\\.)?([A-Z]\\w+)\\.(\\w+)");
        List<MatchResult> names = table.lines()
                .filter(row -> row.startsWith("| `"))
                .flatMap(row ->
                        member.matcher(row.substring(row.lastIndexOf(" | "))).results())
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(Sources.fileOf(name.group(1)))
                        .as(name.group())
                        .hasValueSatisfying(file -> assertThat(file).content().contains(name.group(2))));
    }

    private static boolean isOfTheJdk(String name) {
        return Stream.of("java.lang.", "java.net.").anyMatch(prefix -> isClass(prefix + name));
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_words_are_those_of_the_standards(Document document) {
        assertThat(document.text()).doesNotContainPattern(DIALECT);
    }
}
