package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;

/**
 * What tells the kind of a zip container.
 *
 * @param names the names of its entries, in lower case and with slashes
 * @param types what it says of the types of its entries, "" where it says nothing
 * @param encrypted whether an entry needs a password
 */
record ZipNames(Set<String> names, String types, boolean encrypted) {
  private static final int LONGEST = 1 << 20;
  private static final Set<String> TYPES = Set.of("[content_types].xml", "mimetype");

  static ZipNames of(byte[] bytes, Limits limits) throws GongkaiException {
    checkEntries(bytes, limits);
    try {
      PlainZip zip = PlainZip.of(bytes);
      return zip == null ? ofAny(bytes) : ofPlain(zip);
    } catch (IOException | RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED,
          "the zip container is truncated or broken; save the document anew",
          null,
          e);
    }
  }

  private static ZipNames ofPlain(PlainZip zip) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    var types = new StringBuilder();
    for (PlainZip.Entry entry : zip.entries()) {
      String name = plain(entry.name());
      if (names.add(name) && TYPES.contains(name)) {
        types.append(content(zip.open(entry)));
      }
    }
    return new ZipNames(names, types.toString(), false);
  }

  private static ZipNames ofAny(byte[] bytes) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    var types = new StringBuilder();
    boolean encrypted = false;
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        String name = plain(entry.getName());
        boolean isFirst = names.add(name);
        boolean locked = entry.getGeneralPurposeBit().usesEncryption();
        encrypted |= locked;
        if (isFirst && TYPES.contains(name) && !locked && Packing.isKnown(entry)) {
          types.append(content(zip.getInputStream(entry)));
        }
      }
    }
    return new ZipNames(names, types.toString(), encrypted);
  }

  /** Before any object is made for an entry: the archive's directory may lie about their number. */
  private static void checkEntries(byte[] bytes, Limits limits) throws GongkaiException {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && Bytes.are(bytes, i, "PK\1\2")) {
        entries++;
      }
    }
    if (entries > limits.entries()) {
      throw GongkaiException.beyond(
          "entries",
          limits.entries(),
          "the container has more than " + limits.entries() + " entries",
          null);
    }
  }

  private static String plain(String name) {
    String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return forward.startsWith("/") ? forward.substring(1) : forward;
  }

  /** ASCII, whatever it is written in; a broken entry says nothing. */
  private static String content(InputStream bytes) throws IOException {
    try (InputStream stream = bytes) {
      return new String(stream.readNBytes(LONGEST), ISO_8859_1).replace("\0", "");
    }
  }

  /** Whether an entry's name starts so. */
  boolean any(String start) {
    return names.stream().anyMatch(name -> name.startsWith(start));
  }

  /** Whether there is an entry of this name. */
  boolean has(String name) {
    return names.contains(name);
  }
}
