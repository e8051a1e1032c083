// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parameters of a URL, in their order.
 *
 * @param parameters the parameters
 */
record Query(List<Parameter> parameters) {

    /**
     * One parameter, decoded.
     *
     * @param name its name
     * @param value its value
     */
    record Parameter(String name, String value) {
        private static Parameter parse(String encoded) {
            int equals = encoded.indexOf('=');
            return equals < 0
                    ? new Parameter(decode(encoded), "")
                    : new Parameter(decode(encoded.substring(0, equals)), decode(encoded.substring(equals + 1)));
        }

        private String encode() {
            return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
        }
    }

    Query {
        parameters = List.copyOf(parameters);
    }

    static Query parse(String encoded) {
        return new Query(Arrays.stream(encoded.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .map(Parameter::parse)
                .toList());
    }

    /** {@return the value of the last parameter of that name; empty when there is none} */
    Optional<String> last(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .reduce((earlier, later) -> later);
    }

    Query without(String name) {
        return new Query(parameters.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .toList());
    }

    Query with(String name, String value) {
        List<Parameter> more = new ArrayList<>(without(name).parameters);
        more.add(new Parameter(name, value));
        return new Query(more);
    }

    /** {@return a path and these parameters, encoded} */
    String appendedTo(String path) {
        return parameters.isEmpty()
                ? path
                : parameters.stream().map(Parameter::encode).collect(Collectors.joining("&", path + "?", ""));
    }

    /** {@return a segment of a path, decoded; a plus is not a blank there} */
    static String decodeSegment(String encoded) {
        return decode(encoded.replace("+", "%2B"));
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpErrorException.badRequest("The URL cannot be read: " + e.getMessage());
        }
    }
}
