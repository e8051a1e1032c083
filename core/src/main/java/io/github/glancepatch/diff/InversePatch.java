// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import java.util.Map;
import java.util.TreeMap;

/** The way back: the document that undoes another one on the image that it was applied to. */
public final class InversePatch {
    private InversePatch() {}

    /**
     * {@return the smallest document that takes the changed image back to the given one, the order of its attributes
     * aside; the same rules accept it}
     *
     * @param document the document
     * @param image the image before the document is applied
     * @param rules rules that accept the document
     * @throws PatchException when the document is rejected, or an operation has no way back, like an add of a base
     *     attribute that the image lacked: it cannot be removed again; it has every problem, by the index of the last
     *     operation on the attribute
     */
    public static PatchDocument of(PatchDocument document, Image image, ImageRules rules) {
        Image changed = ImagePatcher.of(rules).patch(image, PatchMediaType.V2_1, document);
        try {
            return ImageDiff.between(changed, image, rules).document();
        } catch (PatchException e) {
            Map<String, Integer> last = new TreeMap<>();
            for (int index = 0; index < document.operations().size(); index++) {
                last.put(document.operations().get(index).attribute(), index);
            }
            throw new PatchException(e.problems().stream()
                    .map(problem -> ofOperation(problem, document, last))
                    .toList());
        }
    }

    /** The problem at the last operation on its attribute; as it is when no operation names the attribute. */
    private static PatchProblem ofOperation(PatchProblem problem, PatchDocument document, Map<String, Integer> last) {
        return problem.attribute()
                .map(last::get)
                .map(index -> DiffProblems.at(problem, document.operations().get(index), index))
                .orElse(problem);
    }
}
