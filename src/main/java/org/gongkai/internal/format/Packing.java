package org.gongkai.internal.format;

import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** The ways to compress entries of zip archives that can be expanded. */
public final class Packing {
  /** For others the library looks for classes of further libraries, which are not there. */
  private static final Set<Integer> KNOWN =
      Set.of(
          ZipEntry.STORED,
          ZipEntry.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED.getCode(),
          ZipMethod.BZIP2.getCode(),
          ZipMethod.UNSHRINKING.getCode(),
          ZipMethod.IMPLODING.getCode());

  private Packing() {}

  /** Whether an entry can be expanded. */
  public static boolean isKnown(ZipArchiveEntry entry) {
    return KNOWN.contains(entry.getMethod());
  }
}
