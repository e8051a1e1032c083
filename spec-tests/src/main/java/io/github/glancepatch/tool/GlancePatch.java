// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command {@code glance-patch}. Without arguments it shows what a patch is, on the documented example. */
@Command(
        name = "glance-patch",
        description = {
            "Changes OpenStack images by PATCH, as the Image Management Service documents it.",
            "Without a command, a demonstration is shown."
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The patch is accepted, or nothing was to be judged.",
            "1:The patch is refused, or there is none.",
            "2:The command line or a file is at fault.",
            "3:The program is at fault."
        })
public final class GlancePatch implements Runnable {
    private final Console console;

    private GlancePatch(Console console) {
        this.console = console;
    }

    /**
     * Runs the command. The virtual machine is left running when all is well, for it may be Maven's.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exitCode = run(Console.system(), args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs the command on the given streams, and gives back the exit code. */
    static int run(Console console, String... args) {
        Faults faults = new Faults();
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
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults)
                .execute(args);
        console.flush();
        return exitCode;
    }

    @Override
    public void run() {
        new Demonstration(console.out()).show();
    }
}
