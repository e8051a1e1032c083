// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies cut short and with bits turned: each is answered by an image or a refusal. */
class MutilatedCorpusTest {
    private static final int FLIPPED = 50;
    private static final int WHOLE = 8_192;
    private static final int STRIDE = 65_537;

    private final Library library = new Library();

    @Test
    void every_truncation_of_every_body_is_answered() {
        int asked = 0;
        for (CorpusCase one : Corpus.cases()) {
            byte[] body = one.request().body().bytes();
            Image image = Image.parse(one.request().image());
            for (int end : ends(body.length)) {
                answer(one, image, Arrays.copyOf(body, end));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(80_000);
    }

    /**
     * Every end. The ten bodies that are large for the sake of a limit repeat a piece of fewer than 256 bytes: of these
     * every end in a piece, the last ones, and some between.
     */
    private static int[] ends(int length) {
        return IntStream.range(0, length)
                .filter(end -> length <= WHOLE || end < 256 || end >= length - 16 || end % STRIDE == 0)
                .toArray();
    }

    @Test
    void every_bit_turned_in_fifty_bodies_is_answered() {
        List<CorpusCase> small = Corpus.cases().stream()
                .filter(one ->
                        one.request().body().size() > 20 && one.request().body().size() < 400)
                .toList();
        int bodies = 0;
        for (int i = 0; i < small.size(); i += small.size() / FLIPPED) {
            CorpusCase one = small.get(i);
            Image image = Image.parse(one.request().image());
            byte[] body = one.request().body().bytes();
            for (int bit = 0; bit < 8 * body.length; bit++) {
                body[bit >> 3] ^= (byte) (1 << (bit & 7));
                answer(one, image, body);
                body[bit >> 3] ^= (byte) (1 << (bit & 7));
            }
            assertThat(body).isEqualTo(one.request().body().bytes());
            bodies++;
        }
        assertThat(bodies).isGreaterThanOrEqualTo(FLIPPED);
    }

    private void answer(CorpusCase one, Image image, byte[] body) {
        PatchRequest request = one.request();
        try {
            assertThat(library.answer(request, image, body)).startsWith("{");
        } catch (RuntimeException | Error e) {
            throw new AssertionError(one.id() + " as " + RequestBody.of(body), e);
        }
    }
}
