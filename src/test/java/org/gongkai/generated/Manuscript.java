package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.generated.ReportPlan.Paragraph;
import org.gongkai.generated.ReportPlan.Section;

/** A plan as a sequence of lines and tables, which every format writes in its own way. */
final class Manuscript {
  /** A line or a table. */
  sealed interface Block permits Line, Table {}

  /** What a line is. */
  enum Role {
    TITLE,
    FRONT,
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    SIGNATURE
  }

  /** A line of text; {@code prefix} is its number. */
  record Line(Role role, String prefix, String text) implements Block {
    String full() {
      return prefix + text;
    }
  }

  /** A table; {@code form}: one of the form's. */
  record Table(Grid grid, boolean form) implements Block {}

  private final ReportPlan plan;
  private final TableMaker tables;
  private final List<Block> blocks = new ArrayList<>();

  private Manuscript(ReportPlan plan) {
    this.plan = plan;
    this.tables = new TableMaker(plan);
  }

  /** The blocks of {@code plan} in order. */
  static List<Block> of(ReportPlan plan) {
    Manuscript manuscript = new Manuscript(plan);
    manuscript.write();
    return manuscript.blocks;
  }

  private void write() {
    plan.titleLines().forEach(t -> add(Role.TITLE, "", t));
    plan.front().forEach(t -> add(Role.FRONT, "", t));
    if (!plan.lead().isEmpty()) {
      add(Role.PARAGRAPH, "", plan.lead());
    }
    for (Section section : plan.sections()) {
      write(section);
    }
    plan.signature().forEach(t -> add(Role.SIGNATURE, "", t));
  }

  private void add(Role role, String prefix, String text) {
    blocks.add(new Line(role, prefix, text));
  }

  private void write(Section section) {
    if (!section.heading().isEmpty()) {
      add(Role.HEADING, section.prefix(), section.heading());
    }
    for (Paragraph paragraph : section.paragraphs()) {
      Role role = paragraph.prefix().isEmpty() ? Role.PARAGRAPH : Role.SUBHEADING;
      add(role, paragraph.prefix(), paragraph.text());
    }
    if (section.kind().equals("overview") && plan.has(Quirk.DECOY)) {
      blocks.add(new Table(tables.decoy(), false));
    }
    if (section.table() > 0) {
      writeTables(section.table());
    }
  }

  private void writeTables(int number) {
    if (plan.has(Quirk.UNIT_LINE)) {
      add(Role.PARAGRAPH, "", number == 2 ? "单位：件、项" : "单位：件");
    }
    if (number == 3 && plan.has(Quirk.NOTE_ABOVE)) {
      add(Role.PARAGRAPH, "", RequestsTable.note(plan));
    }
    List<Grid> grids =
        switch (number) {
          case 2 -> tables.disclosure();
          case 3 -> tables.requests();
          default -> tables.reviews();
        };
    grids.forEach(g -> blocks.add(new Table(g, true)));
  }
}
