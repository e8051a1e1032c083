// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java of the repository: what it names, and the examples in its Javadoc. */
final class Sources {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern METHOD = Pattern.compile("\\b(\\w+)\\(");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\\*\\s*}</pre>", Pattern.DOTALL);

    private static final List<Path> FILES = files();

    private Sources() {}

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("core", "spec-tests")) {
            try (Stream<Path> all = Files.walk(Document.ROOT.resolve(module).resolve("src"))) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(files);
    }

    static Optional<Path> fileOf(String className) {
        return FILES.stream().filter(file -> file.endsWith(className + ".java")).findFirst();
    }

    /** Every word of the sources, in code or comment, and the classes that look at the documents. */
    static Set<String> names() {
        Set<String> names = matches(NAME, 0);
        FILES.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
        return names;
    }

    static Set<String> methods() {
        return matches(METHOD, 1);
    }

    private static Set<String> matches(Pattern pattern, int group) {
        Set<String> names = new HashSet<>();
        for (Path file : FILES) {
            if (!file.toString().contains("/documents/")) {
                pattern.matcher(read(file)).results().forEach(match -> names.add(match.group(group)));
            }
        }
        return names;
    }

    /** The examples in the Javadoc of the library and the kit. */
    static List<CodeBlock> examples() {
        List<CodeBlock> examples = new ArrayList<>();
        for (Path file : FILES) {
            String text =
                    file.toString().contains("/src/main/") && !file.toString().contains("/tool/") ? read(file) : "";
            for (MatchResult example : EXAMPLE.matcher(text).results().toList()) {
                long line = text.substring(0, example.start()).lines().count() + 1;
                String code = example.group(1).replaceAll("(?m)^\\s*\\* ?", "").replace("&#64;", "@");
                String where = Document.ROOT.relativize(file) + ":" + line;
                examples.add(new CodeBlock(where, "java", code, Optional.empty(), Optional.empty()));
            }
        }
        return examples;
    }

    /** Lines of code, comment or text block that are longer, each as its file and its number. */
    static List<String> linesPast(int columns) {
        List<String> found = new ArrayList<>();
        for (Path file : FILES) {
            List<String> lines = read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > columns) {
                    found.add(Document.ROOT.relativize(file) + ":" + (i + 1));
                }
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
