package org.gongkai.internal.form;

import org.gongkai.CellKind;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Table;
import org.jspecify.annotations.Nullable;

/** A cell as the binder looks at it; what it has computed once it keeps. Not thread-safe. */
final class CellView {
  private final Cell cell;
  private final String raw;
  private final boolean blank;
  private final boolean plainNumber;
  private @Nullable String key;
  private @Nullable String bare;
  private @Nullable String core;
  private @Nullable Boolean valueLike;

  CellView(Cell cell) {
    this(cell, holdsTable(cell) ? "" : cell.text());
  }

  private CellView(Cell cell, String raw) {
    this.cell = cell;
    this.raw = raw;
    this.blank = Blank.is(raw);
    this.plainNumber = !blank && CellParser.isPlain(raw);
  }

  /** The same cell with other words. */
  CellView withText(String text) {
    return new CellView(cell, text);
  }

  private static boolean holdsTable(Cell cell) {
    for (Block block : cell.blocks()) {
      if (block instanceof Table) {
        return true;
      }
    }
    return false;
  }

  Cell cell() {
    return cell;
  }

  String raw() {
    return raw;
  }

  boolean blank() {
    return blank;
  }

  /** Whether this is a few digits and nothing else, as most cells are; no label is. */
  boolean plainNumber() {
    return plainNumber;
  }

  String key() {
    if (key == null) {
      key = LabelKey.of(raw);
    }
    return key;
  }

  String bare() {
    if (bare == null) {
      bare = LabelKey.enumerationEnd(raw) == 0 ? key() : LabelKey.bare(raw);
    }
    return bare;
  }

  String core() {
    if (core == null) {
      core = LabelKey.hasBrackets(raw) ? LabelKey.core(raw) : bare();
    }
    return core;
  }

  /** Whether this stands where a number stands: a number, a dash, or a failed attempt at either. */
  boolean valueLike() {
    if (valueLike == null) {
      valueLike = !blank && looksLikeValue();
    }
    return valueLike;
  }

  private boolean looksLikeValue() {
    if (plainNumber
        || CellParser.parse(raw, Column.Kind.CHANGE).kind() != CellKind.TEXT
        || CellParser.parse(raw, Column.Kind.MONEY).kind() != CellKind.TEXT) {
      return true;
    }
    String key = key();
    int ideographs = 0;
    for (int i = 0; i < key.length(); i++) {
      if (Character.isIdeographic(key.charAt(i))) {
        ideographs++;
      }
    }
    return ideographs <= 2 && !key.isEmpty() && Character.isDigit(key.charAt(0));
  }
}
