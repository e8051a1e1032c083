// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles blocks of Java together, and runs one. */
final class JavaBlocks {
    private JavaBlocks() {}

    /** What the compiler says of the blocks: nothing, when all is well. */
    static String compile(List<CodeBlock> blocks, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (CodeBlock block : blocks) {
            Path file = folder.resolve(block.packageName()).resolve(block.className() + ".java");
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, block.source()));
        }
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-Xlint:deprecation,rawtypes,unchecked", "-d", folder.toString());
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return messages.toString().replace(folder.toString(), "");
    }

    /** What the main method of a block prints that was compiled into the folder. */
    static String run(CodeBlock block, Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] compiled = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(compiled, JavaBlocks.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            loader.loadClass(block.packageName() + "." + block.className())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
