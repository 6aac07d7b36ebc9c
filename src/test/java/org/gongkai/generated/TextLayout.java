package org.gongkai.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.generated.Manuscript.Block;
import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;
import org.gongkai.generated.Manuscript.Table;

/** A way to print a plan as text, other than {@link FileFormat#TEXT}. */
public enum TextLayout {
  /** As antiword prints at the width of a terminal. */
  BARS(true),
  /** As antiword prints at its greatest width. */
  BARS_WIDE(true),
  /** As catdoc prints without cutting lines: an empty cell and the end of a row look the same. */
  CATDOC(false),
  /** A table of Markdown, merged cells empty. */
  PIPES(true),
  /** A table of Markdown, merged cells left out. */
  PIPES_SHORT(true),
  /** A table of Markdown without bars at the ends. */
  PIPES_BARE(true),
  /** A grid table, as pandoc writes it. */
  BOX(true),
  /** Rows of a spreadsheet: merged cells empty, cells of several lines in quotation marks. */
  TSV(true),
  /** A row a line, merged cells left out, line breaks in cells gone. */
  TSV_SHORT(true),
  /** As a browser or Word copies: merged cells left out, line breaks in cells kept. */
  TSV_BROKEN(false),
  /** Columns of spaces, everything at the left of its column. */
  SPACES(false),
  /** Columns of spaces, headings and numbers in the middle of their column. */
  SPACES_CENTRED(false);

  private final boolean whole;

  TextLayout(boolean whole) {
    this.whole = whole;
  }

  /** Whether this layout says of every number where it stands. */
  public boolean isWhole() {
    return whole;
  }

  /** The bytes of {@code plan} as text in this layout. */
  public byte[] write(ReportPlan plan) {
    StringBuilder out = new StringBuilder();
    List<Block> blocks = Manuscript.of(plan);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line line) {
        boolean indented = plan.has(Quirk.INDENTED) && line.role() != Role.TITLE;
        out.append(indented ? "　　" : "").append(line.full()).append('\n');
      } else if (blocks.get(i) instanceof Table table) {
        boolean last = i + 1 == blocks.size() || blocks.get(i + 1) instanceof Line;
        boolean lost = last && plan.has(Quirk.LOST_AMOUNT) && isDisclosure(table.grid());
        out.append(this == CATDOC ? "" : "\n");
        out.append(new TextTables(this, table.grid(), lost).print()).append('\n');
      }
    }
    return encoded(out.toString(), plan);
  }

  /** True where the last cell of {@code grid} is the amount of table 2. */
  private static boolean isDisclosure(Grid grid) {
    return grid.rows().get(0).get(0).role() == Grid.Role.BANNER;
  }

  private static byte[] encoded(String written, ReportPlan plan) {
    String text = plan.has(Quirk.CRLF) ? written.replace("\n", "\r\n") : written;
    if (plan.has(Quirk.TEXT_GBK)) {
      return text.replace('\u00a0', ' ').getBytes(Charset.forName("GBK"));
    }
    return (plan.has(Quirk.BOM) ? "\ufeff" + text : text).getBytes(StandardCharsets.UTF_8);
  }
}
