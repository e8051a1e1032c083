// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.adapter.CommandImplementation;
import io.github.glancepatch.spec.adapter.EndpointImplementation;
import io.github.glancepatch.spec.run.ConformanceRun;
import io.github.glancepatch.spec.run.RuleSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of {@code conform} that say what is put to the test. */
final class ConformTarget {
    /** A service needs some hundred milliseconds for each case. */
    private static final int TRIES_OF_ENDPOINT = 5;

    private static final Set<String> SECRET = Set.of("authorization", "cookie", "x-auth-token", "x-subject-token");

    @Option(names = "--core", description = "The library of this project.")
    private boolean core;

    @Option(
            names = "--command",
            paramLabel = "LINE",
            description = "A command that answers as exchange does: one JSON object a line in, one a line out.")
    private String command = "";

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "A live image service, the URL without /v2. Images are created, patched, read and deleted.")
    private String endpoint = "";

    @Option(names = "--token", paramLabel = "TOKEN", description = "Sent to the endpoint as X-Auth-Token.")
    private String token = "";

    @Option(
            names = "--header",
            paramLabel = "NAME:VALUE",
            description = "Another header for the endpoint; may be repeated.")
    private List<String> headers = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
    private double timeout = 10;

    /**
     * {@return what is put to the test}
     *
     * @throws UsageException when the options name not one thing, or something that cannot be
     */
    ImagePatchImplementation implementation(RuleSet rules) {
        long named = Stream.of(core, !command.isEmpty(), !endpoint.isEmpty())
                .filter(is -> is)
                .count();
        if (named != 1) {
            throw new UsageException("Exactly one of --core, --command and --endpoint says what is put to the test.");
        }
        if (endpoint.isEmpty() && (!token.isEmpty() || !headers.isEmpty())) {
            throw new UsageException("--token and --header are for an --endpoint.");
        }
        if (!(timeout > 0 && timeout <= Integer.MAX_VALUE)) {
            throw new UsageException("The --timeout must be more than 0 seconds.");
        }
        Duration time = Duration.ofMillis(Math.max(1, Math.round(timeout * 1000)));
        if (core) {
            return new CoreUnderTest();
        }
        try {
            return command.isEmpty()
                    ? EndpointImplementation.of(uri(), sent(), rules.wireName(), rules.model(), time)
                    : CommandImplementation.of(command, time);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * {@return what cannot be checked because of what the implementation does not offer, one sentence each}
     *
     * @throws UsageException when it cannot be reached at all
     */
    List<String> limits(ImagePatchImplementation implementation) {
        try {
            if (implementation instanceof CommandImplementation started) {
                started.start();
            }
            return implementation instanceof EndpointImplementation service ? service.limits() : List.of();
        } catch (NoAnswerException e) {
            throw new UsageException(sentence(String.valueOf(e.getMessage())));
        }
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    /** {@return how many cases are generated for a property when the user does not say} */
    int defaultTries() {
        return endpoint.isEmpty() ? ConformanceRun.DEFAULT_TRIES : TRIES_OF_ENDPOINT;
    }

    private URI uri() {
        try {
            URI uri = new URI(endpoint.replaceFirst("/+$", ""));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (Set.of("http", "https").contains(scheme) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // the same sentence
        }
        throw new UsageException("The --endpoint " + endpoint + " is no URL of http or https.");
    }

    private List<Map.Entry<String, String>> sent() {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        if (!token.isEmpty()) {
            sent.add(new SimpleImmutableEntry<>("X-Auth-Token", token));
        }
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new UsageException("The --header " + header + " is not of the form NAME: VALUE.");
            }
            sent.add(new SimpleImmutableEntry<>(
                    header.substring(0, colon).strip(),
                    header.substring(colon + 1).strip()));
        }
        return sent;
    }

    /** {@return the options as they can be given again; what may be a secret is left for the user to fill in} */
    String commandLine() {
        StringBuilder line = new StringBuilder();
        if (core) {
            line.append(" --core");
        } else if (!command.isEmpty()) {
            line.append(" --command ").append(Program.quoted(command));
        } else {
            line.append(" --endpoint ")
                    .append(Program.quoted(endpoint))
                    .append(token.isEmpty() ? "" : " --token \"$TOKEN\"");
            for (Map.Entry<String, String> header : sent().subList(token.isEmpty() ? 0 : 1, sent().size())) {
                boolean secret = SECRET.contains(header.getKey().toLowerCase(Locale.ROOT));
                line.append(" --header ")
                        .append(Program.quoted(header.getKey() + ": " + (secret ? "..." : header.getValue())));
            }
        }
        return line + (timeout == 10 ? "" : " --timeout " + timeout);
    }
}
