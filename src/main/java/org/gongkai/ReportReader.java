package org.gongkai;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.doc.DocExtractor;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.docx.DocxExtractor;
import org.gongkai.internal.docx.Embedded;
import org.gongkai.internal.format.Detection;
import org.gongkai.internal.format.FormatDetector;
import org.gongkai.internal.html.HtmlExtractor;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.mhtml.MhtmlExtractor;
import org.gongkai.internal.rtf.RtfExtractor;
import org.gongkai.internal.section.SectionFinder;
import org.gongkai.internal.text.TextExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Reads annual reports. Immutable and thread-safe; one reader serves many threads.
 *
 * <pre>{@code
 * Conversion conversion = ReportReader.create().read(Path.of("report.docx"));
 * }</pre>
 */
public final class ReportReader {
  private final Limits limits;
  private final boolean provenance;
  private final @Nullable Format as;
  private final Checks checks;

  private ReportReader(Builder builder) {
    this.limits = builder.limits;
    this.provenance = builder.provenance;
    this.as = builder.as;
    this.checks = builder.checks;
  }

  /** A reader with the default options. */
  public static ReportReader create() {
    return builder().build();
  }

  /** Starts a reader with options of its own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Options of a reader. Not thread-safe. */
  public static final class Builder {
    private Limits limits = Limits.DEFAULT;
    private boolean provenance;
    private @Nullable Format as;
    private Checks checks = Checks.standard();

    private Builder() {}

    /** What a document may cost at most; {@link Limits#DEFAULT} unless said. */
    public Builder limits(Limits most) {
      this.limits = Objects.requireNonNull(most);
      return this;
    }

    /** Whether conversions say where each number stands; they do not unless said. */
    public Builder provenance(boolean wanted) {
      this.provenance = wanted;
      return this;
    }

    /** Reads every file in this format whatever its content looks like; null, as it is, detects. */
    public Builder as(@Nullable Format format) {
      this.as = format;
      return this;
    }

    /** The rules that run in every conversion; {@link Checks#standard()} unless said. */
    public Builder checks(Checks rules) {
      this.checks = Objects.requireNonNull(rules);
      return this;
    }

    /** The reader. */
    public ReportReader build() {
      return new ReportReader(this);
    }
  }

  /**
   * Reads a file that holds one report. Of a file that holds several, this is the first, with a
   * finding that says so; {@link #readAll(Path)} gives them all.
   *
   * @return what it says, with findings where something is wrong with it; never null
   * @throws GongkaiException where there is no document
   */
  public Conversion read(Path file) throws GongkaiException {
    return readAll(file).get(0);
  }

  /**
   * Reads all the reports of a file.
   *
   * @return one result a report, in their order; never empty, for a file without any report gives
   *     one result that says so
   * @throws GongkaiException where there is no document
   */
  public List<Conversion> readAll(Path file) throws GongkaiException {
    return readAll(bytes(file), file.toString());
  }

  /**
   * Reads one of many inputs, and all the reports in it.
   *
   * @return as {@link #readAll(Path)}
   * @throws GongkaiException where there is no document
   */
  public List<Conversion> readAll(Input input) throws GongkaiException {
    try {
      return readAll(input.read(this), input.path());
    } catch (GongkaiException e) {
      throw e.file() == null ? e.in(input.path()) : e;
    }
  }

  /**
   * Says how a file was understood: its sections, the grid of each table with the number of the
   * form that each cell was bound to, and what was left over. The text is for people and may
   * change.
   *
   * @return several lines, each with a line feed
   * @throws GongkaiException where there is no document
   */
  public String inspect(Path file) throws GongkaiException {
    return inspect(bytes(file), file.toString());
  }

  /**
   * Says how the bytes of a file were understood.
   *
   * @param name the file's name or path
   * @return as {@link #inspect(Path)}
   * @throws GongkaiException where there is no document
   */
  public String inspect(byte[] bytes, String name) throws GongkaiException {
    try {
      var text = new StringBuilder();
      convert(bytes, name, null, (reading, result) -> text.append(Inspection.of(reading, result)));
      return text.toString();
    } catch (GongkaiException e) {
      throw e.file() == null ? e.in(name) : e;
    }
  }

  /** The same reader, which says where each number stands. */
  ReportReader withProvenance() {
    return builder().limits(limits).provenance(true).as(as).checks(checks).build();
  }

  /** What else than the files and the rules decides on the output, a line for each thing. */
  String options() {
    String each = limits.toString().replaceAll("^Limits\\[|\\]$", "").replace(", ", "\n");
    return (as == null ? "any file format" : "files read as " + as.code())
        + (provenance ? "\nwith provenance\n" : "\nwithout provenance\n")
        + each;
  }

