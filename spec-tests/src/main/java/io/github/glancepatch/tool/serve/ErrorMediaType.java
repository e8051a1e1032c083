// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The media types of an error, negotiated by the header {@code Accept} as Glance does: HTML or JSON, whichever has the
 * higher weight; HTML when they are equal or the header is malformed; plain text when neither is accepted or the header
 * is absent.
 */
enum ErrorMediaType {
    /** {@code text/html}. */
    HTML("text", "html"),
    /** {@code application/json}. */
    JSON("application", "json"),
    /** {@code text/plain}. */
    TEXT("text", "plain");

    private static final List<ErrorMediaType> NEGOTIATED = List.of(HTML, JSON);
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern RANGE = Pattern.compile("[ \\t]*(" + TOKEN + ")/(" + TOKEN + ")[ \\t]*((?:;[^,]*)?)");
    private static final Pattern WEIGHT = Pattern.compile(";[ \\t]*[qQ]=([01](?:\\.[0-9]{0,3})?)[ \\t]*");

    private final String type;
    private final String subtype;

    ErrorMediaType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    static ErrorMediaType of(Optional<String> header) {
        if (header.isEmpty() || header.get().isBlank()) {
            return TEXT;
        }
        List<Optional<Range>> ranges =
                Arrays.stream(header.get().split(",")).map(Range::parse).toList();
        if (ranges.stream().anyMatch(Optional::isEmpty)) {
            return HTML;
        }
        return NEGOTIATED.stream()
                .filter(form -> form.weight(ranges) > 0)
                .min(Comparator.comparingDouble(form -> -form.weight(ranges)))
                .orElse(TEXT);
    }

    /** The weight by the most specific range. */
    private double weight(List<Optional<Range>> ranges) {
        return ranges.stream()
                .flatMap(Optional::stream)
                .filter(range -> range.covers(this))
                .max(Comparator.comparingInt(Range::specificity))
                .map(Range::weight)
                .orElse(0.0);
    }

    private record Range(String type, String subtype, boolean unparameterized, double weight) {

        static Optional<Range> parse(String text) {
            Matcher range = RANGE.matcher(text);
            if (!range.matches()) {
                return Optional.empty();
            }
            Matcher weight = WEIGHT.matcher(range.group(3));
            boolean weighed = weight.matches();
            return Optional.of(new Range(
                    range.group(1).toLowerCase(Locale.ROOT),
                    range.group(2).toLowerCase(Locale.ROOT),
                    weighed || range.group(3).isEmpty(),
                    weighed ? Double.parseDouble(weight.group(1)) : 1));
        }

        /** A range with parameters matches none of these types. */
        boolean covers(ErrorMediaType form) {
            return unparameterized
                    && (type.equals("*") || type.equals(form.type))
                    && (subtype.equals("*") || subtype.equals(form.subtype));
        }

        int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }
}
