package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive in memory as nearly all are: its directory at its end and whole, its names plain,
 * nothing encrypted, nothing that is there twice. All others are left to the library, which knows
 * every kind and takes longer to start than such an archive takes to read. Immutable.
 */
public final class PlainZip {
  /** The size of what stands before the name of an entry, in the directory and at the entry. */
  private static final int DIRECTORY = 46;

  private static final int LOCAL = 30;
  private static final int END = 22;
  private static final int MOST = 0xfffe;

  /** Level of compression, sizes behind the bytes, names in UTF-8. */
  private static final int KNOWN_FLAGS = 0x080e;

  /** Fields that say another name or other sizes: zip64, and names in Unicode. */
  private static final Set<Integer> DECIDING = Set.of(0x0001, 0x7075);

  /**
   * An entry.
   *
   * @param name as it is written
   * @param checksum CRC-32 of its content
   * @param stored whether it is not compressed
   * @param start where its bytes are
   * @param length how many they are
   */
  public record Entry(String name, long checksum, boolean stored, int start, int length) {}

  private final byte[] bytes;
  private final List<Entry> entries = new ArrayList<>();

  private PlainZip(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The archive in these bytes; null where it is not plain, or broken. */
  public static @Nullable PlainZip of(byte[] bytes) {
    var zip = new PlainZip(bytes);
    return zip.readDirectory() ? zip : null;
  }

  /** The entries in the order of the directory, no two of them with the same name. */
  public List<Entry> entries() {
    return entries;
  }

  /** The content of an entry; close it. */
  public InputStream open(Entry entry) {
    var stored = new ByteArrayInputStream(bytes, entry.start(), entry.length());
    return entry.stored() ? stored : new Inflating(stored, new Inflater(true));
  }

  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream compressed, Inflater inflater) {
      super(compressed, inflater, 8192);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  private boolean readDirectory() {
    int end = end();
    if (end < 0) {
      return false;
    }
    int count = two(end + 10);
    long size = four(end + 12);
    long start = four(end + 16);
    boolean oneDisk = four(end + 4) == 0 && two(end + 8) == count;
    if (!oneDisk || count > MOST || start + size != end) {
      return false;
    }
    int at = (int) start;
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      if (!has(at, DIRECTORY, end) || !Bytes.are(bytes, at, "PK\1\2")) {
        return false;
      }
      int next = at + DIRECTORY + two(at + 28) + two(at + 30) + two(at + 32);
      Entry entry = next > end ? null : entry(at, (int) start);
      if (entry == null || !names.add(entry.name())) {
        return false;
      }
      entries.add(entry);
      at = next;
    }
    return at == end;
  }

  /** Where the record at the end begins, or -1. */
  private int end() {
    for (int at = bytes.length - END; at >= Math.max(0, bytes.length - END - 0xffff); at--) {
      if (bytes[at] == 'P' && Bytes.are(bytes, at, "PK\5\6")) {
        return at + END + two(at + 20) == bytes.length ? at : -1;
      }
    }
    return -1;
  }

  /** The entry that is described there; null where it is not plain. */
  private @Nullable Entry entry(int at, int directory) {
    int nameLength = two(at + 28);
    String name = name(at + DIRECTORY, nameLength);
    int method = two(at + 10);
    long length = four(at + 20);
    long local = four(at + 42);
    boolean stored = method == 0 && length == four(at + 24);
    if (name == null
        || (two(at + 8) & ~KNOWN_FLAGS) != 0
        || !(stored || method == 8)
        || two(at + 34) != 0
        || !areHarmless(at + DIRECTORY + nameLength, two(at + 30))
        || !has(local, LOCAL, directory)
        || !Bytes.are(bytes, (int) local, "PK\3\4")) {
      return null;
    }
    long start = local + LOCAL + two((int) local + 26) + two((int) local + 28);
    return has(start, length, directory)
        ? new Entry(name, four(at + 16), stored, (int) start, (int) length)
        : null;
  }

  private @Nullable String name(int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (bytes[i] < ' ' || bytes[i] == 0x7f || bytes[i] == '\\') {
        return null;
      }
    }
    return length == 0 ? null : new String(bytes, at, length, US_ASCII);
  }

  private boolean areHarmless(int from, int length) {
    int at = from;
    while (at + 4 <= from + length) {
      if (DECIDING.contains(two(at))) {
        return false;
      }
      at += 4 + two(at + 2);
    }
    return at == from + length;
  }

  private static boolean has(long at, long length, long end) {
    return at + length <= end;
  }

  private int two(int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  private long four(int at) {
    return two(at) | (long) two(at + 2) << 16;
  }
}
