// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ProblemKind;
import java.util.List;
import java.util.function.Function;

/** Formats a problem as text: message, location, rule, error code, status and remedy. */
final class ProblemReport {
    private ProblemReport() {}

    /** {@return the problem as indented lines} */
    static String of(PatchProblem problem) {
        return line("problem", problem.message())
                + line("where", where(problem))
                + line("rule", problem.rule())
                + line("code", problem.code().orElse("none documented"))
                + line("status", Integer.toString(problem.status()))
                + line("fix", advice(problem.kind()));
    }

    /** {@return the number of problems with its noun} */
    static String count(List<PatchProblem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }

    /** {@return the problems of a patch as a numbered list} */
    static String numbered(List<PatchProblem> problems) {
        return numbered(problems, ProblemReport::of);
    }

    /** {@return the problems of two images without a patch between them, as a numbered list} */
    static String ofDifference(List<PatchProblem> problems) {
        return numbered(problems, ProblemReport::ofDifference);
    }

    private static String numbered(List<PatchProblem> problems, Function<PatchProblem, String> format) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (PatchProblem problem : problems) {
            text.append('\n').append(number++).append(".\n").append(format.apply(problem));
        }
        return text.toString();
    }

    /** Without operation, status and code: there is no request. */
    private static String ofDifference(PatchProblem problem) {
        return line("problem", problem.message())
                + line(
                        "where",
                        problem.attribute().map(name -> "attribute " + name).orElse("the images"))
                + line("rule", problem.rule())
                + line(
                        "fix",
                        problem.kind() == ProblemKind.RESTRICTED
                                ? "keep the value, or use --leave-out-restricted"
                                : "change the second image");
    }

    private static String line(String label, String text) {
        return "  " + label + ":" + " ".repeat(8 - label.length()) + PrintableText.text(text) + "\n";
    }

    private static String where(PatchProblem problem) {
        String location = problem.operation() == PatchProblem.DOCUMENT
                ? "the document"
                : "operation " + problem.operation() + " (the first is 0)";
        return location
                + problem.path()
                        .map(path -> ", path " + (path.isEmpty() ? "\"\" (empty)" : path))
                        .orElse("")
                + problem.attribute().map(name -> ", attribute " + name).orElse("");
    }

    private static String advice(ProblemKind kind) {
        return switch (kind) {
            case MEDIA_TYPE -> "send the patch with an accepted media type";
            case TOO_LARGE -> "send fewer or smaller operations";
            case EMPTY_BODY -> "send an array of operations; [] is the empty one";
            case MALFORMED_DOCUMENT, MALFORMED_OPERATION -> "correct the document";
            case MALFORMED_PATH -> "use a slash and the attribute's name, like /name";
            case MISSING_VALUE -> "add the member \"value\" to the operation";
            case RESTRICTED -> "omit the operation";
            case INVALID_NAME -> "use another name";
            case INVALID_VALUE -> "use another value";
            case NOT_REMOVABLE -> "omit the operation, or replace the value";
            case MISSING_TARGET -> "add the attribute, or omit the operation";
            case EXISTING_TARGET -> "replace the attribute";
            case CONFLICT -> "remove one of the attributes in the same patch";
            default -> "correct or omit what the first line names";
        };
    }
}
