package org.gongkai.internal.docx;

import org.gongkai.GongkaiException;
import org.gongkai.internal.word.ListNumbers;
import org.gongkai.internal.word.ListNumbers.Level;
import org.gongkai.internal.word.ListNumbers.Numbers;
import org.gongkai.internal.word.ListNumbers.Sequence;
import org.gongkai.internal.word.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Reads the part with the automatic numbers. */
final class NumberingReader {
  /** No label is longer; a document could repeat it at every paragraph. */
  private static final int LONGEST_TEXT = 255;

  private final Xml xml;

  private NumberingReader(Xml xml) {
    this.xml = xml;
  }

  /** Reads the part into {@code numbering}; null stands for a document without one. */
  static void read(@Nullable Xml xml, Numbering numbering) throws GongkaiException {
    if (xml != null) {
      new NumberingReader(xml).read(numbering);
    }
  }

  private void read(Numbering numbering) throws GongkaiException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "abstractNum" -> sequence(numbering, xml.number("abstractNumId", -1));
        case "listDef" -> sequence(numbering, xml.number("listDefId", -1));
        case "num" -> numbers(numbering, xml.number("numId", -1));
        case "list" -> numbers(numbering, xml.number("ilfo", -1));
        default -> xml.skip();
      }
    }
  }

  private void sequence(Numbering numbering, int id) throws GongkaiException {
    var sequence = new Sequence();
    numbering.sequences.putIfAbsent(id, sequence);
    while (xml.nextChild()) {
      if (xml.name().equals("lvl")) {
        level(sequence.levels);
        continue;
      }
      String style = xml.attribute("val");
      if (style != null && xml.name().equals("styleLink")) {
        numbering.styled.putIfAbsent(style, sequence);
      } else if (style != null
          && (xml.name().equals("numStyleLink") || xml.name().equals("listStyleLink"))) {
        sequence.linkedTo = style;
      }
      xml.skip();
    }
  }

  private void numbers(Numbering numbering, int id) throws GongkaiException {
    var numbers = new Numbers();
    numbering.numbers.putIfAbsent(id, numbers);
    while (xml.nextChild()) {
      if (xml.name().equals("lvlOverride")) {
        override(numbers, xml.number("ilvl", -1));
      } else {
        if (xml.name().equals("abstractNumId") || xml.name().equals("ilst")) {
          numbers.sequence = xml.number(-1);
        }
        xml.skip();
      }
    }
  }

  private void override(Numbers numbers, int level) throws GongkaiException {
    boolean exists = level >= 0 && level < ListNumbers.LEVELS;
    while (xml.nextChild()) {
      if (exists && xml.name().equals("lvl")) {
        level(numbers.levels);
        continue;
      }
      if (exists && xml.name().equals("startOverride")) {
        numbers.startsAnew[level] = true;
        numbers.starts[level] = xml.number(0);
      }
      xml.skip();
    }
  }

  private void level(@Nullable Level[] levels) throws GongkaiException {
    int index = xml.number("ilvl", -1);
    var level = new Level();
    properties(level);
    if (index >= 0 && index < ListNumbers.LEVELS) {
      levels[index] = level;
    }
  }

  private void properties(Level level) throws GongkaiException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "AlternateContent", "Choice", "Fallback" -> properties(level);
        default -> {
          property(level);
          xml.skip();
        }
      }
    }
  }

  private void property(Level level) {
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "start" -> level.start = xml.number(0);
      case "numFmt" -> format(level);
      case "nfc" -> level.format = NumberFormat.ofCode(xml.number(0));
      case "lvlText" ->
          level.text =
              value == null ? "" : value.substring(0, Math.min(LONGEST_TEXT, value.length()));
      case "lvlRestart" -> level.restart = xml.number(ParagraphProperties.UNSET);
      case "isLgl" -> level.isLegal = xml.isOn();
      case "pStyle" -> level.style = value;
      default -> {}
    }
  }

  /** Word writes a format of its own ("001, 002, …") first and what others may use for it after. */
  private void format(Level level) {
    String format = xml.attribute("val");
    if ("custom".equals(format)) {
      format = custom(xml.attribute("format"));
    }
    if (format != null && !level.format.startsWith(NumberFormat.PADDED)) {
      level.format = format;
    }
  }

  private static @Nullable String custom(@Nullable String format) {
    int comma = format == null ? -1 : format.indexOf(',');
    boolean padded = format != null && comma > 1 && comma <= 5 && format.startsWith("00");
    return padded ? NumberFormat.PADDED + comma : null;
  }
}
