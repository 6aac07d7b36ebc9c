package org.gongkai.internal.format;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;

/** Tells what a zip container is by the names and types of its entries. */
final class ZipFileKind {
  private static final Pattern WORD =
      Pattern.compile("(?:wordprocessingml|ms-word)\\.[\\w.]{0,60}main\\+xml");

  /**
   * How a kind is known.
   *
   * @param type a word of the types of its entries, or ""
   * @param entry how the name of one of its entries starts, or ""
   */
  private record Kind(String type, String entry, Refusal refusal, String name) {
    boolean is(ZipNames names) {
      return (!type.isEmpty() && names.types().contains(type))
          || (!entry.isEmpty() && names.any(entry));
    }
  }

  private static final List<Kind> PACKAGES =
      List.of(
          new Kind("ms-excel.", "xl/", Refusal.SHEET, "an Excel workbook (.xlsx)"),
          new Kind("spreadsheetml.sheet.main", "xl/", Refusal.SHEET, "an Excel workbook (.xlsx)"),
          new Kind("presentationml.", "ppt/", Refusal.DOCUMENT, "a PowerPoint file (.pptx)"),
          new Kind("ms-visio.", "visio/", Refusal.DOCUMENT, "a Visio drawing (.vsdx)"),
          new Kind(
              "xps-fixeddocument", "fixeddocumentsequence.fdseq", Refusal.DOCUMENT, "an XPS file"));

  private static final List<Kind> OTHERS =
      List.of(
          new Kind("", "ofd.xml", Refusal.DOCUMENT, "an OFD file"),
          new Kind("", "uof.xml", Refusal.DOCUMENT, "a UOF file (.uot or the like)"),
          new Kind("application/epub+zip", "", Refusal.DOCUMENT, "an EPUB book"),
          new Kind(
              "opendocument.spreadsheet", "", Refusal.SHEET, "an OpenDocument spreadsheet (.ods)"),
          new Kind(
              "opendocument.presentation",
              "",
              Refusal.DOCUMENT,
              "an OpenDocument presentation (.odp)"),
          new Kind("opendocument.text", "", Refusal.DOCUMENT, "an OpenDocument file (.odt)"),
          new Kind(
              "", "index/document.iwa", Refusal.DOCUMENT, "an iWork file (.pages or the like)"),
          new Kind("", "index.zip", Refusal.DOCUMENT, "an iWork file (.pages or the like)"),
          new Kind("", "androidmanifest.xml", Refusal.OTHER, "an Android program"),
          new Kind("", "meta-inf/manifest.mf", Refusal.OTHER, "a Java archive"));

  private static final Pattern READ_INSIDE =
      Pattern.compile(".*\\.(?:docx?|docm|wps|rtf|html?|mht|mhtml|txt)");

  private ZipFileKind() {}

  static Detection detect(byte[] bytes, Limits limits) throws GongkaiException {
    ZipNames names = ZipNames.of(bytes, limits);
    boolean isPackage = names.has("[content_types].xml") || names.has("_rels/.rels");
    if (isWord(names, isPackage)) {
      if (names.encrypted()) {
        throw Refusal.encrypted();
      }
      return new Detection(
          Format.DOCX,
          "it is a zip container whose main part is a Word document",
          "文件是主部件为Word文档的ZIP容器");
    }
    for (Kind kind : isPackage || names.any("xl/") || names.any("ppt/") ? PACKAGES : OTHERS) {
      if (kind.is(names)) {
        throw kind.refusal.of(kind.name);
      }
    }
    if (!isPackage && names.has("mimetype") && names.has("content.xml")) {
      throw Refusal.DOCUMENT.of("an OpenDocument file (.odt or the like)");
    }
    throw archive(names);
  }

  /** Whether it is none of the kinds of document that are known. */
  static boolean isArchive(ZipNames names) {
    return !names.has("[content_types].xml")
        && !names.has("mimetype")
        && !names.has("word/document.xml")
        && OTHERS.stream().noneMatch(kind -> kind.is(names));
  }

  private static boolean isWord(ZipNames names, boolean isPackage) {
    if (WORD.matcher(names.types()).find() || names.has("word/document.xml")) {
      return true;
    }
    boolean isOther = PACKAGES.stream().anyMatch(kind -> kind.is(names));
    return !isOther
        && (names.any("word/")
            || (isPackage && names.names().stream().anyMatch(ZipFileKind::isMain)));
  }

  private static boolean isMain(String name) {
    return name.endsWith("document.xml") || name.endsWith("document2.xml");
  }

  private static GongkaiException archive(ZipNames names) {
    if (names.names().isEmpty()) {
      return Refusal.OTHER.of("a zip archive that holds nothing");
    }
    long read = names.names().stream().filter(n -> READ_INSIDE.matcher(n).matches()).count();
    String inside = read == 0 ? "" : " (" + read + (read == 1 ? " document" : " documents") + ")";
    return names.encrypted()
        ? new GongkaiException(
            GongkaiException.Reason.ENCRYPTED,
            "a zip archive" + inside + " is protected by a password; unpack it",
            null,
            null)
        : Refusal.ARCHIVE.of("a zip archive" + inside);
  }
}
