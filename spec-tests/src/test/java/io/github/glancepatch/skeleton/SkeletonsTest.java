// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.adapter.CommandImplementation;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The implementations that the README begins with give both forms of an answer. */
class SkeletonsTest {
    private static final JsonObject IMAGE = JsonData.parse("{\"name\": \"a\", \"size\": 9007199254740993}");

    @Test
    void the_java_skeleton_answers() throws Exception {
        answers(new MyPatch());
    }

    @Test
    void the_java_skeleton_answers_as_a_command() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "\"" + java + "\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \""
                + System.getProperty("java.class.path") + "\" " + MyPatchCommand.class.getName();
        try (CommandImplementation child = CommandImplementation.of(command, Duration.ofMinutes(1))) {
            answers(child);
        }
    }

    @Test
    void the_python_skeleton_answers() throws Exception {
        assumeTrue(hasPython(), "there is no python3 here");
        try (CommandImplementation python =
                CommandImplementation.of("python3 src/test/skeleton/my_patch.py", Duration.ofMinutes(1))) {
            answers(python);
            assertThat(python.patch(PatchRequest.ims(
                            IMAGE, MediaType.V2_0.value(), RequestBody.utf8("[{\"remove\": \"/name\"}]"))))
                    .isEqualTo(new PatchOutcome.Accepted(JsonData.without(IMAGE, "name")));
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "-c", "").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void answers(ImagePatchImplementation skeleton) throws Exception {
        assertThat(skeleton.patch(request("[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"b\"}]")))
                .isEqualTo(new PatchOutcome.Accepted(JsonData.with(IMAGE, "name", JsonData.string("b"))));
        assertThat(skeleton.patch(request("[{\"op\": \"add\", \"path\": \"/a~1b\", \"value\": \"c\"}]")))
                .isEqualTo(new PatchOutcome.Accepted(JsonData.with(IMAGE, "a/b", JsonData.string("c"))));
        isRejected(skeleton.patch(request("[{\"op\": \"remove\", \"path\": \"/missing\"}]")), 400, 0, "IMG.0035");
        PatchRequest notUtf8 =
                PatchRequest.ims(IMAGE, MediaType.V2_1.value(), RequestBody.of(new byte[] {'[', (byte) 0xFF}));
        isRejected(skeleton.patch(notUtf8), 400, -1, "IMG.0001");
        isRejected(skeleton.patch(request("[]").withContentType(Optional.of("application/json"))), 415, -1, "");
        PatchRequest other = request("[]").by(PatchRequest.GLANCE, JsonValue.EMPTY_JSON_OBJECT);
        assertThatThrownBy(() -> skeleton.patch(other))
                .isInstanceOf(SkippedException.class)
                .hasMessageContaining("no rule set but ims");
    }

    private static PatchRequest request(String body) {
        return PatchRequest.ims(IMAGE, MediaType.V2_1.value(), RequestBody.utf8(body));
    }

    private static void isRejected(PatchOutcome outcome, int status, int operation, String code) {
        assertThat(outcome).isInstanceOfSatisfying(PatchOutcome.Rejected.class, rejected -> {
            assertThat(rejected.status()).isEqualTo(status);
            JsonObject error = rejected.error().orElseThrow();
            assertThat(error.getInt("operation")).isEqualTo(operation);
            assertThat(error.getString("code", "")).isEqualTo(code);
        });
    }
}
