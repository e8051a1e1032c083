// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.run.Check;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The report for programs: one JSON object with everything that the other reports show. */
public final class JsonReport {
    private final RunReport report;
    private final ReplayCommand command;

    private JsonReport(RunReport report, ReplayCommand command) {
        this.report = report;
        this.command = command;
    }

    /**
     * {@return the document}
     *
     * @param report the run
     * @param command what repeats the run
     */
    public static String of(RunReport report, ReplayCommand command) {
        String text = JsonTexts.plain(new JsonReport(report, command).object());
        return withoutLoneSurrogates(text) + "\n";
    }

    /** A surrogate without its partner is no character, which UTF-8 cannot hold and an escape can. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        int written = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append(text.substring(written, i)).append(String.format(Locale.ROOT, "\\u%04X", c));
                written = i + 1;
            }
        }
        return escaped.append(text.substring(written)).toString();
    }

    private JsonObject object() {
        Map<String, JsonValue> counts = new LinkedHashMap<>();
        for (CheckStatus status : CheckStatus.values()) {
            counts.put(wireName(status), JsonData.number(report.count(status)));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("successful", bool(report.isSuccessful()));
        members.put("verdict", JsonData.string(report.verdict().text()));
        members.put("level", JsonData.string(report.level().text()));
        members.put("unaskedRules", JsonData.strings(report.unasked()));
        members.put("rules", JsonData.string(report.rules().wireName()));
        members.put("implementation", JsonData.string(report.implementation()));
        members.put("kitVersion", JsonData.string(report.kitVersion()));
        members.put("command", JsonData.string(command.line()));
        members.put(
                "seed",
                JsonData.string(Long.toString(report.run().seed()))); // a number of 64 bits is none to many readers
        members.put("tries", JsonData.number(report.run().tries()));
        members.put("milliseconds", millis(report.time()));
        members.put("counts", JsonData.object(counts));
        members.put(
                "results",
                JsonData.array(report.results().stream().map(this::object).toList()));
        return JsonData.object(members);
    }

    private JsonObject object(CheckResult result) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonData.string(result.check().id()));
        members.put("kind", JsonData.string(result.check().kind().text()));
        members.put("rule", JsonData.string(result.check().rule()));
        members.put("level", JsonData.string(result.check().level().text()));
        members.put("group", JsonData.string(result.check().group()));
        members.put("title", JsonData.string(result.check().title()));
        members.put("status", JsonData.string(wireName(result.status())));
        members.put("tried", JsonData.number(result.tried()));
        members.put("skipped", JsonData.number(result.skipped()));
        members.put("milliseconds", millis(result.time()));
        if (!result.reason().isEmpty()) {
            members.put("reason", JsonData.string(result.reason()));
        }
        result.failure().ifPresent(failure -> members.put("failure", object(result.check(), failure)));
        return JsonData.object(members);
    }

    private JsonObject object(Check check, Failure failure) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(
                "ruleText", JsonData.string(report.rules().rule(check.rule()).text()));
        members.put("message", JsonData.string(failure.message()));
        members.put("replay", JsonData.string(command.replaying(failure.token())));
        members.put("shrinkSteps", JsonData.number(failure.shrinkSteps()));
        members.put(
                "answers",
                JsonData.array(
                        failure.exchanges().stream().map(JsonReport::object).toList()));
        members.put("difference", JsonData.string(failure.differenceFrom(check.rule())));
        members.put("cause", JsonData.string(failure.difference(check.rule()).kind()));
        return JsonData.object(members);
    }

    private static JsonObject object(RecordedExchange answer) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("rules", JsonData.string(answer.request().rules()));
        members.put("options", answer.request().options());
        answer.request().contentType().ifPresent(type -> members.put("contentType", JsonData.string(type)));
        members.put("image", answer.request().image());
        members.put(
                "bodyBase64",
                JsonData.string(Base64.getEncoder()
                        .encodeToString(answer.request().body().bytes())));
        answer.expected().ifPresent(outcome -> members.put("expected", object(outcome)));
        answer.found().ifPresent(outcome -> members.put("found", object(outcome)));
        if (!answer.trouble().isEmpty()) {
            members.put("trouble", JsonData.string(answer.trouble()));
        }
        return JsonData.object(members);
    }

    private static JsonObject object(PatchOutcome outcome) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (outcome instanceof Accepted accepted) {
            members.put("status", JsonData.number(200));
            members.put("image", accepted.image());
        } else if (outcome instanceof Rejected rejected) {
            members.put("status", JsonData.number(rejected.status()));
            rejected.error().ifPresent(error -> members.put("error", error));
        }
        return JsonData.object(members);
    }

    private static JsonValue bool(boolean value) {
        return value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    private static JsonValue millis(Duration time) {
        return JsonData.number(time.toMillis());
    }

    private static String wireName(CheckStatus status) {
        return status.text().replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
