// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class ProviderTest {

    @Test
    void without_a_provider_the_first_use_names_the_dependency_and_so_does_the_second() throws Exception {
        URL[] classes = {location(Image.class), location(JsonValue.class)};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classes, null)) {
            Thread.currentThread().setContextClassLoader(loader);
            var parse = loader.loadClass(Image.class.getName()).getMethod("parse", String.class);
            for (int time = 0; time < 2; time++) {
                Throwable failure = null;
                try {
                    parse.invoke(null, "{\"tags\":[\"a\"]}");
                } catch (InvocationTargetException e) {
                    failure = e.getCause();
                }
                assertThat(failure)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("org.eclipse.parsson:parsson");
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void a_context_class_loader_that_sees_no_provider_does_not_matter() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(JsonValues.array().build()).isEmpty();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
