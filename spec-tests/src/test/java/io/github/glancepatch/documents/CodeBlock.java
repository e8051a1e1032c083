// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of code in a document or in Javadoc.
 *
 * @param where the file and the line, like {@code README.md:12}
 * @param language what is written behind the fence, like {@code java}
 * @param text the block
 * @param quoted the file that the line above the block links to, which the block is a part of
 * @param output what the block prints, when a block of text follows
 */
record CodeBlock(String where, String language, String text, Optional<String> quoted, Optional<String> output) {
    private static final Pattern TYPE =
            Pattern.compile("^(?:public )?(?:final )?(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

    private static final Pattern FOLDER = Pattern.compile("/src/main/java/(.*)/");

    // What a fragment may use without declaring it. It is compiled and not run, so that nothing needs a value.
    private static final String GIVEN = """
            class Fragment {
                Image image, before, after, desired, base, mine, theirs;
                List<Image> images;
                ImageRules rules;
                ImagePatcher patcher;
                PatchDocument document;
                String contentType, json;
                byte[] body, bytes;
                JsonObject schema;
                interface Caller { boolean isAdmin(); }
                Caller caller;
                ImagePatchImplementation implementation;
                PatchRequest request;
                RunReport report;
                Path folder;
                void fragment() throws Exception {
                    %s
                }
            }
            """;

    private static final List<String> IMPORTED = List.of(
            "com.sun.net.httpserver",
            "io.github.glancepatch",
            "io.github.glancepatch.diff",
            "io.github.glancepatch.image",
            "io.github.glancepatch.patch",
            "io.github.glancepatch.rules",
            "io.github.glancepatch.spec",
            "io.github.glancepatch.spec.run",
            "io.github.glancepatch.spec.suite",
            "java.io",
            "java.net",
            "java.net.http",
            "java.nio.charset",
            "java.nio.file",
            "java.time",
            "java.time.temporal",
            "java.util",
            "java.util.concurrent.atomic",
            "jakarta.json");

    /** The name of the class that the block declares, or is put into. */
    String className() {
        Matcher type = TYPE.matcher(text);
        return type.find() ? type.group(1) : "Fragment";
    }

    /** A package of its own, so that blocks can be compiled together. */
    String packageName() {
        return where.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /** The package that an example in Javadoc is about. */
    private Optional<String> ownPackage() {
        Matcher folder = FOLDER.matcher(where);
        return folder.find() ? Optional.of(folder.group(1).replace('/', '.')) : Optional.empty();
    }

    /** The block as a file that a compiler reads: imports and a class around it, as far as it leaves them out. */
    String source() {
        StringBuilder source = new StringBuilder("package " + packageName() + ";\n");
        if (!text.startsWith("import ")) {
            Stream.concat(IMPORTED.stream(), ownPackage().stream())
                    .distinct()
                    .forEach(name -> source.append("import ").append(name).append(".*;\n"));
        }
        return source.append(TYPE.matcher(text).find() ? text : GIVEN.formatted(text))
                .toString();
    }
}
