package org.gongkai.internal.format;

import java.io.IOException;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;

/** The names of the entries of a zip container. */
record ZipNames(Set<String> names) {

  static ZipNames of(byte[] bytes, Limits limits) throws GongkaiException {
    Set<String> names = new HashSet<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
        names.add(entries.nextElement().getName());
        if (names.size() > limits.entries()) {
          throw new GongkaiException(
              Reason.LIMIT_EXCEEDED,
              "the container has more than " + limits.entries() + " entries",
              null,
              null);
        }
      }
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED,
          "the zip container is truncated or broken; save the document anew",
          null,
          e);
    }
    return new ZipNames(names);
  }

  /** Whether an entry's name starts so. */
  boolean any(String start) {
    return names.stream().anyMatch(name -> name.replace('\\', '/').startsWith(start));
  }

  /** Whether this is an Open Packaging container whose main part is not in its usual folder. */
  boolean anyMainPart() {
    return names.contains("[Content_Types].xml")
        && names.stream()
            .anyMatch(name -> name.endsWith("document.xml") || name.endsWith("document2.xml"));
  }
}
