// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.rules.ImageRules;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the value of {@code --rules}. */
final class RulesConverter implements ITypeConverter<ImageRules>, Iterable<String> {

    @Override
    public ImageRules convert(String value) {
        return RuleSets.named(value).orElseThrow(() -> new TypeConversionException(RuleSets.unknown(value)));
    }

    @Override
    public Iterator<String> iterator() {
        return RuleSets.names().iterator();
    }
}
