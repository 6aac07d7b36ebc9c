package org.gongkai.internal.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * What to do with an element. Those of the first group are handled one by one; {@link #TRANSPARENT}
 * ones are read as if their children stood in their place; {@link #IGNORED} ones are known to hold
 * no text; all others are {@link #UNKNOWN}, reported, and their children are read.
 */
enum Tag {
  PARAGRAPH("p"),
  PARAGRAPH_PROPERTIES("pPr"),
  RUN("r"),
  RUN_PROPERTIES("rPr"),
  TABLE("tbl"),
  ROW("tr"),
  ROW_PROPERTIES("trPr"),
  CELL("tc"),
  CELL_PROPERTIES("tcPr"),
  TEXT("t"),
  TAB("tab ptab"),
  BREAK("br cr"),
  HYPHEN("noBreakHyphen"),
  SYMBOL("sym"),
  FIELD_MARK("fldChar"),
  FIELD_CODE("instrText"),
  FIELD("fldSimple"),
  LINK("hyperlink hlink"),
  CONTROL("sdt"),
  CONTROL_PROPERTIES("sdtPr"),
  INSERTED("ins moveTo"),
  DELETED("del moveFrom"),
  FOOTNOTE("footnoteReference"),
  ENDNOTE("endnoteReference"),
  ANNOTATION(""),
  NOTE("footnote endnote"),
  CHUNK("altChunk"),
  SUBDOCUMENT("subDoc"),
  DRAWING("drawing pict object"),
  BOX("txbxContent"),
  ALTERNATIVES(""),
  DENOMINATOR(""),
  TRANSPARENT("document body sdtContent smartTag customXml dir bdo ruby rubyBase cfChunk"),
  IGNORED(
      "tblPr tblGrid tblPrEx sectPr sdtEndPr smartTagPr customXmlPr rubyPr rt background proofErr"
          + " permStart permEnd bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd"
          + " commentReference annotationRef moveFromRangeStart moveFromRangeEnd moveToRangeStart"
          + " moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart"
          + " customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd"
          + " customXmlMoveToRangeStart customXmlMoveToRangeEnd softHyphen lastRenderedPageBreak"
          + " footnoteRef endnoteRef separator continuationSeparator pgNum dayShort dayLong"
          + " monthShort monthLong yearShort yearLong delText delInstrText contentPart divId"
          + " cnfStyle binData"),
  UNKNOWN("");

  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String HINTS = "http://schemas.microsoft.com/office/word/2003/auxHint";
  private static final String ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
  private static final Map<String, Tag> WORD = new HashMap<>();

  static {
    for (Tag tag : values()) {
      for (String name : tag.names.split(" ", -1)) {
        WORD.put(name, tag);
      }
    }
    WORD.remove("");
  }

  /** The names of these elements in WordprocessingML. */
  private final String names;

  Tag(String names) {
    this.names = names;
  }

  /** What an element of WordprocessingML is. */
  static Tag ofWord(String name) {
    return WORD.getOrDefault(name, UNKNOWN);
  }

  /** What an element of another namespace is. */
  static Tag of(String space, String name) {
    return switch (space) {
      case COMPATIBILITY -> name.equals("AlternateContent") ? ALTERNATIVES : TRANSPARENT;
      case MATH, STRICT_MATH -> ofMath(name);
      case ANNOTATIONS -> name.equals("annotation") ? ANNOTATION : TRANSPARENT;
      case HINTS -> TRANSPARENT;
      default -> UNKNOWN;
    };
  }

  private static Tag ofMath(String name) {
    if (name.equals("t")) {
      return TEXT;
    }
    if (name.equals("den")) {
      return DENOMINATOR;
    }
    return name.endsWith("Pr") ? IGNORED : TRANSPARENT;
  }
}
