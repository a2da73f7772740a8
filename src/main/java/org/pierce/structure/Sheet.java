package org.pierce.structure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sheet (a CSV file or a tab of a workbook) whose rows a record holds. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sheet {

    /** Name of the sheet: {@code agreement parties}; the file is {@code agreement-parties.csv}. */
    String value();

    /** What a row says, for the template and the documentation. */
    String says();

    /** Whether an import must have it; any other sheet may be absent and then counts as not asked. */
    boolean required() default false;

    /** Components that make a row the same fact when the user gives no id. */
    String[] naturalKey();

    /**
     * The relationship type, where the fact joins exactly two parties ({@code from} and {@code to} name the components);
     * empty where the fact is a node.
     */
    String joins() default "";

    /** Component at the start of the relationship. */
    String from() default "";

    /** Component at the end of the relationship. */
    String to() default "";
}
