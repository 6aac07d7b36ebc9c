package org.gongkai.internal.format;

import java.util.List;
import java.util.Map;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;

/** Tells what an OLE2 container is by the names of its streams. */
final class CompoundFile {
  private static final List<String> LOCKED =
      List.of("EncryptedPackage", "EncryptionInfo", "\tDRMContent", "\u0006DataSpaces");

  private record Kind(Refusal refusal, String name) {}

  private static final Kind WORKS = new Kind(Refusal.DOCUMENT, "a Microsoft Works file (.wps)");

  private static final List<Map.Entry<String, Kind>> KINDS =
      List.of(
          sheet("Workbook", "an Excel 97-2003 workbook (.xls, .et)"),
          sheet("Book", "an Excel 97-2003 workbook (.xls, .et)"),
          text("PowerPoint Document", "a PowerPoint 97-2003 file (.ppt, .dps)"),
          text("PP40", "a PowerPoint 95 file (.ppt)"),
          text("VisioDocument", "a Visio drawing (.vsd)"),
          text("Props9", "a Project file (.mpp)"),
          text("Props12", "a Project file (.mpp)"),
          text("Props14", "a Project file (.mpp)"),
          text("Quill", "a Publisher file (.pub)"),
          text("BodyText", "a Hangul file (.hwp)"),
          text("StarWriterDocument", "a StarOffice document (.sdw)"),
          text("PerfectOffice_MAIN", "a WordPerfect file"),
          sheet("NativeContent_MAIN", "a Quattro Pro file"),
          Map.entry("MatOST", WORKS),
          Map.entry("WksSSWorkBook", WORKS),
          Map.entry("MM", WORKS),
          Map.entry(
              "__properties_version1.0", new Kind(Refusal.ARCHIVE, "an Outlook message (.msg)")),
          Map.entry("Catalog", new Kind(Refusal.OTHER, "a store of thumbnails (Thumbs.db)")),
          Map.entry("\u0001Ole10Native", new Kind(Refusal.OTHER, "an embedded object")));

  private CompoundFile() {}

  private static Map.Entry<String, Kind> sheet(String stream, String name) {
    return Map.entry(stream, new Kind(Refusal.SHEET, name));
  }

  private static Map.Entry<String, Kind> text(String stream, String name) {
    return Map.entry(stream, new Kind(Refusal.DOCUMENT, name));
  }

  static Detection detect(byte[] bytes) throws GongkaiException {
    OleDirectory directory = OleDirectory.of(bytes);
    if (LOCKED.stream().anyMatch(directory::has)) {
      throw Refusal.encrypted();
    }
    if (directory.has("WordDocument")) {
      return new Detection(
          Format.DOC,
          "it is an OLE2 container with a WordDocument stream",
          "文件是含WordDocument流的OLE2复合文档");
    }
    for (Map.Entry<String, Kind> kind : KINDS) {
      if (directory.has(kind.getKey())) {
        throw kind.getValue().refusal().of(kind.getValue().name());
      }
    }
    if (!directory.whole() || directory.names().isEmpty()) {
      throw new GongkaiException(
          Reason.DAMAGED,
          "the OLE2 file is truncated or broken; fetch it again or save it anew",
          null,
          null);
    }
    throw Refusal.DOCUMENT.of("an OLE2 file of an unknown kind");
  }
}
