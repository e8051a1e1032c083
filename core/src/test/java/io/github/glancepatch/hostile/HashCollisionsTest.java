// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static io.github.glancepatch.hostile.Answers.IMS;
import static io.github.glancepatch.hostile.Answers.V2_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.fixtures.HashCollisions;
import io.github.glancepatch.image.Image;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Names chosen to have one hash code cost no more than others. Were every one compared with all before it, these tests
 * would need minutes and not the second that they take; the time they may take is far from either.
 */
class HashCollisionsTest {
    private static final List<String> MANY = HashCollisions.names(65_536);

    @Test
    void the_names_collide() {
        assertThat(MANY).doesNotHaveDuplicates();
        assertThat(MANY.stream().map(String::hashCode).distinct()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void an_image_of_colliding_names_is_read_and_compared() {
        String json = MANY.stream().map(name -> "\"" + name + "\":0").collect(Collectors.joining(",", "{", "}"));
        Image image = Image.parse(json);
        assertThat(image.size()).isEqualTo(MANY.size());
        assertThat(MANY).allMatch(image::has);
        assertThat(image.has("AA".repeat(16))).isFalse();
        assertThat(Image.parse(json).equals(image)).isTrue();
    }

    @Test
    @Timeout(20)
    void operations_on_colliding_names_are_applied() {
        List<String> names = MANY.subList(0, IMS.limits().operations());
        String add = operations(names, "{\"op\":\"add\",\"path\":\"/#\",\"value\":\"y\"}");
        String replace = operations(names, "{\"op\":\"replace\",\"path\":\"/#\",\"value\":\"\"}");
        String remove = operations(names, "{\"op\":\"remove\",\"path\":\"/#\"}");
        Image image = Image.empty();
        for (int i = 0; i < 5; i++) {
            Image full = IMS.patch(IMS.patch(image, V2_1, add), V2_1, replace);
            assertThat(full.size()).isEqualTo(names.size());
            image = IMS.patch(full, V2_1, remove);
            assertThat(image.size()).isZero();
        }
    }

    private static String operations(List<String> names, String operation) {
        return names.stream().map(name -> operation.replace("#", name)).collect(Collectors.joining(",", "[", "]"));
    }
}
