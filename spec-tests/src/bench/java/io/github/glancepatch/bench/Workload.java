// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An image and a patch, in bytes, and the image that comes of them. The first operation renames the image; then of four
 * two replace, one adds and one removes.
 *
 * @param image the image
 * @param patch the patch document, in the media type of version 2.1
 * @param expected the changed image
 */
record Workload(byte[] image, byte[] patch, JsonNode expected) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> BASE = Set.of(
            "file",
            "owner",
            "id",
            "size",
            "self",
            "schema",
            "status",
            "tags",
            "visibility",
            "name",
            "checksum",
            "protected",
            "container_format",
            "min_ram",
            "updated_at",
            "disk_format",
            "min_disk",
            "created_at",
            "virtual_size");

    /** The documented example for 34 attributes; its 19 base attributes and custom ones for any other number. */
    static Workload of(int attributes, int operations) {
        ObjectNode image = documentedExample();
        List<String> patchable = new ArrayList<>();
        if (attributes == image.size()) {
            patchable.add("__description");
        } else {
            image.retain(BASE);
            for (int i = BASE.size(); i < attributes; i++) {
                image.put("custom_" + i, "value " + i);
                patchable.add("custom_" + i);
            }
        }
        return of(image, patchable, operations);
    }

    /** The documented example with two tags: the one array in it is not empty. */
    static Workload tagged(int operations) {
        ObjectNode image = documentedExample();
        image.withArray("tags").add("linux").add("server");
        return of(image, List.of("__description"), operations);
    }

    private static Workload of(ObjectNode image, Collection<String> patchable, int operations) {
        ObjectNode after = image.deepCopy();
        Deque<String> known = new ArrayDeque<>(patchable);
        List<String> patch = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            String value = "new value " + i;
            if (i == 0) {
                patch.add(operation("replace", "name", value));
                after.put("name", value);
            } else if (i % 4 == 0) {
                known.addFirst("added_" + i);
                patch.add(operation("add", "added_" + i, value));
                after.put("added_" + i, value);
            } else if (i % 4 == 3) {
                String oldest = known.removeLast();
                patch.add("{\"op\":\"remove\",\"path\":\"/" + oldest + "\"}");
                after.remove(oldest);
            } else {
                String next = known.removeFirst();
                patch.add(operation("replace", next, value));
                after.put(next, value);
                known.addLast(next);
            }
        }
        byte[] document = ("[" + String.join(",", patch) + "]").getBytes(UTF_8);
        return new Workload(bytes(image), document, after);
    }

    private static String operation(String op, String attribute, String value) {
        return "{\"op\":\"" + op + "\",\"path\":\"/" + attribute + "\",\"value\":\"" + value + "\"}";
    }

    private static ObjectNode documentedExample() {
        try (InputStream file = Workload.class.getResourceAsStream("/io/github/glancepatch/tool/example-image.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(UTF_8);
    }

    /** Compares what a contender made with what had to come of it. */
    void check(String contender, byte[] made) {
        try {
            JsonNode image = JSON.readTree(made);
            if (!image.equals(expected)) {
                throw new IllegalStateException(contender + " made " + image + " and not " + expected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
