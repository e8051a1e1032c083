// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

/**
 * The command line that repeats a run, and with the token of a failure only that case.
 *
 * @param line the command line, quoted for a shell
 * @param option what is put before a token
 */
public record ReplayCommand(String line, String option) {

    /**
     * {@return the command line of {@code conform}}
     *
     * @param line the command line
     */
    public static ReplayCommand conform(String line) {
        return new ReplayCommand(line, "--replay ");
    }

    static ReplayCommand maven(String testClass) {
        return new ReplayCommand("mvn test -Dtest=" + testClass, "-D" + ReplayToken.PROPERTY + "=");
    }

    /** {@return the command line that repeats one case} */
    public String replaying(String token) {
        return line + " " + option + token;
    }
}
