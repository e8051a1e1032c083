// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ProblemKind;
import java.util.List;

/** A problem for people to read: what is wrong, where, by which rule, how it is answered, and what to do about it. */
final class ProblemReport {
    private ProblemReport() {}

    /** {@return the problem as indented lines, each with its end} */
    static String of(PatchProblem problem) {
        return line("what", problem.message())
                + line("where", where(problem))
                + line("rule", problem.rule())
                + line("code", problem.code().orElse("none is documented"))
                + line("status", Integer.toString(problem.status()))
                + line("to do", advice(problem.kind()));
    }

    /** {@return how many problems there are, in words} */
    static String count(List<PatchProblem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }

    /** {@return the problems one after the other, each behind its number} */
    static String numbered(List<PatchProblem> problems) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (PatchProblem problem : problems) {
            text.append('\n').append(number++).append(".\n").append(of(problem));
        }
        return text.toString();
    }

    private static String line(String label, String text) {
        return "  " + label + ":" + " ".repeat(8 - label.length()) + Printable.text(text) + "\n";
    }

    private static String where(PatchProblem problem) {
        String place = problem.operation() == PatchProblem.DOCUMENT
                ? "no single operation"
                : "operation " + problem.operation() + " (the first is 0)";
        return place
                + problem.path().map(path -> ", path " + path).orElse("")
                + problem.attribute().map(name -> ", attribute " + name).orElse("");
    }

    private static String advice(ProblemKind kind) {
        return switch (kind) {
            case MEDIA_TYPE -> "send the patch with one of the media types that are accepted";
            case TOO_LARGE -> "send less at a time";
            case EMPTY_BODY -> "send an array of operations; [] is the empty one";
            case MALFORMED_DOCUMENT, MALFORMED_OPERATION -> "mend the document; nothing in it was looked at further";
            case MALFORMED_PATH -> "write a slash and the attribute's name, like /name";
            case MISSING_VALUE -> "give the operation a member \"value\"";
            case RESTRICTED -> "leave the operation out";
            case INVALID_NAME -> "take another name";
            case INVALID_VALUE -> "take another value";
            case NOT_REMOVABLE -> "leave the operation out, or replace the value";
            case MISSING_TARGET -> "add the attribute, or leave the operation out";
            case EXISTING_TARGET -> "replace the attribute";
            case CONFLICT -> "remove one of the attributes in the same patch";
            default -> "change or leave out what the first line names";
        };
    }
}
