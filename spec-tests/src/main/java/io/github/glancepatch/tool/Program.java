// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** How this program was started, as a command line to paste. */
final class Program {
    private Program() {}

    /** {@return the beginning of a command line, up to the command} */
    static String commandLine() {
        CodeSource source = GlancePatch.class.getProtectionDomain().getCodeSource();
        try {
            Path code = Path.of(source.getLocation().toURI());
            return code.toString().endsWith(".jar")
                    ? "java -jar " + quoted(relative(code).toString())
                    : "java -cp \"$CLASSPATH\" " + GlancePatch.class.getName();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path relative(Path code) {
        Path here = Path.of("").toAbsolutePath();
        return code.startsWith(here) ? here.relativize(code) : code;
    }

    /** {@return an argument as a shell reads it} */
    static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./:=@%+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
