package org.gongkai.generated;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which quirks may not meet in one report, because a reader could not tell them apart or they
 * exclude each other.
 */
final class Compatibility {
  /** At most one of each. */
  private static final List<Set<Quirk>> ONE_OF =
      List.of(
          EnumSet.of(
              Quirk.TITLE_SPLIT,
              Quirk.TITLE_NO_AGENCY,
              Quirk.AGENCY_IN_SIGNATURE,
              Quirk.TITLE_BARE_AGENCY,
              Quirk.TITLE_SHARED_WORD,
              Quirk.TITLE_FUSED,
              Quirk.COVER),
          EnumSet.of(Quirk.TITLE_SPLIT, Quirk.TITLE_NO_YEAR, Quirk.TITLE_CHINESE_YEAR, Quirk.COVER),
          EnumSet.of(Quirk.TITLE_NO_YEAR, Quirk.PERIOD_MISSING),
          EnumSet.of(Quirk.TITLE_SHARED_WORD, Quirk.PERIOD_MISSING),
          EnumSet.of(Quirk.TITLE_FUSED, Quirk.TITLE_TWICE, Quirk.TEXTBOX),
          EnumSet.of(Quirk.TITLE_FUSED, Quirk.LEAD_IN_OVERVIEW, Quirk.QUOTED_HEADINGS),
          EnumSet.of(Quirk.COVER, Quirk.TITLE_TWICE),
          EnumSet.of(Quirk.AGENCY_IN_SIGNATURE, Quirk.QUOTED_HEADINGS),
          EnumSet.of(Quirk.REPEATED_SECTION, Quirk.CONTENTS_BARE),
          EnumSet.of(Quirk.MISSING_SECTION, Quirk.LEAD_IN_OVERVIEW),
          EnumSet.of(Quirk.PERIOD_IN_OVERVIEW, Quirk.LEAD_IN_OVERVIEW),
          EnumSet.of(Quirk.PERIOD_IN_OVERVIEW, Quirk.MISSING_SECTION),
          EnumSet.of(Quirk.PERIOD_IN_OVERVIEW, Quirk.PERIOD_MISSING),
          EnumSet.of(Quirk.TITLE_SHARED_WORD, Quirk.TITLE_NOUNS),
          EnumSet.of(
              Quirk.PERIOD_PHRASE,
              Quirk.PERIOD_SHORT_END,
              Quirk.PERIOD_SPACES,
              Quirk.PERIOD_MISSING,
              Quirk.PERIOD_WRONG),
          EnumSet.of(Quirk.CONTENTS_LIST, Quirk.CONTENTS_BARE),
          EnumSet.of(
              Quirk.NUMBERING_BRACKETS,
              Quirk.NUMBERING_ARABIC,
              Quirk.NUMBERING_PART,
              Quirk.NUMBERING_MARK,
              Quirk.NUMBERING_SHIFTED,
              Quirk.NUMBERING_LOST,
              Quirk.AUTO_NUMBER),
          EnumSet.of(Quirk.NUMBERING_LOST, Quirk.EXTRA_SECTION, Quirk.REPEATED_SECTION),
          EnumSet.of(Quirk.NUMBERING_LOST, Quirk.CONTENTS_BARE),
          EnumSet.of(Quirk.NUMBERING_LOST, Quirk.TWIN_SUBHEADING),
          EnumSet.of(Quirk.NUMBERING_BRACKETS, Quirk.TWIN_SUBHEADING),
          EnumSet.of(
              Quirk.REPEATED_SECTION,
              Quirk.MISSING_SECTION,
              Quirk.OUT_OF_ORDER,
              Quirk.NO_TABLE_HEADINGS),
          EnumSet.of(Quirk.NUMBERING_SHIFTED, Quirk.REPEATED_SECTION),
          EnumSet.of(Quirk.NUMBERING_SHIFTED, Quirk.EXTRA_SECTION),
          EnumSet.of(Quirk.NO_TABLE_HEADINGS, Quirk.GLUED_HEADING),
          EnumSet.of(Quirk.NO_TABLE_HEADINGS, Quirk.LOST_AMOUNT),
          EnumSet.of(Quirk.NO_TABLE_HEADINGS, Quirk.CONTENTS_BARE),
          EnumSet.of(Quirk.UNIT, Quirk.CELL_NOTES),
          EnumSet.of(Quirk.CHANGE_WORDS, Quirk.PLUS_SIGN),
          EnumSet.of(
              Quirk.MONEY_YUAN, Quirk.MONEY_BARE, Quirk.MONEY_HEADER_UNIT, Quirk.LOST_AMOUNT),
          EnumSet.of(Quirk.STACKED_HEADER, Quirk.VERTICAL, Quirk.HEADER_TWO_ROWS),
          EnumSet.of(Quirk.SHORTEN, Quirk.TYPO),
          EnumSet.of(Quirk.SPLIT_HEADED, Quirk.SPLIT_BARE),
          EnumSet.of(Quirk.STUB_REPEATED, Quirk.STUB_LOST, Quirk.FLAT_MERGE),
          EnumSet.of(Quirk.BAD_SPANS, Quirk.DROP_COLUMN, Quirk.TRAILING_COLUMNS, Quirk.SUBTOTAL),
          EnumSet.of(Quirk.BAD_SPANS, Quirk.HEADER_TWO_ROWS),
          EnumSet.of(Quirk.BAD_SPANS, Quirk.MISMATCHED_SPANS),
          EnumSet.of(Quirk.BAD_SPANS, Quirk.FLAT_MERGE),
          EnumSet.of(Quirk.HEADER_TWO_ROWS, Quirk.DROP_COLUMN),
          EnumSet.of(Quirk.LOST_AMOUNT, Quirk.TRAILING_COLUMNS),
          EnumSet.of(Quirk.TEXT_GBK, Quirk.BOM),
          EnumSet.of(Quirk.DIV_PARAGRAPHS, Quirk.BR_PARAGRAPHS, Quirk.WORD_HTML),
          EnumSet.of(Quirk.OLD_HTML, Quirk.WORD_HTML));

  private Compatibility() {}

  /** True where {@code quirk} may join {@code chosen}. */
  static boolean allows(Set<Quirk> chosen, Quirk quirk) {
    for (Set<Quirk> group : ONE_OF) {
      if (group.contains(quirk) && chosen.stream().anyMatch(c -> c != quirk && group.contains(c))) {
        return false;
      }
    }
    Set<Quirk> all = EnumSet.of(quirk);
    all.addAll(chosen);
    return all.stream().allMatch(q -> q.fits("2019")) || all.stream().allMatch(q -> q.fits("2021"));
  }
}
