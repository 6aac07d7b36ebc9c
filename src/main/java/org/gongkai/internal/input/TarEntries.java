package org.gongkai.internal.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.jspecify.annotations.Nullable;

/** A tar archive, compressed by gzip or not. */
final class TarEntries implements Archive {
  private static final int BUFFER = 1 << 16;

  /** What stands between the contents of two entries: their headers, and what fills them up. */
  private static final int HEADERS = 1 << 16;

  private final String path;
  private final TarArchiveInputStream tar;
  private final CountedStream counted;
  private final Allowance allowance;
  private final EntryNames names = new EntryNames();

  private TarEntries(
      String path, TarArchiveInputStream tar, CountedStream counted, Allowance allowance) {
    this.path = path;
    this.tar = tar;
    this.counted = counted;
    this.allowance = allowance;
  }

  /**
   * The archive; null where the file is none.
   *
   * @param head its first bytes
   */
  static @Nullable Archive open(Path file, byte[] head, Limits limits) throws GongkaiException {
    boolean zipped = head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    if (!zipped && !TarArchiveInputStream.matches(head, head.length)) {
      return null;
    }
    try {
      Allowance allowance = new Allowance(file, limits);
      InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
      if (zipped) {
        bytes = unzipped(bytes);
      }
      if (bytes == null) {
        return null;
      }
      var counted = new CountedStream(bytes, allowance);
      var tar = new TarArchiveInputStream(counted, StandardCharsets.ISO_8859_1.name());
      return new TarEntries(file.toString(), tar, counted, allowance);
    } catch (IOException e) {
      throw Archive.damaged(e, null);
    }
  }

  /** What is zipped, if that is an archive; else null, and the stream is closed. */
  private static @Nullable InputStream unzipped(InputStream zipped) throws IOException {
    try {
      var bytes = new BufferedInputStream(new Members(zipped), BUFFER);
      bytes.mark(HEAD);
      byte[] head = bytes.readNBytes(HEAD);
      bytes.reset();
      if (TarArchiveInputStream.matches(head, head.length)) {
        return bytes;
      }
    } catch (IOException e) {
      // Reading it as a document says what it is.
    }
    zipped.close();
    return null;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public @Nullable Input next() throws GongkaiException {
    String last = null;
    try {
      for (TarArchiveEntry entry = header(); entry != null; entry = header()) {
        String name = names.ofBytesIn(entry.getName());
        last = name;
        if (entry.isSparse()) {
          throw withHoles(name);
        }
        counted.expectContent(entry.getSize());
        if (entry.isFile() && !Archive.isHidden(name)) {
          return input(entry, pathOf(names.once(name.startsWith("./") ? name.substring(2) : name)));
        }
      }
      return null;
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException e) {
      throw Archive.damaged(e, last == null ? null : "in or after " + last);
    } catch (RuntimeException e) {
      throw Archive.damaged(new IOException(e), last == null ? null : "in or after " + last);
    }
  }

  /**
   * The next entry; the library keeps all that stands before it, and calls itself for each part.
   */
  private @Nullable TarArchiveEntry header() throws IOException {
    counted.expectHeaders();
    return tar.getNextEntry();
  }

  /** Holes are no bytes of the archive, and could be of any size. */
  private static GongkaiException withHoles(String name) {
    return new GongkaiException(
        Reason.UNSUPPORTED_FORMAT,
        "the archive has a file that is stored with holes, which is not read; unpack the archive",
        name,
        null);
  }

  private Input input(TarArchiveEntry entry, String name) throws IOException {
    return allowance.isTooLarge(entry.getSize())
        ? InputFinder.failing(name, allowance.tooLarge())
        : Input.of(name, tar.readNBytes((int) entry.getSize()));
  }

  @Override
  public long left() {
    return 0;
  }

  @Override
  public boolean isCounted() {
    return false;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /**
   * What is zipped, member for member. The stream of the JDK calls itself for each that is empty;
   * were the stack to overflow there, the file's channel could not even be closed.
   */
  private static final class Members extends GZIPInputStream {
    private static final int EMPTY = 100;

    private int calls;

    Members(InputStream zipped) throws IOException {
      super(zipped, BUFFER);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (calls > EMPTY) {
        throw new ZipException("there are too many empty members");
      }
      calls++;
      try {
        return super.read(target, from, length);
      } finally {
        calls--;
      }
    }
  }

  /** Counts all that comes out, also what is passed over, and gives no more than is expected. */
  private static final class CountedStream extends InputStream {
    private final InputStream stream;
    private final Allowance allowance;
    private long expected;

    CountedStream(InputStream stream, Allowance allowance) {
      this.stream = stream;
      this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
      int b = stream.read();
      take(b < 0 ? 0 : 1);
      return b;
    }

    /** The content of an entry comes next, and what fills its last record up. */
    void expectContent(long bytes) {
      expected = Math.min(Long.MAX_VALUE / 2, bytes) + HEAD;
    }

    /** Headers come next, behind what is left of the content. */
    void expectHeaders() {
      expected += HEADERS;
    }

    private void take(int count) throws IOException {
      allowance.take(count);
      expected -= count;
      if (expected < 0) {
        throw new IOException("the headers of an entry are too long");
      }
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = stream.read(target, from, length);
      take(Math.max(0, count));
      return count;
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
