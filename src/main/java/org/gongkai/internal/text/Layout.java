package org.gongkai.internal.text;

import java.util.List;
import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/** A way to print tables as text. */
interface Layout {
  /**
   * Reads what starts at a line.
   *
   * @return null where this line is not printed in this layout; else all lines that were looked at,
   *     be there a table in them or not, so that no line is looked at twice
   */
  Part.@Nullable Stretch read(List<String> lines, int from) throws GongkaiException;
}
