package org.gongkai.internal.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is compiled when it is used for the first time: few texts need all of many.
 * Thread-safe.
 */
public final class LazyPattern {
  private final String expression;
  private volatile @Nullable Pattern compiled;

  /** A pattern of this expression. */
  public LazyPattern(String expression) {
    this.expression = expression;
  }

  /** The regular expression. */
  String expression() {
    return expression;
  }

  /** A matcher for a text; see {@link Pattern#matcher}. */
  public Matcher matcher(String text) {
    Pattern ready = compiled;
    if (ready == null) {
      ready = Pattern.compile(expression);
      compiled = ready;
    }
    return ready.matcher(text);
  }
}
