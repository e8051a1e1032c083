// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/**
 * How an OpenStack image is changed by {@code PATCH /v2/images/{id}}: a library without I/O and without state, with no
 * dependency but the Jakarta JSON API.
 *
 * <p>A server gives an image, a Content-Type and a body, and gets the new image or a
 * {@link io.github.glancepatch.patch.PatchException} whose {@link io.github.glancepatch.patch.PatchProblem} is the
 * answer. A client makes a patch, checks it, and sends it. Three packages are enough for both; a fourth one,
 * {@link io.github.glancepatch.diff}, makes patches from images.
 *
 * <h2>An image is a map: {@link io.github.glancepatch.image}</h2>
 *
 * <pre>{@code
 * Image image = Image.parse("{\"name\": \"ims_test\", \"status\": \"active\", \"min_disk\": 40}");
 * Optional<Integer> gigabytes = image.get(ImageAttributes.MIN_DISK); // typed
 * Optional<JsonValue> status = image.value("status"); // as JSON, whatever its type is
 * Image described = image.with(ImageAttributes.DESCRIPTION, "nightly"); // image is as it was
 * }</pre>
 *
 * <h2>A rule set says what may be changed: {@link io.github.glancepatch.rules}</h2>
 *
 * <pre>{@code
 * ImageRules ims = ImageRules.ims(); // the Image Management Service, as its pages document it
 * ImageRules wider = ims.withPermitted("min_ram"); // and one attribute more
 * ImageRules glance = ImageRules.glance(); // OpenStack Glance with its defaults
 * ImageRules own = ImageRules.fromSchema(schema); // GET /v2/schemas/image of a server, a JsonObject
 * }</pre>
 *
 * <h2>A patcher applies patches by a rule set: {@link io.github.glancepatch.patch}</h2>
 *
 * <pre>{@code
 * ImagePatcher patcher = ImagePatcher.of(ImageRules.ims()); // immutable, shared between threads
 * try {
 *     Image changed = patcher.patch(image, contentType, body);
 * } catch (PatchException e) {
 *     int status = e.problem().status(); // 403, for example
 *     String answer = e.problem().errorBody().toString();
 * }
 * PatchDocument patch = PatchDocument.builder().replace("name", "test01").remove("os_distro").build();
 * List<PatchProblem> problems = patcher.check(image, PatchMediaType.V2_1, patch); // all of them, before it is sent
 * byte[] request = patch.encode(PatchMediaType.V2_1);
 * }</pre>
 *
 * <h2>Which problem is the answer</h2>
 *
 * The order of checks is: media type, body, each operation on its own, the operations applied in their order, the final
 * image. {@link io.github.glancepatch.patch.ImagePatcher#patch(io.github.glancepatch.image.Image, String, byte[])
 * patch} throws the first problem,
 * {@link io.github.glancepatch.patch.ImagePatcher#check(io.github.glancepatch.image.Image, String, byte[]) check}
 * reports all. Whatever the bytes are, there is no other exception. The
 * {@linkplain io.github.glancepatch.patch.PatchLimits limits} bound the work; they are on by default.
 *
 * <h2>What is guaranteed</h2>
 *
 * Values are immutable and can be shared between threads. A rejected patch changes nothing. No argument and no result
 * is null: an answer that may be missing is an {@link java.util.Optional}. Each package knows only those after it:
 * {@code diff}, {@code patch}, {@code rules}, {@code image}, and {@link io.github.glancepatch} with the limits of JSON
 * text.
 */
@NullMarked
module io.github.glancepatch {
    requires transitive jakarta.json;
    requires static org.jspecify;

    exports io.github.glancepatch;
    exports io.github.glancepatch.image;
    exports io.github.glancepatch.rules;
    exports io.github.glancepatch.patch;
    exports io.github.glancepatch.diff;

    uses jakarta.json.spi.JsonProvider;
}
