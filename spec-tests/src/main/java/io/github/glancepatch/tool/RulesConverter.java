// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the value of {@code --rules}: the name of a rule set, or a file with a schema document. */
final class RulesConverter implements ITypeConverter<ImageRules>, Iterable<String> {

    @Override
    public ImageRules convert(String value) {
        return RuleSets.named(value).orElseGet(() -> fromFile(value));
    }

    private static ImageRules fromFile(String name) {
        if (!isFile(name)) {
            throw new TypeConversionException(RuleSets.unknown(name) + ", or a file with a schema document");
        }
        try {
            byte[] json =
                    new InputFile("--rules", name).read(JsonLimits.DEFAULT.bytes(), InputStream.nullInputStream());
            if (JsonText.parse(json, JsonLimits.DEFAULT) instanceof JsonObject schema) {
                return ImageRules.fromSchema(schema);
            }
            throw new IllegalArgumentException("a schema document is a JSON object");
        } catch (IllegalArgumentException | UsageException e) {
            throw new TypeConversionException(name + ": " + e.getMessage());
        }
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public Iterator<String> iterator() {
        return RuleSets.names().iterator();
    }
}
