package org.gongkai.generated;

import java.util.EnumSet;
import java.util.Set;

/** What real files do to the form; each with the formats whose bytes it changes. */
public enum Quirk {
  // ---- docx only
  /**
   * Text is cut into runs at random places, with bookmarks, proofing marks and page breaks between.
   */
  RUNS("d"),
  /** Tracked changes: a deleted old value beside the inserted new one, and deleted paragraphs. */
  TRACKED("d"),
  /** The title stands in a text box, once as drawing and once as fallback. */
  TEXTBOX("d"),
  /** Whole tables stand in content controls. */
  SDT_TABLE("d"),
  /** Content controls around paragraphs, rows, cells and runs. */
  SDT("d"),
  /** Fields: page numbers without a result, sums and links whose result is the text. */
  FIELDS("d"),
  /** Paragraphs that were moved: the old place is kept as moveFrom. */
  MOVED("d"),
  /** Smart tags and custom XML around runs. */
  SMART_TAG("d"),
  /** Table rows deleted with change tracking on, full of wrong numbers. */
  DELETED_ROW("d"),
  /** Hidden runs beside numbers, and visible runs whose hiding is switched off. */
  HIDDEN("d"),
  /** Numbers of headings and sub-headings are automatic, not text. */
  AUTO_NUMBER("d"),
  /** References to foot-notes directly after numbers. */
  FOOTNOTES("d"),
  /** A page header, a footer and comments beside the text. */
  HEADER_AND_COMMENTS("d"),

  // ---- html only
  /** A whole site page: menu, path, information table, date line, neighbours, footer, script. */
  CMS("h"),
  /** HTML as Word saves it: MsoNormal, o:p, conditional comments, style attributes everywhere. */
  WORD_HTML("h"),
  /** Bytes in GBK under the label gb2312. */
  HTML_GBK("h"),
  /** End tags of cells, rows and paragraphs are left out. */
  UNCLOSED("h"),
  /** Header cells, and a few others, are th. */
  TH("h"),
  /** Text is cut by span elements. */
  SPANS("h"),
  /** Spans that are wrong: single cells with colspan 2, spans reaching beyond the table. */
  BAD_SPANS("h"),
  /** Empty rows inside tables. */
  EMPTY_ROWS("h"),
  /** Every line of a cell is a paragraph of its own. */
  STACKED_P("h"),
  /** Paragraphs are div elements. */
  DIV_PARAGRAPHS("h"),
  /** Paragraphs are lines of one element, separated by br. */
  BR_PARAGRAPHS("h"),
  /** A side menu that is no list of links and repeats section names. */
  MENU_TEXT("h"),
  /** Links to the reports of the years before and after. */
  NEIGHBOURS("h"),
  /** A table of index number, publisher and date above the report. */
  METADATA_TABLE("h"),
  /** A footer with a small table of its own. */
  FOOTER("h"),
  /** Print, share and font-size lines inside the article. */
  SHARE_LINES("h"),
  /** Elements that are not displayed, with numbers in them. */
  HIDDEN_HTML("h"),
  /** Upper-case tags and attributes without quotes, text as numeric entities. */
  OLD_HTML("h"),

  // ---- text only
  /** Continuation cells of merged stub and header cells are left out. */
  DROP_BLANK("t"),
  /** Bytes in GBK. */
  TEXT_GBK("t"),
  /** Lines end with CR LF. */
  CRLF("t"),
  /** A byte order mark. */
  BOM("t"),
  /** Headings directly after the last cell of a table, without the empty line. */
  GLUED_HEADING("t"),
  /** Lines of text are indented with ideographic spaces. */
  INDENTED("t"),

  // ---- docx and html
  /** Every table stands in a layout table of one cell. */
  NESTED("dh"),
  /** The whole report stands in a layout table. */
  WHOLE_IN_TABLE("dh"),
  /** Cells that belong together vertically are not merged: the others are empty. */
  FLAT_MERGE("dh"),
  /** Header and data cells of table 2 span different grid columns. */
  MISMATCHED_SPANS("dh"),

