// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import jakarta.json.JsonValue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepValuesTest {

    @ParameterizedTest
    @CsvSource({"256, 64, [, ]", "256, 64, {\"a\":, }", "1024, 500, [, ]", "1024, 500, {\"a\":, }"})
    void a_value_of_the_greatest_depth_fits_into_a_small_stack(int kibibytes, int depth, String open, String close)
            throws InterruptedException {
        String inside = open.equals("[") ? "" : "0";
        String text = open.repeat(depth) + inside + close.repeat(depth);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    JsonValue value = JsonText.parse(text, new JsonLimits(10_000, depth, 1, 1));
                    JsonValue copy = OwnedJson.of(value, JsonLimits.MAX);
                    assertThat(JsonValues.same(value, copy)).isTrue();
                    assertThat(JsonValues.hash(value)).isEqualTo(JsonValues.hash(copy));
                    assertThat(CanonicalText.of(value)).isEqualTo(CanonicalText.of(copy));
                    Image image = Image.empty().with("x", value);
                    assertThat(image.equals(Image.empty().with("x", copy))).isTrue();
                    assertThat(image.toString()).isEqualTo("{\"x\":" + text + "}");
                },
                "small stack",
                kibibytes * 1024L);
        thread.setUncaughtExceptionHandler((of, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void a_text_past_the_longest_array_is_rejected_and_does_not_overflow() {
        int half = 1 << 30;
        assertThat(JsonTextWriter.capacity(100, 1)).isEqualTo(200);
        assertThat(JsonTextWriter.capacity(100, 200)).isEqualTo(300);
        assertThat(JsonTextWriter.capacity(half, 1)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThat(JsonTextWriter.capacity(Integer.MAX_VALUE - 9, 1)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> JsonTextWriter.capacity(half, half))
                .matches(e -> e.reason() == JsonTextException.Reason.TOO_LARGE);
    }
}
