package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.format.Decoded;

/**
 * Reads text that a Word document was flattened to: a tab before each cell, an empty line after
 * each row, a further line of a cell without a tab. The continuation of a cell merged downwards is
 * an empty cell; cells merged sideways are one.
 */
public final class TextExtractor {
  /** A cell this long that ends like a sentence is an indented paragraph. */
  private static final int SENTENCE = 30;

  private final Limits limits;
  private final Predicate<String> heading;
  private final Predicate<String> sectionStart;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<StringBuilder>> rows = new ArrayList<>();
  private List<StringBuilder> row = new ArrayList<>();
  private int index;
  private int tables;
  private int cells;

  private TextExtractor(Limits limits, Predicate<String> heading, Predicate<String> sectionStart) {
    this.limits = limits;
    this.heading = heading;
    this.sectionStart = sectionStart;
  }

  /**
   * Reads a text file.
   *
   * @param heading whether a line is a heading of the document without doubt; such a line is no
   *     cell even with a tab in front
   * @param sectionStart whether a line looks like a heading; such a line ends a table even where
   *     the layout says that it goes on with a cell
   */
  public static Document extract(
      byte[] bytes, Limits limits, Predicate<String> heading, Predicate<String> sectionStart)
      throws GongkaiException {
    Decoded decoded = Decoded.of(bytes, null);
    var extractor = new TextExtractor(limits, heading, sectionStart);
    String text = decoded.text();
    int from = 0;
    while (from <= text.length()) {
      int end = from;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      extractor.line(text.substring(from, end));
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      from = end + (pair ? 2 : 1);
    }
    extractor.endTable();
    var log = new Remark.Log();
    for (int i = 0; i < decoded.damaged(); i++) {
      log.add(Remark.Kind.CHARACTERS_DAMAGED, decoded.charset().name());
    }
    return new Document(extractor.blocks, List.of(), Map.of(), log.remarks());
  }

  private void line(String line) throws GongkaiException {
    boolean indented = line.startsWith("\t");
    if (indented && !isProse(line)) {
      cells(line);
    } else if (Blank.is(line) && !indented) {
      endRow();
    } else if (!indented && !row.isEmpty() && !sectionStart.test(line)) {
      row.get(row.size() - 1).append('\n').append(line);
    } else {
      endTable();
      add(new Paragraph(index++, "", line, Paragraph.Role.BODY));
    }
  }

  /** Whether a line with a tab in front is no cell but an indented paragraph. */
  private boolean isProse(String line) {
    String words = Blank.strip(line);
    if (heading.test(words)) {
      return true;
    }
    return words.length() > SENTENCE && words.indexOf('\t') < 0 && words.endsWith("。");
  }

  private void cells(String line) throws GongkaiException {
    int from = 1;
    while (from <= line.length()) {
      int tab = line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      row.add(new StringBuilder(line.substring(from, end)));
      if (++cells > limits.cells()) {
        throw exceeded("cells", limits.cells());
      }
      from = end + 1;
      if (tab < 0) {
        return;
      }
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  private void endTable() throws GongkaiException {
    boolean cutOff = !row.isEmpty();
    endRow();
    if (rows.isEmpty()) {
      return;
    }
    int tableIndex = index++;
    var grid = new ArrayList<Cell>();
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      columns = Math.max(columns, rows.get(r).size());
      for (int c = 0; c < rows.get(r).size(); c++) {
        grid.add(new Cell(r, c, 1, 1, paragraphs(rows.get(r).get(c).toString())));
      }
    }
    if ((long) rows.size() * columns > limits.cells()) {
      throw exceeded("cells", limits.cells());
    }
    add(new Table(tableIndex, tables++, rows.size(), columns, grid, cutOff));
    rows.clear();
  }

  private List<Block> paragraphs(String cell) {
    var paragraphs = new ArrayList<Block>();
    for (String line : cell.split("\n", -1)) {
      paragraphs.add(new Paragraph(index++, "", line, Paragraph.Role.BODY));
    }
    return paragraphs;
  }

  private void add(Block block) throws GongkaiException {
    blocks.add(block);
    if (index > limits.blocks()) {
      throw exceeded("paragraphs", limits.blocks());
    }
  }

  private static GongkaiException exceeded(String what, int limit) {
    return new GongkaiException(
        Reason.LIMIT_EXCEEDED, "the document has more than " + limit + " " + what, null, null);
  }
}
