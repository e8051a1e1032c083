// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What jqwik reports of a property, and a build writes into XML, has only characters that XML has. */
class VisibleTextHookTest {
    private static final String HOSTILE = "\ud800 \uffff \ufffe \u0000 \u001b[31m";
    private static final String ESCAPED = "\\ud800 \\uffff \\ufffe \\u0000 \\u001b[31m";

    /** Fails with what it is given. */
    static class Failing implements ImagePatchSpec {
        @Override
        public ImagePatchImplementation implementation() {
            return request -> {
                if (request.image().containsKey(HOSTILE)) {
                    throw new IllegalStateException(HOSTILE, new IllegalArgumentException(HOSTILE));
                }
                return new PatchOutcome.Accepted(JsonData.object(HOSTILE, JsonData.string(HOSTILE)));
            };
        }

        @Provide
        Arbitrary<String> hostile() {
            return Arbitraries.just(HOSTILE);
        }

        @Provide
        Arbitrary<JsonObject> hostileImages() {
            return Arbitraries.just(JsonData.object(HOSTILE, JsonData.string(HOSTILE)));
        }

        @Provide
        Arbitrary<Optional<String>> hostileHeaders() {
            return Arbitraries.just(Optional.of(HOSTILE));
        }

        @Property
        void add1_an_outcome_is_wrong(@ForAll("hostile") String text) {
            send(PatchRequest.ims(JsonValue.EMPTY_JSON_OBJECT, text, RequestBody.of(new byte[] {(byte) 0xff})))
                    .isRejected();
        }

        @Property
        void add1_there_is_no_outcome(@ForAll("hostileImages") JsonObject image) {
            send(PatchRequest.ims(image, "", RequestBody.of(new byte[0]))).isAnswered();
        }

        @Property
        void add1_something_else_is_thrown(@ForAll("hostileHeaders") Optional<String> header) {
            throw new IllegalStateException(header.orElse(""));
        }
    }

    private static List<String> reported() {
        List<String> texts = new ArrayList<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    StringWriter trace = new StringWriter();
                    result.getThrowable().orElseThrow().printStackTrace(new PrintWriter(trace));
                    texts.add(trace.toString());
                }
            }

            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                texts.addAll(entry.getKeyValuePairs().values());
            }
        };
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Failing.class))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        return texts;
    }

    @Test
    void failures_and_samples_of_properties_hold_only_characters_that_xml_has() {
        List<String> texts = reported();

        assertThat(texts).allSatisfy(text -> assertThat(text).matches("[\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd]*"));
        assertThat(String.join("\n", texts))
                .contains("found Accepted[", "no outcome of PatchRequest[", "IllegalStateException: " + ESCAPED)
                .contains("IllegalArgumentException: " + ESCAPED)
                .contains("text: \"" + ESCAPED + "\"", "\"" + ESCAPED + "\"=\"" + ESCAPED + "\"");
    }
}
