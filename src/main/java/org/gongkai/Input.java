package org.gongkai;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.internal.input.InputFinder;
import org.jspecify.annotations.Nullable;

/**
 * One document among many to be read: a file, bytes, or a stream that is opened when its turn
 * comes. Immutable; safe for many threads where its {@link Opener} is.
 */
public final class Input {

  /** Opens a document's bytes. */
  public interface Opener {
    /**
     * The bytes; the caller closes the stream.
     *
     * @throws IOException where they cannot be read; a {@link GongkaiException} says why
     */
    InputStream open() throws IOException;
  }

  private final String path;
  private final @Nullable Path file;
  private final byte @Nullable [] bytes;
  private final @Nullable Opener opener;

  private Input(
      String path, @Nullable Path file, byte @Nullable [] bytes, @Nullable Opener opener) {
    this.path = Objects.requireNonNull(path);
    this.file = file;
    this.bytes = bytes;
    this.opener = opener;
  }

  /** A file, which is opened when its turn comes. */
  public static Input of(Path file) {
    return new Input(file.toString(), file, null, null);
  }

  /**
   * Bytes at hand.
   *
   * @param path the name or path of the document, for the source and for messages
   * @param bytes not copied, and not to be changed
   */
  public static Input of(String path, byte[] bytes) {
    return new Input(path, null, Objects.requireNonNull(bytes), null);
  }

  /**
   * A stream.
   *
   * @param path the name or path of the document, for the source and for messages
   * @param opener called at most once, on the thread that reads the document
   */
  public static Input of(String path, Opener opener) {
    return new Input(path, null, null, Objects.requireNonNull(opener));
  }

  /**
   * All the documents that names stand for, in a stable order: files, folders with all that is in
   * them (hidden files left out), patterns ({@code *}, {@code **}, {@code ?}), {@code @list} files
   * with one of these a line, and the entries of zip, tar and tar.gz archives, which are read in
   * place. Entries are named by the archive's path, "!/" and their own. What a name promises and
   * does not keep is an input whose reading fails and says why.
   *
   * @param names as on the command line
   * @param limits what one document may cost; also bounds what is taken from an archive
   * @return to be closed, which closes an archive that is open; not for several threads
   */
  public static Stream<Input> find(List<String> names, Limits limits) {
    return new InputFinder(names, limits, path -> false, null).stream();
  }

  /** The name or path of the document. */
  public String path() {
    return path;
  }

  /** How many bytes it keeps in memory until it is read. */
  long held() {
    return bytes == null ? 0 : bytes.length;
  }

  /** All its bytes. */
  byte[] read(ReportReader reader) throws GongkaiException {
    if (bytes != null) {
      return bytes;
    }
    if (file != null) {
      return reader.bytes(file);
    }
    try (InputStream stream = Objects.requireNonNull(opener).open()) {
      return reader.bytes(stream);
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException e) {
      throw new GongkaiException(
          GongkaiException.Reason.UNREADABLE, "the document cannot be read", null, e);
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
