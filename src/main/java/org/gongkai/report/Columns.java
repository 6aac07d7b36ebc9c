package org.gongkai.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record whose components are columns of a table of the form. The components on the way to
 * it are rows.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Columns {
  /**
   * What the form prints at the head of the column of row labels, each in the ways it is known to
   * be printed; empty where the table has no row labels.
   */
  String[] corner() default {};
}
