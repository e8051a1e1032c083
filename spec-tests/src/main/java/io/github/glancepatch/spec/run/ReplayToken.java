// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What replays exactly one case: of the corpus {@code corpus:group/id}; of a property its name, how the case was drawn,
 * and how it was shrunk, like {@code add2_an_existing_attribute_is_replaced:r1h2k:0.3-1.0}.
 *
 * @param id the id of the check
 * @param draw how the case was drawn; empty for a case of the corpus
 * @param path how it was shrunk: each step the index of a parameter and of a candidate in its place
 */
record ReplayToken(String id, Optional<Draw> draw, List<Step> path) {
    /** The system property that hands a token to a run in JUnit. */
    static final String PROPERTY = "glancepatch.replay";

    private static final String CORPUS = "corpus:";
    private static final Pattern GENERATED =
            Pattern.compile("(\\w+):([rx])(-?[0-9a-z]+)(?::([0-9]+\\.[0-9]+(?:-[0-9]+\\.[0-9]+)*))?");

    /** A step of shrinking. */
    record Step(int parameter, int candidate) {}

    /**
     * How a case was drawn: at random, or as one of all the cases there are.
     *
     * @param random whether it was drawn at random
     * @param number the seed, or the index among all cases
     */
    record Draw(boolean random, long number) {}

    ReplayToken {
        path = List.copyOf(path);
    }

    static ReplayToken ofCase(String id) {
        return new ReplayToken(id, Optional.empty(), List.of());
    }

    /**
     * {@return the token that a text is; empty when it is none}
     *
     * @param text the text
     */
    static Optional<ReplayToken> parse(String text) {
        if (text.startsWith(CORPUS)) {
            return Optional.of(ofCase(text.substring(CORPUS.length())));
        }
        Matcher matcher = GENERATED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            long number = Long.parseLong(matcher.group(3), Character.MAX_RADIX);
            List<Step> path = new ArrayList<>();
            if (matcher.group(4) != null) {
                for (String step : matcher.group(4).split("-", -1)) {
                    String[] parts = step.split("\\.", -1);
                    path.add(new Step(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
                }
            }
            Draw draw = new Draw(matcher.group(2).equals("r"), number);
            return Optional.of(new ReplayToken(matcher.group(1), Optional.of(draw), path));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        if (draw.isEmpty()) {
            return CORPUS + id;
        }
        String drawn =
                (draw.get().random() ? "r" : "x") + Long.toString(draw.get().number(), Character.MAX_RADIX);
        String steps = path.stream()
                .map(step -> step.parameter() + "." + step.candidate())
                .collect(Collectors.joining("-"));
        return id + ":" + drawn + (steps.isEmpty() ? "" : ":" + steps);
    }
}
