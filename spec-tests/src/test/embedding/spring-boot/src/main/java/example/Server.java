// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** Starts the service on a free port of the loopback interface, with the images in the working directory. */
@SpringBootApplication
public class Server {
    public static void main(String[] args) {
        SpringApplication.run(Server.class, args);
    }

    /** Immutable, and shared between threads. */
    @Bean
    ImagePatcher patcher() {
        return ImagePatcher.of(ImageRules.ims());
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        System.out.println(
                "Serving images at http://127.0.0.1:" + event.getWebServer().getPort());
    }
}
