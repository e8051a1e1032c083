// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.ImagePatchSpec;
import io.github.glancepatch.spec.suite.RuleNames;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A property of a suite: a default method that jqwik would run, found and called without jqwik's engine for tests.
 *
 * @param method the method
 * @param level how binding its rule is
 */
record Property(Method method, Level level) {

    /** {@return the properties of a rule set} */
    static List<Property> of(RuleSet rules) {
        return of(rules.families(), method -> RuleNames.level(method, rules.wireName()));
    }

    /** {@return the properties of families, each family's in the order of their names} */
    static List<Property> of(List<Class<? extends ImagePatchSpec>> families, Function<Method, Level> levels) {
        List<Property> properties = new ArrayList<>();
        for (Class<?> family : families) {
            Arrays.stream(family.getMethods())
                    .filter(method -> method.isAnnotationPresent(net.jqwik.api.Property.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> new Property(method, levels.apply(method)))
                    .forEach(properties::add);
        }
        return properties;
    }

    Check check() {
        String name = method.getName();
        String title = name.substring(name.indexOf('_') + 1).replace('_', ' ');
        return new Check(
                Check.Kind.PROPERTY,
                name,
                RuleNames.rule(name),
                method.getDeclaringClass().getSimpleName(),
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                level);
    }

    /** {@return how many cases are to be tried: at most as many as the property declares} */
    int tries(int wanted) {
        int own = method.getAnnotation(net.jqwik.api.Property.class).tries();
        return own == net.jqwik.api.Property.TRIES_NOT_SET ? wanted : Math.min(own, wanted);
    }

    /**
     * {@return something to call properties on: it has only the methods that an implementer writes}
     *
     * @param level the level at which the properties judge
     */
    static Object host(
            ImagePatchImplementation implementation, Level level, List<Class<? extends ImagePatchSpec>> families) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "implementation" -> implementation;
            case "level" -> level;
            case "toString" -> "the kit's run";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> InvocationHandler.invokeDefault(proxy, method, arguments);
        };
        return Proxy.newProxyInstance(Property.class.getClassLoader(), families.toArray(new Class<?>[0]), handler);
    }

    /**
     * Runs the property once.
     *
     * @throws Throwable what the property throws
     */
    void run(Object host, List<Object> arguments) throws Throwable {
        try {
            method.invoke(host, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
