package org.gongkai.generated;

/** A format in which a plan can be written. */
public enum FileFormat {
  DOCX("docx"),
  HTML("html"),
  TEXT("txt"),
  RTF("rtf"),
  MHTML("mht"),
  FLAT_OPC("xml");

  private final String extension;

  FileFormat(String extension) {
    this.extension = extension;
  }

  /** The file name's extension, without the dot. */
  public String extension() {
    return extension;
  }

  /** Writes {@code plan} in this format. */
  public byte[] write(ReportPlan plan) {
    return switch (this) {
      case DOCX -> new DocxWriter().write(plan);
      case HTML -> new HtmlWriter().write(plan);
      case TEXT -> new TextWriter().write(plan);
      case RTF -> new RtfWriter().write(plan);
      case MHTML -> new MhtmlWriter().write(plan);
      case FLAT_OPC -> new FlatOpcWriter().write(plan);
    };
  }
}
