package org.gongkai.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/** Holds the parts of a package. Not thread-safe. */
sealed interface Container extends AutoCloseable
    permits PlainZipContainer, ZipContainer, FlatContainer {

  /** The bytes of a part, which are to be read through, or null where there is no such part. */
  @Nullable InputStream open(String part) throws IOException;

  /** Whether there is such a part. */
  boolean holds(String part);

  /** The content types by part, or null where a part of its own says them. */
  @Nullable Map<String, String> types();

  @Override
  void close() throws GongkaiException;

  /** The name as a key: names of parts ignore case, and some programs use backslashes. */
  static String key(String name) {
    String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return forward.startsWith("/") ? forward.substring(1) : forward;
  }
}
