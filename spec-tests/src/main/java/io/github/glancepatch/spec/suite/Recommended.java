// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A property that checks only a recommended aspect of a rule, whatever the level of the rule is. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Recommended {
    /** {@return why it is not required, one clause} */
    String value();

    /** {@return the names of the rule sets where it is; empty for all} */
    String[] ruleSets() default {};
}
