// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import java.time.Clock;
import java.util.List;

/** The routes of the image service. */
final class ServiceRoutes {
    private ServiceRoutes() {}

    /** {@return the routes of a new service, without images} */
    static Routes of(ImagePatcher patcher, Clock clock) {
        ImageStore store = new ImageStore();
        Timestamps time = new Timestamps(clock);
        ImageResource images = new ImageResource(store, new ImageMaker(patcher, time), patcher.limits());
        ImageListing listing = new ImageListing(store);
        ImagePatches patches = new ImagePatches(store, patcher, time);
        ImageTags tags = new ImageTags(store, patcher.rules(), time);
        ImageFiles files = new ImageFiles(store, patcher.rules(), time);
        ImageActions actions = new ImageActions(store, time);
        Schemas schemas = new Schemas(patcher.rules());
        return Routes.builder()
                .on("GET", "/", (request, none) -> Versions.answer(request, 300))
                .on("GET", "/versions", (request, none) -> Versions.answer(request, 200))
                .on("GET", "/v2/images", (request, none) -> listing.list(request))
                .on("POST", "/v2/images", (request, none) -> images.create(request))
                .on("GET", "/v2/images/{}", (request, id) -> images.show(id.get(0)))
                .on("PATCH", patched(patcher.rules()), (request, id) -> patches.patch(request, id.get(0)))
                .on("DELETE", "/v2/images/{}", (request, id) -> images.delete(id.get(0)))
                .on("PUT", "/v2/images/{}/tags/{}", (request, names) -> tags.add(names.get(0), names.get(1)))
                .on("DELETE", "/v2/images/{}/tags/{}", (request, names) -> tags.remove(names.get(0), names.get(1)))
                .on("GET", "/v2/images/{}/file", (request, id) -> files.download(id.get(0)))
                .on("PUT", "/v2/images/{}/file", (request, id) -> files.upload(request, id.get(0)))
                .on("POST", "/v2/images/{}/actions/deactivate", (request, id) -> actions.deactivate(id.get(0)))
                .on("POST", "/v2/images/{}/actions/reactivate", (request, id) -> actions.reactivate(id.get(0)))
                .on("GET", "/v2/schemas/image", (request, none) -> schemas.image())
                .on("GET", "/v2/schemas/images", (request, none) -> schemas.images())
                .otherwise(ServiceRoutes::versions)
                .build();
    }

    /** Requests outside version 2 are answered with the list of versions. */
    private static Response versions(Request request, List<String> path) {
        if (path.get(0).equals("v2")) {
            throw HttpErrorException.notFound();
        }
        return Versions.answer(request, path.equals(List.of("versions", "")) ? 200 : 300);
    }

    /** The path of a PATCH: the cloudimages API has its own. */
    private static String patched(ImageRules rules) {
        return rules.name().equals(ImageRules.cloudimages().name()) ? "/v2/cloudimages/{}" : "/v2/images/{}";
    }
}
