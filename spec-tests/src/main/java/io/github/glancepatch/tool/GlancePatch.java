// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
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
    private static final String OUT_OF_MEMORY = "Out of memory: the process ends. Run it with more, like java -Xmx2g.";

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
        Thread.setDefaultUncaughtExceptionHandler(GlancePatch::end);
        int exitCode = run(Console.system(), args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Ends the process after an error that no thread handles; with exhausted memory, no thread can be relied on. */
    private static void end(Thread thread, Throwable error) {
        if (error instanceof OutOfMemoryError) {
            System.err.println(OUT_OF_MEMORY);
        } else {
            error.printStackTrace();
        }
        Runtime.getRuntime().halt(ExitCode.INTERNAL_ERROR);
    }

    /** Runs the command on the given streams and returns the exit code. */
    static int run(Console console, String... args) {
        ErrorHandler errors = new ErrorHandler();
        int exitCode = commandLine(console, args)
                .setExpandAtFiles(false) // an attribute's name may begin with @
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
        if (!console.flush() && exitCode < ExitCode.USAGE_ERROR) {
            console.err().println(Console.LOST_OUTPUT);
            console.flush();
            return ExitCode.USAGE_ERROR;
        }
        return exitCode;
    }

    /** {@return the command line with the command in the arguments; with all commands if they do not begin with one} */
    private static CommandLine commandLine(Console console, String... args) {
        CommandLine line = new CommandLine(new GlancePatch(console));
        Map<String, Supplier<Object>> commands = commands(console);
        if (args.length > 0 && commands.containsKey(args[0])) {
            return line.addSubcommand(
                    commands.get(args[0]).get()); // reading the annotations of all takes most of a start
        }
        commands.values().forEach(command -> line.addSubcommand(command.get()));
        return line.addSubcommand(new GenerateCompletion()).addSubcommand(new ManualPageCommand(console));
    }

    private static Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("apply", () -> new ApplyCommand(console));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("diff", () -> new DiffCommand(console));
        commands.put("schema", () -> new SchemaCommand(console));
        commands.put("exchange", () -> new ExchangeCommand(console));
        commands.put("serve", () -> new ServeCommand(console));
        commands.put("conform", () -> new ConformCommand(console));
        return commands;
    }

    @Override
    public void run() {
        new Demonstration(console.out()).show();
    }
}
