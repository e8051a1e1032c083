// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.image.Image;
import jakarta.ws.rs.ClientErrorException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Images as text in a table, each with a version that counts its changes. */
final class ImageTable {
    /** What a VARCHAR of H2 holds: patch by patch, an image can become larger than that. */
    private static final int MAX_LENGTH = 1024 * 1024;

    private final DataSource database;

    ImageTable(DataSource database) throws SQLException {
        this.database = database;
        execute("CREATE TABLE IF NOT EXISTS image"
                + " (id VARCHAR PRIMARY KEY, json VARCHAR NOT NULL, version BIGINT NOT NULL)");
    }

    private record Row(Image image, long version) {}

    Optional<Image> find(String id) throws SQLException {
        return row(id).map(Row::image);
    }

    void insert(String id, Image image) throws SQLException {
        execute("INSERT INTO image VALUES (?, ?, 0)", id, text(image));
    }

    /**
     * Changes an image so that no change of another request is lost. The change is stored only if the version is still
     * the one that was read, and otherwise made again. A request that has to try again has lost to one that has
     * finished, so there is always progress.
     */
    Optional<Image> update(String id, UnaryOperator<Image> change) throws SQLException {
        while (true) {
            Optional<Row> before = row(id);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            Image after = change.apply(before.get().image());
            int rows = execute(
                    "UPDATE image SET json = ?, version = version + 1 WHERE id = ? AND version = ?",
                    text(after),
                    id,
                    before.get().version());
            if (rows == 1) {
                return Optional.of(after);
            }
        }
    }

    boolean delete(String id) throws SQLException {
        return execute("DELETE FROM image WHERE id = ?", id) == 1;
    }

    private static String text(Image image) {
        String text = image.toString();
        if (text.length() > MAX_LENGTH) {
            throw new ClientErrorException("an image has at most " + MAX_LENGTH + " characters", 413);
        }
        return text;
    }

    private Optional<Row> row(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT json, version FROM image WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Row(Image.parse(rows.getString(1)), rows.getLong(2)))
                        : Optional.empty();
            }
        }
    }

    private int execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
