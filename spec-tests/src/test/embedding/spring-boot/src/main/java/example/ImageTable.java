// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.image.Image;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/** Images as text in a table, each with a version that counts its changes. */
@Repository
class ImageTable {
    /** What a VARCHAR of H2 holds: patch by patch, an image can become larger than that. */
    private static final int MAX_LENGTH = 1024 * 1024;

    private final JdbcClient jdbc;

    ImageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String json, long version) {}

    Optional<Image> find(String id) {
        return row(id).map(row -> Image.parse(row.json()));
    }

    void insert(String id, Image image) {
        jdbc.sql("INSERT INTO image VALUES (?, ?, 0)").params(id, text(image)).update();
    }

    /**
     * Changes an image so that no change of another request is lost. The change is stored only if the version is still
     * the one that was read, and otherwise made again. A request that has to try again has lost to one that has
     * finished, so there is always progress. Not {@code @Transactional}: in one transaction the second reading could
     * show the old version again.
     */
    Optional<Image> update(String id, UnaryOperator<Image> change) {
        while (true) {
            Optional<Row> before = row(id);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            Image after = change.apply(Image.parse(before.get().json()));
            int rows = jdbc.sql("UPDATE image SET json = ?, version = version + 1 WHERE id = ? AND version = ?")
                    .params(text(after), id, before.get().version())
                    .update();
            if (rows == 1) {
                return Optional.of(after);
            }
        }
    }

    boolean delete(String id) {
        return jdbc.sql("DELETE FROM image WHERE id = ?").param(id).update() == 1;
    }

    private static String text(Image image) {
        String text = image.toString();
        if (text.length() > MAX_LENGTH) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE, "an image has at most " + MAX_LENGTH + " characters");
        }
        return text;
    }

    private Optional<Row> row(String id) {
        return jdbc.sql("SELECT json, version FROM image WHERE id = ?")
                .param(id)
                .query(Row.class)
                .optional();
    }
}
