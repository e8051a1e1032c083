// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that is asked for patches and does something else; it needs only the JDK. */
public final class BadCommand {
    private static final Pattern REQUEST =
            Pattern.compile("\\{\"id\":\"(\\d+)\".*?\"image\":(.*?),\"body(Base64)?\":.*", Pattern.DOTALL);

    private BadCommand() {}

    /** {@return the command line that starts it} */
    public static String command(String mode) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = BadCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return "'" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp '" + classes + "' "
                + BadCommand.class.getName() + " " + mode;
    }

    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answer(arguments[0], line, number++);
        }
    }

    private static void answer(String mode, String line, int number) throws InterruptedException {
        Matcher request = REQUEST.matcher(line);
        if (!request.matches()) {
            throw new IllegalArgumentException("no request: " + line);
        }
        String id = request.group(1);
        String unchanged = "{\"id\":\"" + id + "\",\"status\":200,\"image\":" + request.group(2) + "}";
        switch (mode) {
            case "unchanged" -> System.out.println(unchanged);
            case "hangs" -> Thread.sleep(Long.MAX_VALUE);
            case "exits" -> {
                System.err.println("<script>alert(1)</script> I give up");
                System.exit(3);
            }
            case "garbage" -> System.out.println("java.lang.NullPointerException: <b>oops</b>");
            case "other-id" -> System.out.println(unchanged.replace("\"id\":\"" + id, "\"id\":\"x"));
            case "no-status" -> System.out.println("{\"id\":\"" + id + "\"}");
            case "no-image" -> System.out.println("{\"id\":\"" + id + "\",\"status\":200}");
            case "status-0" ->
                System.out.println(
                        "{\"id\":\"" + id + "\",\"status\":0,\"error\":{\"kind\":\"x\",\"message\":\"what?\"}}");
            case "unknown-rules" ->
                System.out.println("{\"id\":\"" + id + "\",\"status\":0,\"error\":{\"kind\":\"unknown-rules\"}}");
            case "unsupported" ->
                System.out.println("{\"id\":\"" + id + "\",\"status\":0,\"unsupported\":\"no rule set but mine\"}");
            case "rejects" -> System.out.println("{\"id\":\"" + id + "\",\"status\":403}");
            case "twice" -> System.out.println(unchanged + "\n" + unchanged);
            case "crashes-once" -> {
                if (id.equals("2")) {
                    System.exit(1);
                }
                System.out.println(unchanged);
            }
            default -> throw new IllegalArgumentException(mode + " " + number);
        }
    }
}
