package org.pierce.structure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a component of a fact stands in its sheet. Without it the column bears the component's own name, in words. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {

    /** Column name where it differs from the component's: {@code class} for {@code shareClass}. */
    String name() default "";

    /** What to write there, for the template's comment and the documentation. */
    String help() default "";

    /** Whether a row must have it. */
    boolean required() default false;

    /** What an id in this column may name; empty where the column holds no id. */
    Refers[] refers() default {};

    /** True where the number is a percent: 51, 51 %, 25-50; a bare 1 is refused. */
    boolean percent() default false;

    /** True where the text is the code or an alias of a decision domain. */
    boolean domain() default false;
}
