// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.tool.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the commands that documents show where that is cheap, and compares the others with what there is to run. */
final class CommandLines {
    private static final String JAR = "java -jar spec-tests/target/glance-patch.jar";
    private static final Set<String> RUN = Set.of("apply", "check", "diff", "schema", "exchange", "");
    private static final Set<String> GOALS =
            Set.of("clean", "compile", "test", "package", "integration-test", "verify", "install", "deploy");
    private static final Set<String> PLUGINS = Set.of("exec", "spotless", "artifact", "surefire", "jar", "versions");

    // The files that the documents speak of.
    private static final Map<String, String> FILES = Map.of(
            "image.json", "{\"name\": \"ims_test\", \"os_distro\": \"ubuntu\"}",
            "patch.json", "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"test01\"}]",
            "before.json", "{\"name\": \"ims_test\", \"os_distro\": \"ubuntu\"}",
            "after.json", "{\"name\": \"test01\"}");

    private CommandLines() {}

    /** The commands of a block: a line each, comments and prompts aside, joined where a backslash ends it. */
    static List<String> of(CodeBlock block) {
        return block.text()
                .replaceAll("\\\\\n *", "")
                .lines()
                .map(line -> line.replaceAll("(^|\\s+)# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static boolean isTool(String command) {
        return command.startsWith(JAR);
    }

    static boolean isMaven(String command) {
        return command.startsWith("mvn ");
    }

    /** Runs a command of the tool, unless it takes long, and looks up its options otherwise. */
    static void checkTool(String command, Path folder, Optional<String> output) {
        List<String> words = words(command.substring(JAR.length()));
        String name = words.isEmpty() ? "" : words.get(0);
        if (!RUN.contains(name)) {
            String help = Run.of(name, "--help").out();
            assertThat(words.stream().filter(word -> word.startsWith("--")))
                    .allSatisfy(option -> assertThat(help).contains(option));
            return;
        }
        FILES.forEach((file, text) -> write(folder.resolve(file), text));
        String[] args = words.stream()
                .map(word -> FILES.containsKey(word) ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        output.ifPresent(expected -> assertThat(run.out()).isEqualTo(expected));
    }

    /** Looks up what a command of Maven names: profiles, modules, phases, tests. */
    static void checkMaven(String command) {
        List<String> words = words(command);
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-P")) {
                assertThat(poms()).contains("<id>" + words.get(++i) + "</id>");
            } else if (word.equals("-f")) {
                i++; // another tree, which the command before has made
            } else if (word.equals("-pl")) {
                assertThat(words.get(++i).split(","))
                        .allSatisfy(module -> assertThat(
                                        Document.ROOT.resolve(module).resolve("pom.xml"))
                                .exists());
            } else if (word.startsWith("-Dtest=")) {
                checkTest(word.substring("-Dtest=".length()));
            } else if (!word.startsWith("-")) {
                String prefix = word.contains(":") ? word.substring(0, word.indexOf(':')) : word;
                assertThat(word.contains(":") ? PLUGINS : GOALS).contains(prefix);
            }
        }
    }

    private static void checkTest(String test) {
        if (test.equals("none")) {
            return;
        }
        String[] parts = test.split("#", 2);
        Pattern method = Pattern.compile("\\b" + (parts.length > 1 ? parts[1].replace("*", "\\w*") : "") + "\\w*\\(");
        assertThat(Sources.fileOf(parts[0])).as(test).isPresent();
        assertThat(Sources.methods())
                .as(test)
                .anyMatch(name -> method.matcher(name + "(").matches());
    }

    private static String poms() {
        return Stream.of("pom.xml", "core/pom.xml", "spec-tests/pom.xml")
                .map(pom -> Document.read(Path.of(pom)).text())
                .reduce("", String::concat);
    }

    /** The words of a command, as a shell takes them apart. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char c : (command + " ").toCharArray()) {
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && c == ' ') {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
