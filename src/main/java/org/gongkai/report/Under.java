package org.gongkai.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The heading that the form prints above the columns of several record components, where the
 * records have no level of their own for it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Under {
  /** The heading, from the top one down. */
  String[] value();
}
