// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.image.Image;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Images as text in a table, each with a version that counts its changes. */
@Repository
class ImageTable {
    private final JdbcClient jdbc;

    ImageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String json, long version) {}

    Optional<Image> find(String id) {
        return row(id).map(row -> Image.parse(row.json()));
    }

    void insert(String id, Image image) {
        jdbc.sql("INSERT INTO image VALUES (?, ?, 0)")
                .params(id, image.toString())
                .update();
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
                    .params(after.toString(), id, before.get().version())
                    .update();
            if (rows == 1) {
                return Optional.of(after);
            }
        }
    }

    boolean delete(String id) {
        return jdbc.sql("DELETE FROM image WHERE id = ?").param(id).update() == 1;
    }

    private Optional<Row> row(String id) {
        return jdbc.sql("SELECT json, version FROM image WHERE id = ?")
                .param(id)
                .query(Row.class)
                .optional();
    }
}
