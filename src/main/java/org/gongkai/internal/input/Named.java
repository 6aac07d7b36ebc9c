package org.gongkai.internal.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A path that was found.
 *
 * @param problem why it cannot be read, or null
 */
record Named(String path, @Nullable GongkaiException problem) {
  private static final Set<String> DOCUMENTS =
      Arrays.stream(Format.values())
          .flatMap(format -> format.extensions().stream())
          .collect(Collectors.toUnmodifiableSet());

  static Named of(String path) {
    return new Named(path, null);
  }

  static Named unreadable(String path, String problem, @Nullable Exception cause) {
    return new Named(path, new GongkaiException(Reason.UNREADABLE, problem, null, cause));
  }

  /** Whether it is worth a look; what is named like a document is one or is refused as one. */
  boolean mayBeArchive() {
    int dot = path.lastIndexOf('.');
    return problem == null && !DOCUMENTS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
