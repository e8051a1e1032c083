// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of the repository.
 *
 * @param path where it is, from the root
 * @param text what is written in it
 */
record Document(Path path, String text) {
    /** The folder of the repository. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE = Pattern.compile("```(\\w*)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)]+)\\)");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    /** All documents of the repository, wherever they are. */
    static List<Document> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .filter(file -> !isBuilt(file))
                    .sorted()
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBuilt(Path file) {
        for (Path name : file) {
            if (Set.of("target", ".git", ".m2").contains(name.toString())) {
                return true;
            }
        }
        return false;
    }

    static Document read(Path path) {
        try {
            return new Document(path, Files.readString(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code; a block of text right behind one of Java or of commands is what that one prints. */
    List<CodeBlock> blocks() {
        List<CodeBlock> blocks = new ArrayList<>();
        List<MatchResult> fences = FENCE.matcher(text).results().toList();
        for (int i = 0; i < fences.size(); i++) {
            MatchResult fence = fences.get(i);
            String before = text.substring(0, fence.start());
            long line = before.lines().count() + 1;
            Optional<String> output = i + 1 < fences.size()
                            && fences.get(i + 1).group(1).equals("text")
                            && text.substring(fence.end(), fences.get(i + 1).start())
                                    .isBlank()
                    ? Optional.of(fences.get(i + 1).group(2))
                    : Optional.empty();
            blocks.add(new CodeBlock(path + ":" + line, fence.group(1), fence.group(2), quoted(before), output));
        }
        return blocks;
    }

    private static Optional<String> quoted(String before) {
        String above = before.stripTrailing();
        above = above.substring(above.lastIndexOf('\n') + 1);
        Matcher link = LINK.matcher(above);
        return above.endsWith(":") && link.find() && link.group(1).matches(".*\\.(java|py)")
                ? Optional.of(link.group(1))
                : Optional.empty();
    }

    /** The text without its blocks of code. */
    String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    /** Where the links lead to. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    /** What is written as code within a sentence. */
    List<String> spans() {
        return SPAN.matcher(prose()).results().map(span -> span.group(1)).toList();
    }

    /** The names by which links lead to a heading. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        HEADING.matcher(prose())
                .results()
                .forEach(heading -> anchors.add(heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-')));
        return anchors;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
