// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.tool.serve.ImageServer;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves images in memory until it is told to stop. */
@Command(
        name = "serve",
        sortOptions = false,
        description = {
            "Serves images on 127.0.0.1, for clients to be tested against, until it is interrupted.",
            "There is no authentication, and images are in memory only."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65535;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 9292;

    @Mixin
    private final RulesInput rules = new RulesInput();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImagePatcher patcher = rules.patcher(console.err());
        try (ImageServer server = start(patcher)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            console.out()
                    .println("Serving images by the rule set " + patcher.rules() + " at " + server.uri()
                            + " - for tests only: without authentication, and everything is in memory.");
            console.out().flush();
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (InterruptedException e) {
            return ExitCode.OK;
        }
    }

    private ImageServer start(ImagePatcher patcher) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("The port must be between 0 and " + HIGHEST_PORT + ".");
        }
        try {
            return ImageServer.start(port, patcher, Clock.systemUTC(), console.err());
        } catch (IOException e) {
            throw new UsageException("Port " + port + " cannot be had: " + e.getMessage() + ".");
        }
    }
}
