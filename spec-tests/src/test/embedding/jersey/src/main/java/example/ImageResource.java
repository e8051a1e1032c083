// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Creates, shows, patches and deletes images. */
@Path("v2/images")
public final class ImageResource {
    private final ImagePatcher patcher = ImagePatcher.of(ImageRules.ims()); // immutable, shared between threads
    private final ImageTable images;

    ImageResource(ImageTable images) {
        this.images = images;
    }

    /** Without {@code @Consumes}, and with the body as a stream: {@link ContentTypeFilter} says why. */
    @PATCH
    @Path("{id}")
    public Response patch(
            @PathParam("id") String id, @HeaderParam(ContentTypeFilter.CONTENT_TYPE) String type, InputStream request)
            throws IOException, SQLException {
        byte[] body = bounded(request); // before the update, which may need it more than once
        return ok(images.update(id, image -> stamped(patcher.patch(image, type, body)))
                .orElseThrow(ImageResource::notFound));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) throws SQLException {
        return ok(images.find(id).orElseThrow(ImageResource::notFound));
    }

    @POST
    public Response create(InputStream request) throws IOException, SQLException {
        byte[] body = bounded(request);
        if (body.length > patcher.limits().bytes()) {
            throw new ClientErrorException(
                    "an image has at most " + patcher.limits().bytes() + " bytes", 413);
        }
        String id = UUID.randomUUID().toString();
        Image image = stamped(parsed(body)
                .with(ImageAttributes.ID, id)
                .with(ImageAttributes.STATUS, "queued")
                .with(ImageAttributes.CREATED_AT, now()));
        images.insert(id, image);
        return json(Response.status(Response.Status.CREATED), image);
    }

    /** An image becomes active with its data. They are counted here; a service would keep them in an object store. */
    @PUT
    @Path("{id}/file")
    public void upload(@PathParam("id") String id, InputStream data) throws IOException, SQLException {
        long size = data.transferTo(OutputStream.nullOutputStream());
        images.update(
                        id,
                        image -> stamped(
                                image.with(ImageAttributes.STATUS, "active").with(ImageAttributes.SIZE, size)))
                .orElseThrow(ImageResource::notFound);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id) throws SQLException {
        if (!images.delete(id)) {
            throw notFound();
        }
    }

    private static Response ok(Image image) {
        return json(Response.ok(), image);
    }

    /** As text: JAX-RS has no MessageBodyWriter for an {@code Image}, and answers 500 to a method that returns one. */
    private static Response json(Response.ResponseBuilder response, Image image) {
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(image.toString())
                .build();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("no image has this id");
    }

    private static Image parsed(byte[] body) {
        try {
            return Image.parse(body);
        } catch (InvalidImageException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
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
