// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.tool.serve.Query.Parameter;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of images, a page at a time, the newest first. A parameter with the name of an attribute selects the images
 * with that value; of Glance's other parameters, those that sort are ignored.
 */
final class ImageListing {
    private static final int DEFAULT_PAGE = 25;
    private static final int MAX_PAGE = 1000;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,1000}");
    private static final Set<String> NO_FILTERS = Set.of("limit", "marker", "sort", "sort_key", "sort_dir");
    private static final String PATH = "/v2/images";

    private final ImageStore store;

    ImageListing(ImageStore store) {
        this.store = store;
    }

    Response list(Request request) {
        Query query = request.query();
        int limit = limit(query);
        List<StoredImage> all = store.newestFirst().stream()
                .filter(stored -> isSelected(stored.image(), query))
                .filter(afterMarker(query))
                .limit(limit + 1L)
                .toList();
        List<Image> page = all.stream().limit(limit).map(StoredImage::image).toList();
        JsonArrayBuilder images = JsonValues.array();
        page.forEach(image -> images.add(image.toJson()));
        JsonObjectBuilder body = JsonValues.object()
                .add("images", images)
                .add("first", JsonValues.string(query.without("marker").appendedTo(PATH)))
                .add("schema", JsonValues.string("/v2/schemas/images"));
        if (page.size() < all.size() && !page.isEmpty()) {
            String last = page.get(page.size() - 1).get(ImageAttributes.ID).orElseThrow();
            body.add("next", JsonValues.string(query.with("marker", last).appendedTo(PATH)));
        }
        return Response.json(200, body.build());
    }

    private static int limit(Query query) {
        return query.last("limit").map(ImageListing::limit).orElse(DEFAULT_PAGE);
    }

    private static int limit(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw HttpErrorException.badRequest("limit param must be an integer");
        }
        BigInteger limit = new BigInteger(text);
        if (limit.signum() < 0) {
            throw HttpErrorException.badRequest("limit param must be positive");
        }
        return limit.min(BigInteger.valueOf(MAX_PAGE)).intValue();
    }

    private java.util.function.Predicate<StoredImage> afterMarker(Query query) {
        if (query.last("marker").isEmpty()) {
            return stored -> true;
        }
        String id = query.last("marker").get();
        long marker;
        try {
            marker = store.get(id).number();
        } catch (HttpErrorException e) {
            throw HttpErrorException.badRequest(e.message()); // the list exists; only its marker does not
        }
        return stored -> stored.number() < marker;
    }

    private static boolean isSelected(Image image, Query query) {
        boolean hidden = image.value("os_hidden").filter(JsonValue.TRUE::equals).isPresent();
        return (!hidden || query.last("os_hidden").isPresent())
                && query.parameters().stream()
                        .filter(parameter -> !NO_FILTERS.contains(parameter.name()))
                        .allMatch(parameter -> has(image, parameter));
    }

    private static boolean has(Image image, Parameter parameter) {
        if (parameter.name().equals("tag")) {
            return image.get(ImageAttributes.TAGS).orElse(List.of()).contains(parameter.value());
        }
        return image.value(parameter.name())
                .filter(value -> value instanceof JsonString string
                        ? string.getString().equals(parameter.value())
                        : JsonText.write(value).equalsIgnoreCase(parameter.value())) // Python clients write True
                .isPresent();
    }
}
