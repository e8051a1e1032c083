// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command {@code glance-patch}. Without arguments, it shows the documented example. */
@Command(
        name = "glance-patch",
        description = {
            "Applies patches to OpenStack images, and checks implementations of PATCH.",
            "Without a command, shows an example."
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:patch rejected or not conforming", "2:usage error", "3:internal error"})
public final class GlancePatch implements Runnable {
    private final Console console;

    private GlancePatch(Console console) {
        this.console = console;
    }

    /**
     * Runs the command. On success it does not exit the JVM, which may be Maven's.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exitCode = run(Console.system(), args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs the command on the given streams and returns the exit code. */
    static int run(Console console, String... args) {
        ErrorHandler errors = new ErrorHandler();
        int exitCode = new CommandLine(new GlancePatch(console))
                .addSubcommand(new ApplyCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new ExchangeCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new ConformCommand(console))
                .setExpandAtFiles(false) // an attribute's name may begin with @
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
        console.flush();
        return exitCode;
    }

    @Override
    public void run() {
        new Demonstration(console.out()).show();
    }
}
