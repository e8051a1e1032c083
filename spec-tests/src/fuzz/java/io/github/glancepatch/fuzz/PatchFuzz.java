// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchProblem;
import java.util.List;

/** Whatever the bytes of a patch are, the answer is an image or a problem, and the same whichever method is called. */
public final class PatchFuzz {
    private PatchFuzz() {}

    /**
     * Patches an image by the bytes.
     *
     * @param bytes a request in the form of {@link FuzzInput}
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzInput.of(bytes).ifPresent(PatchFuzz::patch);
    }

    private static void patch(FuzzInput input) {
        List<PatchProblem> problems =
                input.patcher().check(input.image(), input.type().value(), input.body().bytes());
        try {
            Image after = input.patcher().patch(input.image(), input.type().value(), input.body().bytes());
            require(problems.isEmpty(), "check finds fault with what patch grants");
            accepted(input, after);
        } catch (PatchException e) {
            int status = e.problem().status();
            require(status >= 400 && status < 500, "the status is " + status);
            require(!problems.isEmpty() && problems.get(0).equals(e.problem()), "check and patch differ");
            require(!e.problem().toJson().isEmpty() && !e.problem().errorBody().isEmpty(), "the problem says nothing");
        }
        require(input.image().toString().equals(input.text()), "the image handed in has changed");
    }

    private static void accepted(FuzzInput input, Image after) {
        String text = after.toString();
        require(Image.parse(text).equals(after), "the new image does not survive being written and read");
        int most = input.text().getBytes(UTF_8).length + input.body().size();
        require(text.getBytes(UTF_8).length <= most, "the new image is larger than image and body");
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError(otherwise);
        }
    }
}
