// SPDX-License-Identifier: Apache-2.0
import java.io.*;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.Collectors;

/**
 * Runs the corpus on a command that speaks the exchange protocol, with the JDK alone; exit code 1 when a case failed.
 * <pre>java RunCorpus.java glance-patch-corpus-1.2.3.zip java -jar glance-patch.jar exchange</pre>
 */
public class RunCorpus {
    public static void main(String[] arguments) throws IOException {
        List<String> line = Arrays.asList(arguments).subList(1, arguments.length);
        Process command = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader in = command.inputReader(StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(command.outputWriter(StandardCharsets.UTF_8), true);
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("passed", "failed", "skipped").forEach(result -> counts.put(result, 0));
        int number = 0;
        for (Map<String, Object> one : cases(Path.of(arguments[0]))) {
            String id = String.valueOf(number++);
            out.println(encode(request(id, one)));
            Map<String, Object> answer = object(Json.of(in.readLine()));
            String fault = id.equals(answer.get("id")) ? fault(one, answer) : "the answer has another id";
            String result = answer.containsKey("unsupported") ? "skipped" : fault.isEmpty() ? "passed" : "failed";
            counts.merge(result, 1, Integer::sum);
            if (!result.equals("passed")) {
                Object why = answer.getOrDefault("unsupported", fault);
                System.out.printf("%S %s/%s: %s%n", result, one.get("group"), one.get("id"), why);
            }
        }
        out.close();
        System.out.printf("%d passed, %d failed, %d skipped%n", counts.values().toArray());
        System.exit(counts.get("failed") > 0 ? 1 : 0);
    }

    /** The cases in their order, each with the group, the rule set and the image of its file. */
    static List<Map<String, Object>> cases(Path corpus) throws IOException {
        if (Files.isRegularFile(corpus)) {
            try (FileSystem zip = FileSystems.newFileSystem(corpus); var folders = Files.list(zip.getPath("/"))) {
                return cases(folders.findFirst().orElseThrow());
            }
        }
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Object name : (List<?>) object(Json.of(Files.readString(corpus.resolve("index.json")))).get("files")) {
            Map<String, Object> file = object(Json.of(Files.readString(corpus.resolve((String) name))));
            for (Object one : (List<?>) file.remove("cases")) {
                cases.add(new HashMap<>(file));
                cases.get(cases.size() - 1).putAll(object(one));
            }
        }
        return cases;
    }

    static Map<String, Object> request(String id, Map<String, Object> one) {
        Map<String, Object> request = new LinkedHashMap<>(Map.of("id", id));
        List.of("rules", "contentType", "options", "image", "body", "bodyBase64").stream()
                .filter(one::containsKey).forEach(member -> request.put(member, one.get(member)));
        if (one.containsKey("bodyRepeat")) {
            Map<String, Object> of = object(one.get("bodyRepeat"));
            var units = Collections.nCopies(((BigDecimal) of.get("times")).intValue(), (String) of.get("unit"));
            String joined = String.join((String) of.getOrDefault("separator", ""), units);
            request.put("body", of.getOrDefault("prefix", "") + joined + of.getOrDefault("suffix", ""));
        }
        return request;
    }

    /** What is wrong with an answer; empty when nothing is. */
    static String fault(Map<String, Object> one, Map<String, Object> answer) {
        Map<String, Object> expect = object(one.get("expect"));
        int status = answer.get("status") instanceof BigDecimal number ? number.intValue() : -1;
        if (expect.get("verdict").equals("either")) {
            return status == 200 || status >= 400 && status < 500 ? "" : "no answer, but status " + status;
        }
        int expected = expect.get("status") instanceof BigDecimal number ? number.intValue() : 200;
        if (status != expected) {
            return "the status must be " + expected + ", is " + status;
        } else if (expected == 200) {
            boolean tagSet = one.get("rules").equals("glance");
            return image(expect, tagSet).equals(image(answer, tagSet)) ? ""
                    : "the image must be " + encode(expect.get("image")) + ", is " + encode(answer.get("image"));
        }
        Map<String, Object> error = object(answer.getOrDefault("error", Map.of()));
        return List.of("code", "operation").stream()
                .filter(member -> error.containsKey(member) && expect.containsKey(member))
                .filter(member -> !error.get(member).equals(expect.get(member)))
                .map(member -> "the " + member + " must be " + expect.get(member) + ", is " + error.get(member))
                .findFirst().orElse("");
    }

    static Map<String, Object> image(Map<String, Object> of, boolean tagsAreASet) {
        Map<String, Object> image = new HashMap<>(object(of.getOrDefault("image", Map.of())));
        image.computeIfPresent("tags", (name, tags) -> tagsAreASet && tags instanceof List<?> l ? Set.copyOf(l) : tags);
        return image;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    static String encode(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream().map(one -> encode(one.getKey()) + ":" + encode(one.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(RunCorpus::encode).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quote(text) : String.valueOf(value);
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** A reader of JSON that is known to be right. Equal numbers are equal objects. */
    record Json(Matcher tokens) {
        private static final Pattern TOKEN = Pattern.compile(
                "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|[^\\s\\[\\]{},:\"]+|[\\[\\]{}]");
        private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(.{4})|(.))");
        private static final Object NULL = new StringBuilder("null");
        static Object of(String text) {
            return new Json(TOKEN.matcher(Objects.requireNonNull(text, "the command ended"))).value();
        }

        private Object value() {
            return tokens.find() ? value(tokens.group()) : NULL;
        }

        private Object value(String token) {
            if (token.equals("{") || token.equals("[")) {
                Map<String, Object> members = new LinkedHashMap<>();
                List<Object> elements = new ArrayList<>();
                while (tokens.find() && !"}]".contains(tokens.group())) {
                    Object next = value(tokens.group());
                    Object ignored = token.equals("{") ? members.put((String) next, value()) : elements.add(next);
                }
                return token.equals("{") ? members : elements;
            } else if (token.startsWith("\"")) {
                return ESCAPE.matcher(token.substring(1, token.length() - 1))
                        .replaceAll(of -> Matcher.quoteReplacement("" + (of.group(1) != null
                                ? (char) Integer.parseInt(of.group(1), 16)
                                : "\b\f\n\r\t\"\\/".charAt("bfnrt\"\\/".indexOf(of.group(2))))));
            }
            return token.equals("null") ? NULL : token.matches("true|false") ? (Object) Boolean.valueOf(token)
                    : new BigDecimal(token).stripTrailingZeros();
        }
    }
}
