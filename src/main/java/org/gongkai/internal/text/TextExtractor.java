package org.gongkai.internal.text;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.format.Decoded;
import org.gongkai.internal.limit.Budget;

/**
 * Reads text in which tables were printed. Each layout knows its own lines and says nothing of
 * others; a line that none of them knows is a paragraph. Where a layout leaves open which words
 * stand in which cell, there is no table: numbers are never guessed into cells.
 *
 * <ul>
 *   <li>a cell a line, as Word documents are flattened: {@link WordCells};
 *   <li>a row a line with tabs between the cells: {@link TabRows};
 *   <li>bars between the cells, lines cut at a width: {@link BarRows};
 *   <li>tables of Markdown: {@link PipeTable};
 *   <li>tables drawn with lines: {@link BoxTable};
 *   <li>columns below each other with spaces between: {@link SpacedColumns}.
 * </ul>
 */
public final class TextExtractor {
  private TextExtractor() {}

  /**
   * Reads a text file.
   *
   * @param heading whether a line is a heading of the document without doubt; such a line is no
   *     cell even with a tab in front
   * @param sectionStart whether a line looks like a heading; such a line ends a table even where
   *     the layout says that it goes on with a cell
   */
  public static Document extract(
      byte[] bytes, Budget budget, Predicate<String> heading, Predicate<String> sectionStart)
      throws GongkaiException {
    Limits limits = budget.limits();
    Decoded decoded = Decoded.of(bytes, null);
    List<String> lines = CutLines.joined(Lines.of(decoded.text(), budget));
    Markdown markdown = Markdown.of(lines);
    List<Layout> layouts =
        List.of(
            new BoxTable(limits),
            new PipeTable(limits, markdown),
            new BarRows(limits),
            new TabLines(limits, heading, sectionStart),
            new SpacedColumns(limits, heading, sectionStart));
    var blocks = new TextBlocks(budget);
    int at = 0;
    while (at < lines.size()) {
      at = step(lines, at, layouts, markdown, blocks);
    }
    var log = new Remark.Log();
    for (int i = 0; i < decoded.damaged(); i++) {
      log.add(Remark.Kind.CHARACTERS_DAMAGED, decoded.charset().name());
    }
    return new Document(blocks.blocks(), List.of(), Map.of(), log.remarks());
  }

  private static int step(
      List<String> lines, int at, List<Layout> layouts, Markdown markdown, TextBlocks blocks)
      throws GongkaiException {
    String line = lines.get(at);
    if (Lines.isEmpty(line)) {
      return at + 1;
    }
    for (Layout layout : layouts) {
      Part.Stretch stretch = layout.read(lines, at);
      if (stretch != null) {
        for (Part part : stretch.parts()) {
          blocks.add(part, markdown);
        }
        return stretch.to();
      }
    }
    blocks.add(new Part.Line(line), markdown);
    return at + 1;
  }
}
