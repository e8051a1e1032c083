// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar that the program runs from. */
final class ToolVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"glance-patch " + text()};
    }

    /** {@return the version, or a note that the program is not packaged} */
    static String text() {
        return Optional.ofNullable(GlancePatch.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
