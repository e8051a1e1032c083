// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.tool.serve.Query.Parameter;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void parameters_are_decoded_in_their_order() {
        assertThat(Query.parse("b=%C3%A9+%2B&&a&=x&c=1=2").parameters())
                .containsExactly(
                        new Parameter("b", "\u00e9 +"),
                        new Parameter("a", ""),
                        new Parameter("", "x"),
                        new Parameter("c", "1=2"));
        assertThat(Query.parse("").parameters()).isEmpty();
    }

    @Test
    void of_a_repeated_parameter_the_last_counts() {
        assertThat(Query.parse("a=1&a=2").last("a")).hasValue("2");
        assertThat(Query.parse("a=1").last("b")).isEmpty();
    }

    @Test
    void a_parameter_is_replaced_and_removed() {
        Query query = Query.parse("a=1&b=2&a=3");

        assertThat(query.with("a", "x y").appendedTo("/p")).isEqualTo("/p?b=2&a=x+y");
        assertThat(query.without("a").appendedTo("/p")).isEqualTo("/p?b=2");
        assertThat(query.without("a").without("b").appendedTo("/p")).isEqualTo("/p");
    }

    @Test
    void in_a_path_a_plus_is_a_plus() {
        assertThat(Query.decodeSegment("a+b%20%2Fc")).isEqualTo("a+b /c");
    }
}
