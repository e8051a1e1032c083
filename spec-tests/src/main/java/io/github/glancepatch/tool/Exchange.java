// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * The exchange protocol: one request per line in, one answer per line out, until the input ends. Every line is
 * answered, also a blank one, so that the n-th answer belongs to the n-th line. No state is kept between lines, and no
 * line ends the exchange, whatever it holds.
 */
final class Exchange {
    /**
     * The maximum number of bytes in a line, 64 MiB: far past the limit on a body, and a bound for the cost of a line.
     */
    private static final int MAX_LINE = 64 * 1024 * 1024;

    private final LineReader requests;
    private final PrintStream answers;

    Exchange(InputStream requests, PrintStream answers) {
        this.requests = new LineReader(requests, MAX_LINE);
        this.answers = answers;
    }

    /**
     * Answers all lines.
     *
     * @throws UsageException when the answers cannot be written
     * @throws IOException when the requests cannot be read
     */
    void run() throws IOException {
        for (Optional<byte[]> answer = next(); answer.isPresent(); answer = next()) {
            answers.write(answer.get(), 0, answer.get().length);
            if (answers.checkError()) { // also flushes
                throw new UsageException(Console.LOST_OUTPUT);
            }
        }
    }

    /** The answer to the next line, with its line feed; empty at the end of the input. */
    private Optional<byte[]> next() throws IOException {
        JsonObject answer;
        try {
            Optional<byte[]> line = requests.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(bytes(answer(line.get())));
        } catch (RequestException e) {
            answer = ExchangeAnswer.notUnderstood(JsonValue.NULL, e.kind(), e.clause());
        } catch (OutOfMemoryError e) {
            // the objects that filled the memory are unreachable by now
            answer = ExchangeAnswer.notUnderstood(
                    JsonValue.NULL, RequestException.Kind.TOO_LARGE, "the line needs more memory than is available");
        }
        return Optional.of(bytes(answer));
    }

    private static byte[] bytes(JsonObject answer) {
        return (JsonText.write(answer) + "\n").getBytes(UTF_8);
    }

    private static JsonObject answer(JsonValue id, ExchangeRequest request) {
        try {
            return ExchangeAnswer.accepted(id, request.apply());
        } catch (PatchException e) {
            return ExchangeAnswer.rejected(id, e.problem(), request.patcher().rules());
        }
    }

    private static JsonObject answer(byte[] utf8) {
        JsonValue id = JsonValue.NULL;
        try {
            RequestLine line = RequestLine.parse(utf8);
            id = JsonValues.string(line.members().string("id").orElseThrow(RequestException.missing("id")));
            return answer(id, ExchangeRequest.of(line));
        } catch (RequestException e) {
            return ExchangeAnswer.notUnderstood(id, e.kind(), e.clause());
        } catch (RuntimeException e) {
            // an error of this program is reported, and the following requests are still answered
            return ExchangeAnswer.notUnderstood(id, RequestException.Kind.INTERNAL_ERROR, "internal error: " + e);
        }
    }
}