  /** The bytes of a file. */
  byte[] bytes(Path file) throws GongkaiException {
    String path = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new GongkaiException(Reason.UNREADABLE, "is a folder, not a file", null, null);
      }
      new Budget(limits).size(Files.size(file));
      return Files.readAllBytes(file);
    } catch (GongkaiException e) {
      throw e.file() == null ? e.in(path) : e;
    } catch (NoSuchFileException e) {
      throw new GongkaiException(
              Reason.UNREADABLE, "there is no such file; check the path", null, e)
          .in(path);
    } catch (IOException e) {
      throw new GongkaiException(
              Reason.UNREADABLE, "the file cannot be read; check its permissions", null, e)
          .in(path);
    }
  }

  /**
   * Reads a stream to its end. The stream is not closed.
   *
   * @param name the file's name or path, for the source and for messages
   * @return as {@link #read(Path)}
   * @throws GongkaiException where there is no document or the stream cannot be read
   */
  public Conversion read(InputStream stream, String name) throws GongkaiException {
    return readAll(stream, name).get(0);
  }

  /**
   * Reads a stream to its end, and all the reports in it. The stream is not closed.
   *
   * @param name the file's name or path, for the source and for messages
   * @return as {@link #readAll(Path)}
   * @throws GongkaiException where there is no document or the stream cannot be read
   */
  public List<Conversion> readAll(InputStream stream, String name) throws GongkaiException {
    try {
      return readAll(bytes(stream), name);
    } catch (GongkaiException e) {
      throw e.file() == null ? e.in(name) : e;
    }
  }

  /** The bytes of a stream; one more than the limit where it has more. */
  byte[] bytes(InputStream stream) throws GongkaiException {
    try {
      return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1));
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException e) {
      throw new GongkaiException(Reason.UNREADABLE, "the stream cannot be read", null, e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name the file's name or path, for the source and for messages
   * @return as {@link #read(Path)}
   * @throws GongkaiException where there is no document
   */
  public Conversion read(byte[] bytes, String name) throws GongkaiException {
    return readAll(bytes, name).get(0);
  }

  /**
   * Reads the bytes of a file, and all the reports in it.
   *
   * @param name the file's name or path, for the source and for messages
   * @return as {@link #readAll(Path)}
   * @throws GongkaiException where there is no document
   */
  public List<Conversion> readAll(byte[] bytes, String name) throws GongkaiException {
    return readAll(bytes, name, null);
  }

  /** Reads bytes whose SHA-256 may be known. */
  List<Conversion> readAll(byte[] bytes, String name, @Nullable String sha256)
      throws GongkaiException {
    try {
      List<Conversion> conversions = new ArrayList<>();
      convert(bytes, name, sha256, (reading, conversion) -> conversions.add(conversion));
      return List.copyOf(conversions);
    } catch (GongkaiException e) {
      throw e.file() == null ? e.in(name) : e;
    }
  }

  private void convert(
      byte[] bytes,
      String path,
      @Nullable String knownSha256,
      BiConsumer<Reading, Conversion> results)
      throws GongkaiException {
    var budget = new Budget(limits);
    try {
      convert(bytes, path, knownSha256, budget, results);
    } catch (Budget.Stopped e) {
      throw e.reason();
    }
  }

  private void convert(
      byte[] bytes,
      String path,
      @Nullable String knownSha256,
      Budget budget,
      BiConsumer<Reading, Conversion> results)
      throws GongkaiException {
    budget.size(bytes.length);
    budget.look();
    Detection detection = detect(bytes);
    List<Reading> readings = Reading.all(extract(bytes, detection.format(), 0, budget), budget);
    Finding mismatch = mismatch(detection, fileName(path));
    String sha256 = knownSha256 == null ? sha256(bytes) : knownSha256;
    for (int i = 0; i < readings.size(); i++) {
      var source =
          new Source(
              fileName(path),
              path,
              detection.format().code(),
              bytes.length,
              sha256,
              i + 1,
              readings.size());
      Reading reading = readings.get(i);
      budget.look();
      results.accept(reading, reading.conversion(source, mismatch, checks, provenance, budget));
    }
  }

  private Detection detect(byte[] bytes) throws GongkaiException {
    return as == null ? FormatDetector.detect(bytes, limits) : Detection.asked(as);
  }

  /** A document may hold others, in formats of their own. */
  private Document extract(byte[] bytes, Format format, int depth, Budget budget)
      throws GongkaiException {
    Embedded embedded = (part, name) -> embedded(part, name, depth + 1, budget);
    return switch (format) {
      case DOCX -> DocxExtractor.extract(bytes, budget, embedded);
      case FLAT_OPC -> DocxExtractor.extractFlat(bytes, budget, embedded);
      case DOC -> DocExtractor.extract(bytes, budget);
      case RTF -> RtfExtractor.extract(bytes, budget);
      case HTML -> HtmlExtractor.extract(bytes, budget);
      case MHTML -> MhtmlExtractor.extract(bytes, budget);
      case TEXT ->
          TextExtractor.extract(
              bytes, budget, SectionFinder::isHeading, SectionFinder::isSectionStart);
    };
  }

  private Document embedded(byte[] part, String name, int depth, Budget budget)
      throws GongkaiException {
    if (depth > limits.embedding()) {
      throw GongkaiException.beyond(
          "embedding",
          limits.embedding(),
          "documents are embedded deeper than " + limits.embedding() + " levels",
          name);
    }
    return extract(part, FormatDetector.detect(part, limits).format(), depth, budget);
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static @Nullable Finding mismatch(Detection detection, String name) {
    Format format = detection.format();
    String extension = Format.extension(name);
    Format promised = Format.ofExtension(extension);
    if (promised == null || promised == format) {
      return null;
    }
    return Finding.of(
        Rule.FORMAT_MISMATCH,
        null,
        "The file is named ."
            + extension
            + ", but is "
            + format.code()
            + ": "
            + detection.reason()
            + ".",
        "文件扩展名为." + extension + "，实为" + format.code() + "格式：" + detection.reasonZh() + "。",
        List.of(name));
  }

  /** SHA-256 in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
