package org.gongkai.internal.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.gongkai.Conversion;

/** Files to which bytes can be appended as they are: JSON Lines, CSV. */
public final class TextFiles implements Output<List<byte[]>> {
  private static final Rhythm RHYTHM = new Rhythm(250, TimeUnit.SECONDS.toNanos(1));

  private final Layout layout;
  private final List<byte[]> beginnings;
  private final Function<List<Conversion>, List<byte[]>> encoder;
  private final List<GrowingFile> files = new ArrayList<>();

  /**
   * Files of a layout.
   *
   * @param beginnings what each begins with
   * @param encoder gives the bytes for each, on any thread
   */
  public TextFiles(
      Layout layout, List<byte[]> beginnings, Function<List<Conversion>, List<byte[]>> encoder) {
    this.layout = layout;
    this.beginnings = List.copyOf(beginnings);
    this.encoder = encoder;
  }

  @Override
  public List<byte[]> encode(List<Conversion> conversions) {
    return encoder.apply(conversions);
  }

  @Override
  public Rhythm rhythm() {
    return RHYTHM;
  }

  @Override
  public void open(List<Long> lengths) throws IOException {
    for (int i = 0; i < beginnings.size(); i++) {
      long length = lengths.isEmpty() ? 0 : lengths.get(i);
      GrowingFile file = GrowingFile.open(layout.part(layout.outputs().get(i)), length);
      files.add(file);
      if (lengths.isEmpty()) {
        file.append(beginnings.get(i));
      }
    }
  }

  @Override
  public void append(List<byte[]> payload) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      files.get(i).append(payload.get(i));
    }
  }

  @Override
  public List<Long> force() throws IOException {
    List<Long> lengths = new ArrayList<>();
    for (GrowingFile file : files) {
      lengths.add(file.force());
    }
    return lengths;
  }

  @Override
  public void complete() throws IOException {
    force();
    close();
  }

  @Override
  public void clean() throws IOException {
    // The files themselves are all there is.
  }

  @Override
  public void close() throws IOException {
    for (GrowingFile file : files) {
      file.close();
    }
    files.clear();
  }
}
