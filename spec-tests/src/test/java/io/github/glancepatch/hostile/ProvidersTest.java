// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Parsson and Johnzon, each alone in a class loader with a library of its own. */
class ProvidersTest {
    private static final String PARSSON = "org.eclipse.parsson";
    private static final String JOHNZON = "org.apache.johnzon";

    @Test
    void both_providers_give_the_same_answer_to_every_case() throws Exception {
        List<String> parsson = answers("johnzon-core");
        List<String> johnzon = answers("parsson");
        assertThat(parsson.get(0)).startsWith(PARSSON);
        assertThat(johnzon.get(0)).startsWith(JOHNZON);
        assertThat(johnzon).hasSizeGreaterThan(1_500);
        assertThat(johnzon.subList(1, johnzon.size())).isEqualTo(parsson.subList(1, parsson.size()));
    }

    /** All answers to the corpus, on a class path that lacks one archive. */
    @SuppressWarnings("unchecked") // what Answers is
    private static List<String> answers(String excluded) throws Exception {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(excluded + "-"))
                .map(ProvidersTest::url)
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> answers = loader.loadClass(Answers.class.getName());
            return ((Supplier<List<String>>) answers.getConstructor().newInstance()).get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