  // ---- values, all formats
  /** Numbers carry 件. */
  UNIT("dht"),
  /** Zeros are left blank. */
  BLANK_ZERO("dht"),
  /** Zeros are a hyphen. */
  DASH_ZERO("dht"),
  /** Zeros are a solidus, a dash or 无. */
  SIGN_ZERO("dht"),
  /** Numbers are padded with spaces, ideographic and no-break spaces. */
  PAD("dht"),
  /** Thousands are separated. */
  THOUSANDS("dht"),
  /** Digits are full-width. */
  FULLWIDTH("dht"),
  /** Notes in brackets follow numbers of table 2. */
  CELL_NOTES("dht"),
  /** Changes are written 增98 and 减5. */
  CHANGE_WORDS("dht", "2019"),
  /** Increases have a plus sign. */
  PLUS_SIGN("dht", "2019"),
  /** A change that cannot be read: 0/0 or 增 alone. */
  UNREADABLE_CHANGE("dht", "2019"),
  /** A count that cannot be read: two numbers in one cell. */
  UNREADABLE_COUNT("dht"),
  /** Money is in yuan, said in the cell. */
  MONEY_YUAN("dht"),
  /** Money has no unit in the cell. */
  MONEY_BARE("dht"),
  /** The 2019 form's 采购总金额 has its unit in the header. */
  MONEY_HEADER_UNIT("dht", "2019"),
  /**
   * The last amount of table 2 is missing; in text the cell is gone and the next heading takes its
   * place.
   */
  LOST_AMOUNT("dht"),
  /** Totals of the outcome rows are left blank. */
  BLANK_TOTALS("dht"),

  // ---- labels, all formats
  /** Brackets in labels are half-width. */
  HALF_PARENS("dht"),
  /** Spaces inside labels. */
  SQUEEZE("dht"),
  /** Labels in their shorter or local wording. */
  SHORTEN("dht"),
  /** A label lacks one or two characters. */
  TYPO("dht"),
  /** Labels are broken into lines at random. */
  LABEL_BREAKS("dht"),
  /** Long hints in brackets follow labels of table 2. */
  HINTS("dht"),
  /** Item numbers 1、 or 1． or 1 with a space. */
  ITEM_NUMBERS("dht"),
  /** The last words of the two new-this-year columns are lost: 本年新 twice. */
  BARE_NEW("dht", "2019"),
  /** Header words stand over several paragraphs. */
  STACKED_HEADER("dht"),
  /** Header words run vertically, a line for every character. */
  VERTICAL("dht"),
  /** The names of the applicants are cut over two header rows. */
  HEADER_TWO_ROWS("dht"),

  // ---- structure of tables, all formats
  /** A further column 法人小计. */
  SUBTOTAL("dht"),
  /** A further row in table 2. */
  EXTRA_ROW("dht"),
  /** Rows of zeros are absent. */
  DROP_ROW("dht"),
  /** One kind of applicant has no column. */
  DROP_COLUMN("dht"),
  /** Table 2 is one table for every item of the article. */
  TABLE_PER_ARTICLE("dht"),
  /** Table 3 is broken in two, the header stands again. */
  SPLIT_HEADED("dht"),
  /** Table 3 is broken in two, without a second header. */
  SPLIT_BARE("dht"),
  /** Stub cells are repeated in every row instead of merged. */
  STUB_REPEATED("dht"),
  /** Stub cells of groups are lost, only the rows' own labels stand. */
  STUB_LOST("dht"),
  /** Empty columns at the right. */
  TRAILING_COLUMNS("dht"),
  /** A further table with 总计 and 其他 in the first section. */
  DECOY("dht"),
  /** 单位：件 above the tables. */
  UNIT_LINE("dht"),
  /** The note on the sums stands above table 3, not in it. */
  NOTE_ABOVE("dht"),

