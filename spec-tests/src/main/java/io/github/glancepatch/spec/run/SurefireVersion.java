// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.security.CodeSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of Maven Surefire that runs the tests, where it does: older ones report dynamic tests wrongly. */
final class SurefireVersion {
    /** The oldest version that gives every dynamic test a name of its own. */
    static final String MINIMUM = "3.2.5";

    private static final String BOOTER = "org.apache.maven.surefire.booter.ForkedBooter";
    private static final Pattern JAR = Pattern.compile("surefire-booter-(([0-9]+)\\.([0-9]+)(?:\\.([0-9]+))?.*)\\.jar");

    private SurefireVersion() {}

    /**
     * Checks the version of Surefire that this process was started by.
     *
     * @throws IllegalStateException when it is too old
     */
    static void require() {
        jar().ifPresent(SurefireVersion::requireJar);
    }

    private static Optional<String> jar() {
        try {
            CodeSource source = Class.forName(BOOTER, false, ClassLoader.getSystemClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Optional.ofNullable(source).map(one -> one.getLocation().getPath());
        } catch (ClassNotFoundException e) {
            return Optional.empty(); // another runner, which has no such fault
        }
    }

    static void requireJar(String path) {
        Matcher jar = JAR.matcher(path.substring(path.lastIndexOf('/') + 1));
        if (jar.matches() && isOlder(jar)) {
            throw new IllegalStateException(
                    "Maven Surefire " + jar.group(1) + " gives all dynamic tests one name, so that"
                            + " a failure can be lost; use maven-surefire-plugin " + MINIMUM + " or later");
        }
    }

    private static boolean isOlder(Matcher jar) {
        String[] minimum = MINIMUM.split("\\.", -1);
        for (int i = 0; i < minimum.length; i++) {
            String part = jar.group(i + 2);
            int difference = Integer.compare(part == null ? 0 : Integer.parseInt(part), Integer.parseInt(minimum[i]));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }
}
