package org.gongkai.internal.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The streams of an OLE2 file that hold a document.
 *
 * @param main the stream "WordDocument"
 * @param table the stream that the main one names; the main one itself in files of Word 6 and 95
 * @param data the stream "Data", empty where there is none
 */
record Streams(Bytes main, Bytes table, Bytes data) {
  private static final String MAIN = "WordDocument";
  private static final int HEADER = 512;
  private static final int LARGE_SECTOR = 4096;

  /**
   * Opens a file. WPS Office may cut the last sector short; nothing of what was cut off may belong
   * to a stream, so that it does not matter what stands there.
   */
  static Streams open(byte[] bytes, Budget budget) throws IOException {
    int sector = sector(bytes);
    checkSectors(bytes.length / sector, budget);
    int excess = bytes.length % sector;
    if (excess == 0) {
      return read(bytes);
    }
    byte[] whole = Arrays.copyOf(bytes, bytes.length - excess + sector);
    Streams streams = read(whole);
    Arrays.fill(whole, bytes.length, whole.length, (byte) 0xff);
    if (!streams.equals(read(whole))) {
      throw damaged("it is cut short", null);
    }
    return streams;
  }

  private static void checkSectors(int sectors, Budget budget) throws GongkaiException {
    int most = budget.limits().sectors();
    if (sectors > most) {
      throw GongkaiException.beyond(
          "sectors", most, "the Word file has more than " + most + " sectors", null);
    }
  }

  private static Streams read(byte[] bytes) throws IOException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryEntry root = files.getRoot();
      Bytes main = required(root, MAIN);
      var information = new FileInformation(main);
      information.check();
      if (information.isEncrypted()) {
        throw new GongkaiException(
            Reason.ENCRYPTED,
            "the document is protected by a password; save it without one",
            null,
            null);
      }
      if (information.isOld()) {
        return new Streams(main, main, main);
      }
      Bytes data = read(root, "Data");
      return new Streams(
          main, required(root, information.tableStream()), data == null ? Bytes.NONE : data);
    }
  }

  private static Bytes required(DirectoryEntry root, String name) throws IOException {
    Bytes stream = read(root, name);
    if (stream == null) {
      throw damaged("it has no stream named " + name, name);
    }
    return stream;
  }

  private static @Nullable Bytes read(DirectoryEntry root, String name) throws IOException {
    if (!root.hasEntryCaseInsensitive(name)
        || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry document)) {
      return null;
    }
    try (var stream = new DocumentInputStream(document)) {
      return new Bytes(stream.readAllBytes());
    }
  }

  /** Size of a sector. A header that promises more of them than there are gets no memory. */
  private static int sector(byte[] bytes) throws GongkaiException {
    if (bytes.length < HEADER) {
      throw damaged("it ends within its header", null);
    }
    var header = new Bytes(bytes);
    int sector = header.u16(30) == 12 ? LARGE_SECTOR : HEADER;
    int tables = header.i32(44);
    if (tables < 0 || (tables - 2L) * sector / 4 * sector > bytes.length) {
      throw damaged("it is shorter than its header says", null);
    }
    return sector;
  }

  /** The exception that says what is broken. */
  static GongkaiException damaged(String what, @Nullable String place) {
    return new GongkaiException(
        Reason.DAMAGED,
        "the Word file is truncated or broken: " + what + "; fetch it again or save it anew",
        place,
        null);
  }
}
