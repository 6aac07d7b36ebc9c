package org.gongkai.internal.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.doc.FileInformation.Place;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.word.ListNumbers;
import org.gongkai.internal.word.ListNumbers.Level;
import org.gongkai.internal.word.ListNumbers.Numbers;
import org.gongkai.internal.word.ListNumbers.Sequence;
import org.gongkai.internal.word.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The lists of a document ([MS-DOC] 2.4.6.3, 2.4.6.4). Not thread-safe. */
final class Lists {
  private static final int LIST = 28;
  private static final int USE = 16;
  private static final int LEVEL = 28;
  private static final int NO_STYLE = 0xfff;

  /** Paragraphs cannot refer to more. */
  private static final int MOST_USES = 0x7fe;

  private final Bytes bytes;
  private final ListNumbers counter;
  private final Map<Integer, Sequence> sequences = new HashMap<>();
  private final List<Numbers> uses = new ArrayList<>();

  /** Where the reader is. */
  private int at;

  private Lists(Bytes bytes, Remark.Log log) {
    this.bytes = bytes;
    this.counter = new ListNumbers(log);
  }

  /** The lists; those are left out, and reported, that are not whole. */
  static Lists read(Streams streams, FileInformation file, Remark.Log log) {
    var lists = new Lists(streams.table(), log);
    try {
      lists.sequences(file.place(Part.LISTS));
      lists.uses(file.place(Part.LIST_USES));
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      log.add(Remark.Kind.PART_MISSING, "automatic numbers");
    }
    return lists;
  }

  /** Counts a paragraph and gives its label, "" where it has none. */
  String label(ParagraphFormat paragraph, Styles.Style style) {
    int use = paragraph.list;
    Numbers numbers = use < 1 || use > uses.size() ? null : uses.get(use - 1);
    Sequence sequence = numbers == null ? null : sequences.get(numbers.sequence);
    if (numbers == null || sequence == null) {
      return "";
    }
    int level = paragraph.isListOfStyle ? level(numbers, sequence, style) : -1;
    if (level < 0) {
      level = Math.min(paragraph.level, ListNumbers.LEVELS - 1);
    }
    return counter.next(numbers, sequence, level);
  }

  /** The level that names the style whose list it is, negative where none does. */
  private static int level(Numbers numbers, Sequence sequence, Styles.Style style) {
    String name = Integer.toString(style.listFrom);
    for (int i = 0; i < ListNumbers.LEVELS; i++) {
      Level level = ListNumbers.level(numbers, sequence, i);
      if (level != null && name.equals(level.style)) {
        return i;
      }
    }
    return -1;
  }

  private void sequences(Place place) {
    if (place.size() < 2) {
      return;
    }
    int count = bytes.u16(place.at());
    at = place.at() + 2 + LIST * count;
    for (int i = 0; i < count; i++) {
      int list = place.at() + 2 + LIST * i;
      boolean isSimple = (bytes.u8(list + 26) & 1) != 0;
      var sequence = new Sequence();
      for (int level = 0; level < (isSimple ? 1 : ListNumbers.LEVELS); level++) {
        Level read = level();
        int style = bytes.u16(list + 8 + 2 * level) & NO_STYLE;
        read.style = style == NO_STYLE ? null : Integer.toString(style);
        sequence.levels[level] = read;
      }
      sequences.putIfAbsent(bytes.i32(list), sequence);
    }
  }

  private Level level() {
    var level = new Level();
    level.start = Math.max(0, bytes.i32(at));
    level.format = NumberFormat.ofCode(bytes.u8(at + 4));
    int flags = bytes.u8(at + 5);
    level.isLegal = (flags & 4) != 0;
    level.restart = (flags & 8) == 0 ? ListNumbers.UNSET : bytes.u8(at + 26);
    at += LEVEL + bytes.u8(at + 24) + bytes.u8(at + 25);
    int length = bytes.u16(at);
    level.text = template(bytes.wide(at + 2, length));
    at += 2 + 2 * length;
    return level;
  }

  /** Numbers of levels stand in the text as characters of their own. */
  private static String template(String text) {
    var template = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ListNumbers.LEVELS) {
        template.append('%').append((char) ('1' + c));
      } else {
        template.append(c);
      }
    }
    return template.toString();
  }

  private void uses(Place place) {
    if (place.size() < 4) {
      return;
    }
    int all = bytes.place(place.at());
    int count = Math.min(MOST_USES, all);
    bytes.require(place.at() + 4, Math.multiplyExact(USE, all));
    for (int i = 0; i < count; i++) {
      var numbers = new Numbers();
      numbers.sequence = bytes.i32(place.at() + 4 + USE * i);
      uses.add(numbers);
    }
    at = place.at() + 4 + USE * all;
    for (int i = 0; i < count; i++) {
      int changed = bytes.u8(place.at() + 4 + USE * i + 12);
      at += 4;
      for (int j = 0; j < changed; j++) {
        change(uses.get(i));
      }
    }
  }

  private void change(Numbers numbers) {
    int start = bytes.i32(at);
    int flags = bytes.u8(at + 4);
    at += 8;
    int level = flags & 0xf;
    @Nullable Level own = (flags & 0x20) == 0 ? null : level();
    if (level >= ListNumbers.LEVELS) {
      return;
    }
    numbers.levels[level] = own;
    if ((flags & 0x10) != 0) {
      numbers.startsAnew[level] = true;
      numbers.starts[level] = Math.max(0, own == null ? start : own.start);
    }
  }
}
