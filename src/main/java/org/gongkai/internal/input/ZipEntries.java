package org.gongkai.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.gongkai.internal.format.FormatDetector;
import org.gongkai.internal.format.Packing;
import org.jspecify.annotations.Nullable;

/** A zip archive, its entries in the order of their names. */
final class ZipEntries implements Archive {
  private final String path;
  private final ZipFile zip;
  private final List<Entry> entries;
  private final Allowance allowance;
  private final EntryNames names = new EntryNames();
  private int next;

  private ZipEntries(String path, ZipFile zip, List<Entry> entries, Allowance allowance) {
    this.path = path;
    this.zip = zip;
    this.entries = entries;
    this.allowance = allowance;
  }

  /** The archive; null where the container is a document, or so broken that nothing is known. */
  static @Nullable Archive open(Path file, Limits limits) throws GongkaiException {
    ZipFile zip;
    try {
      zip =
          ZipFile.builder()
              .setPath(file)
              .setCharset(StandardCharsets.ISO_8859_1)
              .setIgnoreLocalFileHeader(true)
              .get();
    } catch (IOException | RuntimeException e) {
      return null;
    }
    try {
      List<Entry> all = entries(Collections.list(zip.getEntries()));
      List<String> names = all.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
      if (!names.isEmpty() && FormatDetector.isArchive(names)) {
        List<Entry> visible =
            all.stream()
                .filter(e -> !Archive.isHidden(e.name()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return new ZipEntries(file.toString(), zip, visible, new Allowance(file, limits));
      }
      zip.close();
      return null;
    } catch (IOException e) {
      throw Archive.damaged(e, null);
    }
  }

  /** An entry with its name. */
  private record Entry(String name, ZipArchiveEntry entry) {}

  private static List<Entry> entries(List<ZipArchiveEntry> all) {
    var names = new EntryNames();
    all.stream().filter(ZipEntries::isUnsaid).forEach(e -> names.see(e.getRawName()));
    return all.stream()
        .map(e -> new Entry(isUnsaid(e) ? names.read(e.getRawName()) : e.getName(), e))
        .toList();
  }

  /** Whether the archive does not say how a name is written. */
  private static boolean isUnsaid(ZipArchiveEntry entry) {
    return entry.getNameSource() == ZipArchiveEntry.NameSource.NAME && entry.getRawName() != null;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public @Nullable Input next() throws GongkaiException {
    if (next == entries.size()) {
      return null;
    }
    Entry named = entries.get(next++);
    ZipArchiveEntry entry = named.entry();
    String name = pathOf(names.once(named.name()));
    if (allowance.isTooLarge(entry.getSize())) {
      return InputFinder.failing(name, allowance.tooLarge());
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return InputFinder.failing(
          name,
          new GongkaiException(
              Reason.ENCRYPTED,
              "the entry is protected by a password; unpack the archive",
              null,
              null));
    }
    if (!Packing.isKnown(entry) || !zip.canReadEntryData(entry)) {
      return InputFinder.failing(
          name,
          new GongkaiException(
              Reason.UNSUPPORTED_FORMAT,
              "the entry is compressed in a way that is not read; unpack the archive",
              null,
              null));
    }
    return read(entry, name);
  }

  private Input read(ZipArchiveEntry entry, String name) throws GongkaiException {
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = allowance.read(stream);
      return isWhole(bytes, entry)
          ? Input.of(name, bytes)
          : InputFinder.failing(name, Archive.damaged(new IOException("wrong checksum"), null));
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      IOException cause = e instanceof IOException io ? io : new IOException(e);
      return InputFinder.failing(name, Archive.damaged(cause, null));
    }
  }

  private boolean isWhole(byte[] bytes, ZipArchiveEntry entry) {
    var crc = new CRC32();
    crc.update(bytes);
    return allowance.isTooLarge(bytes.length)
        || entry.getCrc() == ZipArchiveEntry.CRC_UNKNOWN
        || crc.getValue() == entry.getCrc();
  }

  @Override
  public long left() {
    return (long) entries.size() - next;
  }

  @Override
  public boolean isCounted() {
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
