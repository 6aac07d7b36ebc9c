package org.gongkai.internal.docx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.jspecify.annotations.Nullable;

/** The parts of a package, found by their relationships. Not thread-safe. */
final class Parts implements AutoCloseable {
  private final ZipFile zip;
  private final Limits limits;
  private final PartStream.Budget budget;
  private final InputFactoryImpl factory = Xml.factory();
  private final Names names = new Names();
  private @Nullable Map<String, ZipArchiveEntry> entries;

  private Parts(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    this.budget = new PartStream.Budget(limits.expandedBytes());
  }

  static Parts open(byte[] bytes, Limits limits) throws GongkaiException {
    checkSize(bytes, limits);
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new Parts(zip, limits);
    } catch (IOException | RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED, "the file is no complete zip archive", "end of file", e);
    }
  }

  /** Before any object is made for an entry: the archive's directory may lie about their number. */
  private static void checkSize(byte[] bytes, Limits limits) throws GongkaiException {
    if (bytes.length > limits.bytes()) {
      throw new GongkaiException(
          Reason.LIMIT_EXCEEDED,
          "the file is larger than " + limits.bytes() + " bytes",
          null,
          null);
    }
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    if (entries > limits.entries()) {
      throw new GongkaiException(
          Reason.LIMIT_EXCEEDED,
          "the file holds more than " + limits.entries() + " entries",
          null,
          null);
    }
  }

  /** The name of the part that holds the text. */
  String main() throws GongkaiException {
    String main = relationships("").get("officeDocument");
    if (main == null || entry(main) == null) {
      main = "word/document.xml";
    }
    if (entry(main) == null) {
      throw new GongkaiException(
          Reason.DAMAGED, "the archive holds no Word document", "_rels/.rels", null);
    }
    return main;
  }

  /**
   * The parts that a part refers to, by the last word of the relationship's type; of several of one
   * type, the first.
   */
  Map<String, String> relationships(String part) throws GongkaiException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, String> targets = new HashMap<>();
    try (Xml xml = read(folder + "_rels/" + part.substring(slash) + ".rels")) {
      while (xml != null && xml.nextChild()) {
        String type = officeType(xml.attribute("Type"));
        String target = xml.attribute("Target");
        if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
          targets.putIfAbsent(type, resolve(folder, target));
        }
        xml.skip();
      }
    }
    return targets;
  }

  private static @Nullable String officeType(@Nullable String type) {
    for (String base :
        new String[] {
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/"
        }) {
      if (type != null && type.startsWith(base)) {
        return type.substring(base.length());
      }
    }
    return null;
  }

  private static String resolve(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** The XML of a part, at its outermost element, or null where there is no such part. */
  @Nullable Xml read(@Nullable String part) throws GongkaiException {
    ZipArchiveEntry entry = part == null ? null : entry(part);
    if (entry == null || part == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new GongkaiException(
          Reason.ENCRYPTED, "the archive is protected by a password", part, null);
    }
    try {
      return Xml.open(
          factory,
          new PartStream(zip.getInputStream(entry), part, entry.getCrc(), budget),
          part,
          limits.depth(),
          names);
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED, "a part cannot be expanded; the file is damaged", part, e);
    }
  }

  /** Names of parts ignore case, and some programs write them with backslashes. */
  private @Nullable ZipArchiveEntry entry(String part) {
    ZipArchiveEntry exact = zip.getEntry(part);
    if (exact != null) {
      return exact;
    }
    if (entries == null) {
      entries = new HashMap<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        entries.putIfAbsent(plain(entry.getName()), entry);
      }
    }
    return entries.get(plain(part));
  }

  private static String plain(String name) {
    String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return forward.startsWith("/") ? forward.substring(1) : forward;
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
