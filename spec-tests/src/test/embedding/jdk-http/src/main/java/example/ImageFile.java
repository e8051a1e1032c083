// SPDX-License-Identifier: Apache-2.0
package example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.image.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Images in memory, with a file that gets a line for every change: the id, a tab, and the image as text, or nothing
 * where the image was deleted. A change that was answered is in the file.
 */
final class ImageFile {
    private final Map<String, Image> images = new ConcurrentHashMap<>();
    private final FileChannel journal;

    ImageFile(Path file) throws IOException {
        if (Files.exists(file)) {
            read(Files.readString(file));
        }
        Path compacted = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                compacted,
                images.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue().toString()))
                        .collect(Collectors.joining()));
        Files.move(compacted, file, StandardCopyOption.ATOMIC_MOVE);
        journal = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** What follows the last line break was being written when the process ended, and was not answered. */
    private void read(String text) {
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            String id = line.substring(0, tab);
            if (line.length() == tab + 1) {
                images.remove(id);
            } else {
                images.put(id, Image.parse(line.substring(tab + 1)));
            }
        });
    }

    Optional<Image> find(String id) {
        return Optional.ofNullable(images.get(id));
    }

    synchronized void insert(String id, Image image) {
        append(id, image.toString());
        images.put(id, image);
    }

    /**
     * Changes an image so that no change of another request is lost. The image that a change was made from is its
     * version: the change is stored only if that image is still the one stored, and otherwise made again. A request
     * that has to try again has lost to one that has finished, so there is always progress.
     */
    Optional<Image> update(String id, UnaryOperator<Image> change) {
        while (true) {
            Image before = images.get(id);
            if (before == null) {
                return Optional.empty();
            }
            Image after = change.apply(before); // outside the lock: patches of several requests run at once
            if (replace(id, before, after)) {
                return Optional.of(after);
            }
        }
    }

    private synchronized boolean replace(String id, Image before, Image after) {
        if (images.get(id) != before) {
            return false;
        }
        append(id, after.toString());
        images.put(id, after);
        return true;
    }

    synchronized boolean delete(String id) {
        if (!images.containsKey(id)) {
            return false;
        }
        append(id, "");
        images.remove(id);
        return true;
    }

    /** Before the change is seen or answered. A JSON text on one line has no line break. */
    private void append(String id, String image) {
        try {
            ByteBuffer bytes = UTF_8.encode(line(id, image));
            while (bytes.hasRemaining()) {
                journal.write(bytes);
            }
            journal.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String id, String image) {
        return id + '\t' + image + '\n';
    }
}
