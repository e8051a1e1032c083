// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.OperationPolicy.Refusal;
import io.github.glancepatch.rules.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationPolicyTest {
    private static final Image IMAGE = image("{'owner':'o','x':'1'}");

    /** What a policy was asked, operation by operation. */
    private final List<String> asked = new ArrayList<>();

    private final ImagePatcher patcher = GLANCE.withPolicy((image, operation) -> {
        asked.add(image + " " + operation.op().jsonName() + " " + operation.path());
        return switch (operation.attribute()) {
            case "secret" -> Optional.of(Refusal.notFound("there is no such image"));
            case "owner" -> Optional.of(Refusal.forbidden("only an admin can change the owner"));
            default -> Optional.empty();
        };
    });

    @Test
    void it_sees_the_image_as_changed_so_far() {
        String body = "[{'op':'add','path':'/y','value':'2'},{'op':'remove','path':'/x'},"
                + "{'op':'replace','path':'/y','value':'3'}]";
        assertThat(patcher.patch(IMAGE, V2_1, json(body))).hasToString(json("{'owner':'o','y':'3'}"));
        assertThat(asked)
                .containsExactly(
                        json("{'owner':'o','x':'1'} add /y"),
                        json("{'owner':'o','x':'1','y':'2'} remove /x"),
                        json("{'owner':'o','y':'2'} replace /y"));
    }

    @Test
    void a_refusal_is_forbidden_or_hides_the_image() {
        PatchProblem forbidden = refusal(patcher, IMAGE, V2_1, "[{'op':'add','path':'/owner','value':'p'}]");
        assertThat(forbidden).hasToString("operation 0, /owner: only an admin can change the owner (policy-1)");
        assertThat(forbidden.kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(forbidden.status()).isEqualTo(403);
        PatchProblem hidden = refusal(patcher, IMAGE, V2_1, "[{'op':'add','path':'/secret','value':'p'}]");
        assertThat(hidden).hasToString("operation 0, /secret: there is no such image (policy-1)");
        assertThat(hidden.kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(hidden.status()).isEqualTo(404);
    }

    @Test
    void it_is_asked_before_anybody_knows_whether_the_target_is_there_and_behind_the_whole_document() {
        assertThat(refusal(patcher, IMAGE, V2_1, "[{'op':'remove','path':'/secret'}]")
                        .rule())
                .isEqualTo("policy-1");
        assertThat(refusal(patcher, IMAGE, V2_1, "[{'op':'remove','path':'/owner'}]")
                        .rule())
                .isEqualTo("policy-1");
        asked.clear();
        assertThat(refusal(patcher, IMAGE, V2_1, "[{'op':'remove','path':'/x'},{'op':'remove','path':'/id'}]")
                        .rule())
                .isEqualTo("readonly-1");
        assertThat(asked).hasSize(1); // by check, which goes on; patch did not ask
    }

    @Test
    void a_check_passes_over_what_it_refuses() {
        String body =
                json("[{'op':'remove','path':'/owner'},{'op':'remove','path':'/no'},{'op':'remove','path':'/x'}]");
        assertThat(patcher.check(IMAGE, V2_1, body))
                .map(problem -> problem.rule() + " @" + problem.operation())
                .containsExactly("policy-1 @0", "remove-1 @1");
    }

    @Test
    void another_patcher_keeps_its_policy_when_its_limits_change() {
        ImagePatcher other = patcher.withLimits(PatchLimits.DEFAULT.withOperations(1));
        assertThat(refusal(other, IMAGE, V2_1, "[{'op':'add','path':'/owner','value':'p'}]")
                        .rule())
                .isEqualTo("policy-1");
        ImagePatcher none = patcher.withPolicy(OperationPolicy.NONE);
        assertThat(none.check(IMAGE, V2_1, json("[{'op':'add','path':'/owner','value':'p'}]")))
                .isEmpty();
        assertThat(OperationPolicy.NONE.refuse(IMAGE, new PatchOperation.Remove(PatchPath.of("owner"))))
                .isEmpty();
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Refusal.forbidden(null))
                .withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> GLANCE.withPolicy(null))
                .withMessage("policy");
    }

    @Test
    void a_policy_that_returns_null_is_named() {
        ImagePatcher broken = GLANCE.withPolicy((image, operation) -> null);
        assertThatNullPointerException()
                .isThrownBy(() -> broken.patch(IMAGE, V2_1, json("[{'op':'remove','path':'/x'}]")))
                .withMessage("the policy returned null, not an Optional");
    }
}
