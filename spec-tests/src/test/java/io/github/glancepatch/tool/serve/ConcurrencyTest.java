// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several clients at once. */
class ConcurrencyTest {
    private static final int CLIENTS = 20;
    private static final int PATCHES = 50;

    @Test
    void no_change_is_lost() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (TestService service = TestService.of(ImageRules.glance().withQuotas(Quotas.NONE))) {
            String id = service.create("{}");
            List<Callable<Integer>> work = IntStream.range(0, CLIENTS)
                    .<Callable<Integer>>mapToObj(client -> () -> accepted(service, id, client))
                    .toList();

            for (Future<Integer> accepted : clients.invokeAll(work)) {
                assertThat(accepted.get()).isEqualTo(PATCHES);
            }

            Image image = service.image(id);
            for (int client = 0; client < CLIENTS; client++) {
                for (int number = 0; number < PATCHES; number++) {
                    assertThat(image.has(name(client, number)))
                            .as(name(client, number))
                            .isTrue();
                }
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private static int accepted(TestService service, String id, int client) {
        return (int) IntStream.range(0, PATCHES)
                .mapToObj(number -> "[{\"op\":\"add\",\"path\":\"/" + name(client, number) + "\",\"value\":\"x\"}]")
                .filter(patch -> service.patch(id, TestService.V2_1, patch).statusCode() == 200)
                .count();
    }

    private static String name(int client, int number) {
        return "client_" + client + "_" + number;
    }
}
