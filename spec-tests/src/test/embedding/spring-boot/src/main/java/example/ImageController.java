// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.patch.ImagePatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Creates, shows, patches and deletes images. */
@RestController
@RequestMapping("/v2/images")
class ImageController {
    private final ImagePatcher patcher;
    private final ImageTable images;

    ImageController(ImagePatcher patcher, ImageTable images) {
        this.patcher = patcher;
        this.images = images;
    }

    /**
     * Without {@code consumes} and {@code @RequestBody}: with either, Spring itself answers 415 to a Content-Type that
     * is no media type, without {@code Accept-Patch}. The library checks every value of the header. A
     * {@code @RequestBody} would also be read whole, however large it is.
     */
    @PatchMapping("/{id}")
    ResponseEntity<String> patch(
            @PathVariable String id,
            @RequestHeader(name = "Content-Type", defaultValue = "") String type,
            InputStream request)
            throws IOException {
        byte[] body = bounded(request); // before the update, which may need it more than once
        return json(
                HttpStatus.OK,
                images.update(id, image -> stamped(patcher.patch(image, type, body)))
                        .orElseThrow(ImageController::notFound));
    }

    @GetMapping("/{id}")
    ResponseEntity<String> show(@PathVariable String id) {
        return json(HttpStatus.OK, images.find(id).orElseThrow(ImageController::notFound));
    }

    @PostMapping
    ResponseEntity<String> create(InputStream request) throws IOException {
        byte[] body = bounded(request);
        if (body.length > patcher.limits().bytes()) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "an image has at most " + patcher.limits().bytes() + " bytes");
        }
        String id = UUID.randomUUID().toString();
        Image image = stamped(Image.parse(body)
                .with(ImageAttributes.ID, id)
                .with(ImageAttributes.STATUS, "queued")
                .with(ImageAttributes.CREATED_AT, now()));
        images.insert(id, image);
        return json(HttpStatus.CREATED, image);
    }

    /** An image becomes active with its data. They are counted here; a service would keep them in an object store. */
    @PutMapping("/{id}/file")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void upload(@PathVariable String id, InputStream data) throws IOException {
        long size = data.transferTo(OutputStream.nullOutputStream());
        images.update(
                        id,
                        image -> stamped(
                                image.with(ImageAttributes.STATUS, "active").with(ImageAttributes.SIZE, size)))
                .orElseThrow(ImageController::notFound);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        if (!images.delete(id)) {
            throw notFound();
        }
    }

    /** As text: an {@code Image} has no getters for Jackson, and a method that returns one is answered 406. */
    private static ResponseEntity<String> json(HttpStatus status, Image image) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(image.toString());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "no image has this id");
    }

    /** Reads one byte past the limit at most: enough for the library to answer 413. */
    private byte[] bounded(InputStream request) throws IOException {
        return request.readNBytes(patcher.limits().bytesToRead());
    }

    /** No patch moves {@code updated_at}: it is the service's. */
    private static Image stamped(Image image) {
        return image.with(ImageAttributes.UPDATED_AT, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
