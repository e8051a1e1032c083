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
 * The exchange protocol: a request a line comes in, an answer a line goes out, until the input ends. Every line has its
 * answer, also a blank one, so that the answer to the n-th line is the n-th. Nothing is kept from one line to the next,
 * and no line ends the exchange, whatever it holds.
 */
final class Exchange {
    /** The bytes of the longest line, 64 MiB: far past the limit on a body, and a bound for what one line can cost. */
    private static final int MAX_LINE = 64 * 1024 * 1024;

    private final LineReader requests;
    private final PrintStream answers;

    Exchange(InputStream requests, PrintStream answers) {
        this.requests = new LineReader(requests, MAX_LINE);
        this.answers = answers;
    }

    /**
     * Answers every line there is.
     *
     * @throws UsageException when there is nobody to read the answers any more
     * @throws IOException when the requests cannot be read
     */
    void run() throws IOException {
        for (Optional<byte[]> answer = next(); answer.isPresent(); answer = next()) {
            answers.write(answer.get(), 0, answer.get().length);
            if (answers.checkError()) { // flushes, too
                throw new UsageException("The answers cannot be written.");
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
            answer = Answers.notUnderstood(JsonValue.NULL, e.kind(), e.clause());
        } catch (OutOfMemoryError e) {
            // by now nothing holds what the line has filled the memory with
            answer = Answers.notUnderstood(
                    JsonValue.NULL, RequestException.Kind.TOO_LARGE, "the line needs more memory than there is");
        }
        return Optional.of(bytes(answer));
    }

    private static byte[] bytes(JsonObject answer) {
        return (JsonText.write(answer) + "\n").getBytes(UTF_8);
    }

    private static JsonObject answer(byte[] utf8) {
        JsonValue id = JsonValue.NULL;
        try {
            RequestLine line = RequestLine.parse(utf8);
            id = JsonValues.string(line.members().string("id").orElseThrow(RequestException.missing("id")));
            return Answers.accepted(id, ExchangeRequest.of(line).apply());
        } catch (PatchException e) {
            return Answers.refused(id, e.problem());
        } catch (RequestException e) {
            return Answers.notUnderstood(id, e.kind(), e.clause());
        } catch (RuntimeException e) {
            // a fault of this program must show, and not take the requests behind it along
            return Answers.notUnderstood(id, RequestException.Kind.PROGRAM, "the program is at fault: " + e);
        }
    }
}