  // ---- title and lead, all formats
  /** The title stands on two lines. */
  TITLE_SPLIT("dht"),
  /** The title names no year. */
  TITLE_NO_YEAR("dht"),
  /** The title names no agency. */
  TITLE_NO_AGENCY("dht"),
  /** The title names the agency without its place. */
  TITLE_BARE_AGENCY("dht"),
  /** Title and lead name no agency, only the signature does. */
  AGENCY_IN_SIGNATURE("dht"),
  /** The title of a government drops the second 政府. */
  TITLE_SHARED_WORD("dht"),
  /** There is no title line: the lead starts with the title. */
  TITLE_FUSED("dht"),
  /** Spaces in the title. */
  TITLE_SPACES("dht"),
  /** The title stands twice. */
  TITLE_TWICE("dht"),
  /** The title's year in Chinese numerals. */
  TITLE_CHINESE_YEAR("dht"),
  /** Other nouns: 工作年报, 工作报告, 年度报告. */
  TITLE_NOUNS("dht"),
  /** A cover with agency, title and month on lines of their own. */
  COVER("dht"),
  /** The words around the period in another way. */
  PERIOD_PHRASE("dht"),
  /** The period's second year is left out. */
  PERIOD_SHORT_END("dht"),
  /** Spaces in the dates of the period. */
  PERIOD_SPACES("dht"),
  /** No period is stated. */
  PERIOD_MISSING("dht"),
  /** The period ends on a wrong day. */
  PERIOD_WRONG("dht"),
  /** The period is stated in a paragraph of its own in the first section. */
  PERIOD_IN_OVERVIEW("dht"),
  /** The lead is the first paragraph of the first section. */
  LEAD_IN_OVERVIEW("dht"),
  /** The lead names all section headings. */
  QUOTED_HEADINGS("dht"),
  /** A contents list with page numbers before the report. */
  CONTENTS_LIST("dht"),
  /** A contents list of bare headings. */
  CONTENTS_BARE("dht"),

  // ---- sections, all formats
  /** Headings in other words. */
  HEADING_WORDS("dht"),
  /** Headings numbered （一）. */
  NUMBERING_BRACKETS("dht"),
  /** Headings numbered 1. */
  NUMBERING_ARABIC("dht"),
  /** Headings numbered 第一部分. */
  NUMBERING_PART("dht"),
  /** Headings numbered with another mark or a space: 一．, 一 、. */
  NUMBERING_MARK("dht"),
  /** Two sections are 一, the others one too low. */
  NUMBERING_SHIFTED("dht"),
  /** Headings have no number. */
  NUMBERING_LOST("dht"),
  /** A stray mark after a heading. */
  STRAY_MARK("dht"),
  /** A section that the form does not have. */
  EXTRA_SECTION("dht"),
  /** Section 二 twice, narrative and table, with another section between. */
  REPEATED_SECTION("dht"),
  /** One of the narrative sections is missing. */
  MISSING_SECTION("dht"),
  /** Two sections are exchanged. */
  OUT_OF_ORDER("dht"),
  /** The sections of the tables have no headings. */
  NO_TABLE_HEADINGS("dht"),
  /** A sub-heading of the first section has the name of the second. */
  TWIN_SUBHEADING("dht"),
  /** Agency and date at the end. */
  SIGNATURE("dht");

  private final String formats;
  private final String form;

  Quirk(String formats) {
    this(formats, "");
  }

  Quirk(String formats, String form) {
    this.formats = formats;
    this.form = form;
  }

  /** Of docx, HTML and text, the formats whose files this quirk changes. */
  public Set<FileFormat> formats() {
    Set<FileFormat> result = EnumSet.noneOf(FileFormat.class);
    for (FileFormat format : FileFormat.values()) {
      if (formats.indexOf(format.extension().charAt(0)) >= 0) {
        result.add(format);
      }
    }
    return result;
  }

  /** True where this quirk has a meaning in {@code form}, {@code "2019"} or {@code "2021"}. */
  public boolean fits(String form) {
    return this.form.isEmpty() || this.form.equals(form);
  }
}
