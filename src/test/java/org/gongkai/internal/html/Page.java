package org.gongkai.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;

/** Plain views of what was read from a page. */
record Page(Document document) {
  /** The page with this inside its body. */
  static Page of(String body) throws GongkaiException {
    return whole("<!DOCTYPE html><html><head></head><body>" + body + "</body></html>");
  }

  static Page whole(String html) throws GongkaiException {
    return of(html.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  static Page of(byte[] bytes, Limits limits) throws GongkaiException {
    return new Page(HtmlExtractor.extract(bytes, new Budget(limits)));
  }

  /** The paragraphs outside tables, as printed, whatever division they stand in. */
  List<String> paragraphs() {
    List<String> texts = new ArrayList<>();
    paragraphs(document.blocks()).forEach(paragraph -> texts.add(paragraph.printed()));
    return texts;
  }

  Paragraph paragraph(int number) {
    return paragraphs(document.blocks()).get(number);
  }

  private static List<Paragraph> paragraphs(List<Block> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      } else if (block instanceof Division division) {
        paragraphs.addAll(paragraphs(division.blocks()));
      }
    }
    return paragraphs;
  }

  /** All tables in the order in which the tree holds them, nested ones behind the one around. */
  List<Table> tables() {
    return tables(document.blocks());
  }

  private static List<Table> tables(List<Block> blocks) {
    List<Table> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        tables.add(table);
        table.cells().forEach(cell -> tables.addAll(tables(cell.blocks())));
      } else if (block instanceof Division division) {
        tables.addAll(tables(division.blocks()));
      }
    }
    return tables;
  }

  /** The cells of the only table: row,column rows×columns text. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    for (Cell cell : tables().get(0).cells()) {
      cells.add(
          cell.row()
              + ","
              + cell.column()
              + " "
              + cell.rowSpan()
              + "×"
              + cell.columnSpan()
              + " "
              + cell.text());
    }
    return cells;
  }

  /** Number of rows and columns of the only table. */
  String size() {
    Table table = tables().get(0);
    return table.rows() + "×" + table.columns();
  }

  /**
   * The tree: paragraphs as their text, divisions in braces, tables as T and their number, images
   * as I.
   */
  String tree() {
    return tree(document.blocks());
  }

  private static String tree(List<Block> blocks) {
    var parts = new StringJoiner(" ");
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        parts.add(paragraph.printed());
      } else if (block instanceof Division division) {
        parts.add("{" + tree(division.blocks()) + "}");
      } else if (block instanceof Table table) {
        parts.add("T" + table.number());
      } else if (block instanceof Picture picture) {
        parts.add("I(" + picture.name() + ")");
      }
    }
    return parts.toString();
  }

  /** How often this was remarked. */
  int count(Remark.Kind kind) {
    return document.remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .mapToInt(Remark::count)
        .sum();
  }

  List<String> examples(Remark.Kind kind) {
    return document.remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .flatMap(remark -> remark.examples().stream())
        .toList();
  }
}
