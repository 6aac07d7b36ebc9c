package org.gongkai.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.format.Packing;
import org.gongkai.internal.format.PlainZip;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/** A package in a zip archive. */
final class ZipContainer implements Container {
  private final ZipFile zip;
  private final long size;
  private final Budget budget;
  private @Nullable Map<String, ZipArchiveEntry> entries;

  private ZipContainer(ZipFile zip, long size, Budget budget) {
    this.zip = zip;
    this.size = size;
    this.budget = budget;
  }

  static Container open(byte[] bytes, Budget budget) throws GongkaiException {
    checkSize(bytes, budget);
    PlainZip plain = PlainZip.of(bytes);
    return plain == null ? openAny(bytes, budget) : new PlainZipContainer(plain, budget);
  }

  private static ZipContainer openAny(byte[] bytes, Budget budget) throws GongkaiException {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new ZipContainer(zip, bytes.length, budget);
    } catch (IOException | RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED, "the file is no complete zip archive", "end of file", e);
    }
  }

  /** Before any object is made for an entry: the archive's directory may lie about their number. */
  private static void checkSize(byte[] bytes, Budget budget) throws GongkaiException {
    budget.size(bytes.length);
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    int most = budget.limits().entries();
    if (entries > most) {
      throw GongkaiException.beyond(
          "entries", most, "the file holds more than " + most + " entries", null);
    }
  }

  @Override
  public @Nullable InputStream open(String part) throws IOException {
    ZipArchiveEntry entry = entry(part);
    if (entry == null) {
      return null;
    }
    refuseOther(entry, part);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new GongkaiException(
          Reason.ENCRYPTED, "the archive is protected by a password", part, null);
    }
    if (!Packing.isKnown(entry)) {
      throw new GongkaiException(
          Reason.DAMAGED,
          "a part is compressed in a way that no office program uses; the file is damaged",
          part,
          null);
    }
    long packed = Math.min(size, Math.max(0, entry.getCompressedSize()));
    return new PartStream(zip.getInputStream(entry), part, entry.getCrc(), packed, budget);
  }

  /** Programs do not agree on which of two entries of one name counts. */
  private void refuseOther(ZipArchiveEntry entry, String part) throws GongkaiException {
    for (ZipArchiveEntry other : zip.getEntries(entry.getName())) {
      if (other.getCrc() != entry.getCrc() || other.getSize() != entry.getSize()) {
        throw new GongkaiException(
            Reason.DAMAGED,
            "the archive holds two different parts of one name; save the document anew",
            part,
            null);
      }
    }
  }

  @Override
  public boolean holds(String part) {
    return entry(part) != null;
  }

  private @Nullable ZipArchiveEntry entry(String part) {
    ZipArchiveEntry exact = zip.getEntry(part);
    if (exact != null) {
      return exact;
    }
    if (entries == null) {
      entries = new HashMap<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        entries.putIfAbsent(Container.key(entry.getName()), entry);
      }
    }
    return entries.get(Container.key(part));
  }

  @Override
  public @Nullable Map<String, String> types() {
    return null;
  }

  @Override
  public void close() throws GongkaiException {
    try {
      zip.close();
    } catch (IOException e) {
      throw new GongkaiException(Reason.DAMAGED, "the archive cannot be closed", null, e);
    }
  }
}
