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

/** Serves images in memory until it is interrupted. */
@Command(
        name = "serve",
        sortOptions = false,
        description = {
            "Runs an image service on 127.0.0.1 for testing clients, until it is interrupted.",
            "The service has no authentication and keeps images in memory only."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MAX_PORT = 65535;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port = 9292;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

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
                            + " - for tests only: no authentication, images in memory.");
            if (console.out().checkError()) {
                throw new UsageException(Console.LOST_OUTPUT);
            }
            new CountDownLatch(1).await();
            return ExitCode.SUCCESS;
        } catch (InterruptedException e) {
            return ExitCode.SUCCESS;
        }
    }

    private ImageServer start(ImagePatcher patcher) {
        if (port < 0 || port > MAX_PORT) {
            throw new UsageException("--port: must be between 0 and " + MAX_PORT + ".");
        }
        try {
            return ImageServer.start(port, patcher, Clock.systemUTC(), console.err());
        } catch (IOException e) {
            throw new UsageException("Port " + port + " is not available: " + e.getMessage() + ".");
        }
    }
}
