// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page of the command in the format of {@code man}, from the same texts as {@code --help}. */
@Command(
        name = "generate-man-page",
        description = {"Prints the manual page in the format of man.", "Show it with: man -l FILE"})
final class ManualPageCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    ManualPageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        StringBuilder page = new StringBuilder();
        page.append(".TH GLANCE-PATCH 1 \"\" \"glance-patch ")
                .append(text(ToolVersion.text()))
                .append("\"\n");
        page.append(".SH NAME\nglance-patch \\- ")
                .append(text(root.usageMessage().description()[0]))
                .append('\n');
        page.append(".SH SYNOPSIS\n.B glance-patch\nCOMMAND [OPTIONS]\n");
        page.append(".SH DESCRIPTION\n").append(paragraphs(root));
        page.append(".SH COMMANDS\n");
        root.subcommands().values().forEach(command -> page.append(command(command)));
        page.append(".SH EXIT STATUS\n");
        root.usageMessage().exitCodeList().forEach((code, meaning) -> page.append(entry(code.strip(), meaning)));
        console.out().print(page);
        return ExitCode.SUCCESS;
    }

    private static String command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String options = spec.options().stream()
                .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                .map(ManualPageCommand::option)
                .collect(Collectors.joining());
        return ".SS " + text(spec.name()) + "\n" + paragraphs(spec) + options;
    }

    private static String option(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
        String description = Arrays.stream(option.description())
                .map(line -> rendered(option, line))
                .collect(Collectors.joining(" "));
        return entry(option.longestName() + value + (option.required() ? " (required)" : ""), description);
    }

    /** Replaces the variables of a description. */
    private static String rendered(OptionSpec option, String line) {
        String values = option.completionCandidates() == null ? "" : String.join(", ", option.completionCandidates());
        return line.replace("${COMPLETION-CANDIDATES}", values)
                .replace("${DEFAULT-VALUE}", String.valueOf(option.initialValue()));
    }

    private static String entry(String term, String description) {
        return ".TP\n.B " + text(term) + "\n" + text(description) + "\n";
    }

    private static String paragraphs(CommandSpec spec) {
        return Arrays.stream(spec.usageMessage().description())
                .map(line -> Ansi.OFF.string(line))
                .map(ManualPageCommand::text)
                .collect(Collectors.joining("\n.br\n", "", "\n"));
    }

    /** Escapes what {@code man} would read as a request or as a typographic dash. */
    private static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
