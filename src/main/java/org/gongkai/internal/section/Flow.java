package org.gongkai.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.form.Binding;

/** The lines of a document in reading order, tables of the form taken out. Used once. */
final class Flow {
  private final Set<Integer> mapped;
  private final Map<Integer, List<String>> remarks;
  private final boolean page;
  private final List<Item> items = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();

  private Flow(Binding binding, boolean page) {
    this.page = page;
    this.mapped = binding.mapped();
    this.remarks = binding.remarks();
  }

  /**
   * An image.
   *
   * @param position of the line below it
   */
  record Image(String name, int position) {}

  static Flow of(Document document, Binding binding) {
    var flow = new Flow(binding, document.blocks().stream().anyMatch(Division.class::isInstance));
    flow.blocks(document.blocks(), new Item.Place());
    return flow;
  }

  List<Item> items() {
    return items;
  }

  List<Image> images() {
    return images;
  }

  private void add(Item item) {
    item.place().note(items.size());
    items.add(item);
  }

  private void blocks(List<Block> blocks, Item.Place place) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph, place);
      } else if (block instanceof Division division) {
        blocks(division.blocks(), new Item.Place(place));
      } else if (block instanceof Table table) {
        table(table, place);
      } else if (block instanceof Picture picture) {
        images.add(new Image(picture.name(), items.size()));
      }
    }
  }

  /** Only pages have menus; a link in a document is running text. */
  private Paragraph.Role role(Paragraph paragraph) {
    boolean link = paragraph.role() == Paragraph.Role.LINK;
    return link && !page ? Paragraph.Role.BODY : paragraph.role();
  }

  /** A line break within a paragraph ends a line as far as headings and titles go. */
  private void paragraph(Paragraph paragraph, Item.Place place) {
    if (paragraph.isBlank()) {
      return;
    }
    String printed = paragraph.printed();
    boolean single = printed.indexOf('\n') < 0 && printed.indexOf('\r') < 0;
    for (String line : single ? List.of(printed) : printed.lines().toList()) {
      if (!Blank.is(line)) {
        add(new Item(paragraph.index(), line, role(paragraph), Item.Source.PARAGRAPH, place));
      }
    }
  }

  private void table(Table table, Item.Place place) {
    if (mapped.contains(table.number())) {
      formTable(table, place);
    } else if (isLayout(table)) {
      for (Cell cell : table.cells()) {
        blocks(cell.blocks(), new Item.Place(place));
      }
    } else {
      rows(table, place);
    }
  }

  private void formTable(Table table, Item.Place place) {
    add(new Item(table.index(), "", Paragraph.Role.BODY, Item.Source.FORM_TABLE, place));
    for (String remark : remarks.getOrDefault(table.number(), List.of())) {
      boolean heading = SectionFinder.isHeading(remark);
      Item.Source source = heading ? Item.Source.PARAGRAPH : Item.Source.TABLE_ROW;
      add(new Item(table.index(), remark, Paragraph.Role.BODY, source, place));
    }
  }

  /** A table with a table, a heading or several paragraphs in a cell lays out the page. */
  private static boolean isLayout(Table table) {
    if (table.cells().size() == 1) {
      return true;
    }
    for (Cell cell : table.cells()) {
      int printed = 0;
      for (Block block : cell.blocks()) {
        if (block instanceof Picture) {
          continue;
        }
        if (!(block instanceof Paragraph paragraph)) {
          return true;
        }
        if (!paragraph.isBlank()) {
          printed++;
          Mark mark = Mark.of(paragraph.printed());
          if (mark != null
              && mark.style() == Mark.Style.CHINESE
              && Vocabulary.ofBare(paragraph.printed().substring(mark.end())) != null) {
            return true;
          }
        }
      }
      if (printed > 4) {
        return true;
      }
    }
    return false;
  }

  private void rows(Table table, Item.Place place) {
    var row = new StringBuilder();
    int number = -1;
    for (Cell cell : table.cells()) {
      for (Block block : cell.blocks()) {
        if (block instanceof Picture picture) {
          images.add(new Image(picture.name(), items.size()));
        }
      }
      if (cell.row() != number) {
        row(table, row, place);
        number = cell.row();
      }
      String text = Prose.tidy(cell.text());
      if (!text.isEmpty()) {
        row.append(row.length() == 0 ? "" : "\t").append(text);
      }
    }
    row(table, row, place);
  }

  private void row(Table table, StringBuilder row, Item.Place place) {
    if (row.length() > 0) {
      add(
          new Item(
              table.index(), row.toString(), Paragraph.Role.BODY, Item.Source.TABLE_ROW, place));
      row.setLength(0);
    }
  }
}
