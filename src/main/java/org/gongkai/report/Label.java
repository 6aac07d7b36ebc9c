package org.gongkai.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The words of the official form for the row or column that a record component stands for, so that
 * the records are the form's schema: reading, output and documentation follow from them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {
  /** The label as the form prints it, with its enumeration mark. */
  String value();

  /** Other words that reports are known to print in its place. */
  String[] variants() default {};
}
