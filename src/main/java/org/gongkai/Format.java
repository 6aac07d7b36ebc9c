package org.gongkai;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Coded;
import org.jspecify.annotations.Nullable;

/** A file format that is read. Which one a file has is told by its bytes, never by its name. */
public enum Format implements Coded {
  /** Word since 2007, WordprocessingML in a zip container. */
  DOCX("docx", "docx docm dotx dotm"),
  /** Word 97 to 2003 and WPS, a Word binary file in an OLE2 container; Word 6 and 95 as text. */
  DOC("doc", "doc dot wps wpt"),
  /** Rich Text Format. */
  RTF("rtf", "rtf"),
  /**
   * Word's XML in a single file: an Open Packaging package without its zip container, or the XML of
   * Word 2003.
   */
  FLAT_OPC("flatOpc", "xml"),
  /** A web page. */
  HTML("html", "html htm shtml xhtml"),
  /** A web page with its parts in a single MIME file. */
  MHTML("mhtml", "mht mhtml"),
  /** Text, its tables with tabs, bars, or spaces between the cells. */
  TEXT("text", "txt text md");

  private final String code;
  private final String extensions;

  Format(String code, String extensions) {
    this.code = code;
    this.extensions = extensions;
  }

  /** The name in JSON. */
  @Override
  public String code() {
    return code;
  }

  /** The extensions that files of this format have, in lower case, without a dot. */
  public List<String> extensions() {
    return List.of(extensions.split(" "));
  }

  /** The extension of a file name in lower case, or "" where there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    boolean inName = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return inName ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** The format that files with this extension should have, or null. */
  static @Nullable Format ofExtension(String extension) {
    for (Format format : values()) {
      if (format.extensions().contains(extension)) {
        return format;
      }
    }
    return null;
  }

  /** The format with this name in JSON, or null. */
  public static @Nullable Format of(String code) {
    for (Format format : values()) {
      if (format.code.equals(code)) {
        return format;
      }
    }
    return null;
  }
}
