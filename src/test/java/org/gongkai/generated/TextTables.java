package org.gongkai.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.generated.Grid.Slot;

/** Prints one table in a {@link TextLayout}. */
final class TextTables {
  private final TextLayout layout;
  private final Grid grid;
  private final boolean lost;
  private final StringBuilder out = new StringBuilder();

  TextTables(TextLayout layout, Grid grid, boolean lost) {
    this.layout = layout;
    this.grid = grid;
    this.lost = lost;
  }

  String print() {
    switch (layout) {
      case BARS -> bars(8, 6);
      case BARS_WIDE -> bars(26, 13);
      case CATDOC -> catdoc();
      case PIPES -> pipes(true, "| ", " |");
      case PIPES_SHORT -> pipes(false, "|", "|");
      case PIPES_BARE -> pipes(true, "", "");
      case BOX -> box();
      case TSV -> tabs(true, true);
      case TSV_SHORT, TSV_BROKEN -> tabs(false, false);
      case SPACES -> spaces(false);
      case SPACES_CENTRED -> spaces(true);
    }
    return out.toString();
  }

  /** The cells of a row; continuations of merged ones empty, or left out. */
  private List<String> texts(int row, boolean full) {
    List<String> texts = new ArrayList<>();
    for (Slot slot : slots(row)) {
      if (slot.first() || full) {
        texts.add(slot.first() ? slot.cell().text() : "");
      }
      for (int i = 1; full && i < slot.cell().colspan(); i++) {
        texts.add("");
      }
    }
    return texts;
  }

  private List<Slot> slots(int row) {
    List<Slot> slots = grid.slots().get(row);
    boolean cut = lost && row == grid.rows().size() - 1;
    return cut ? slots.subList(0, slots.size() - 1) : slots;
  }

  private void tabs(boolean full, boolean quoted) {
    for (int r = 0; r < grid.rows().size(); r++) {
      List<String> texts = new ArrayList<>(texts(r, full));
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        boolean several = text.indexOf('\n') >= 0;
        if (quoted && several) {
          texts.set(i, '"' + text.replace("\"", "\"\"") + '"');
        } else if (layout == TextLayout.TSV_SHORT) {
          texts.set(i, text.replace("\n", ""));
        }
      }
      out.append(String.join("\t", texts)).append('\n');
    }
  }

  private void pipes(boolean full, String start, String end) {
    for (int r = 0; r < grid.rows().size(); r++) {
      List<String> texts =
          texts(r, full).stream()
              .map(t -> t.replace("|", "\\|").replace("\n", "<br>").replace("*", "\\*"))
              .toList();
      out.append(start).append(String.join(" | ", texts)).append(end).append('\n');
      if (r == 0) {
        int columns = grid.columns();
        out.append(start)
            .append(String.join(" | ", Collections.nCopies(columns, "---")))
            .append(end)
            .append('\n');
      }
    }
  }

  /** An odd number of marks ends in a tab; every two are a line break. */
  private void catdoc() {
    int marks = 0;
    for (int r = 0; r < grid.rows().size(); r++) {
      for (Slot slot : slots(r)) {
        String text = slot.first() ? slot.cell().text() : "";
        if (!text.isEmpty()) {
          out.append("\n".repeat(marks / 2)).append("\t".repeat(marks % 2)).append(text);
          marks = 0;
        }
        marks++;
      }
      marks++;
    }
    out.append("\n".repeat(marks / 2)).append("\t".repeat(marks % 2));
  }

  /** The columns' widths on the screen. */
  private int[] widths(int label, int number) {
    int[] widths = new int[grid.columns()];
    int stub = grid.columns() > 8 && grid.columns() < 15 ? 3 : grid.columns() < 8 ? 1 : 0;
    for (int c = 0; c < widths.length; c++) {
      widths[c] = c < stub ? label : number;
    }
    return widths;
  }

  private void bars(int label, int number) {
    int[] widths = widths(label, number);
    for (int r = 0; r < grid.rows().size(); r++) {
      List<List<String>> cells = new ArrayList<>();
      List<Integer> wide = new ArrayList<>();
      int lines = 1;
      for (Slot slot : slots(r)) {
        int width = slot.cell().colspan() - 1;
        for (int i = 0; i < slot.cell().colspan(); i++) {
          width += widths[slot.column() + i];
        }
        List<String> cut = cut(slot.first() ? slot.cell().text() : "", width);
        cells.add(cut);
        wide.add(width);
        lines = Math.max(lines, cut.size());
      }
      for (int line = 0; line < lines; line++) {
        out.append('|');
        for (int i = 0; i < cells.size(); i++) {
          String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
          out.append(text).append(" ".repeat(wide.get(i) - width(text))).append('|');
        }
        out.append('\n');
      }
    }
  }

  /** Cuts at a space where a line is full and has one, else where it is full. */
  private static List<String> cut(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      int end = 0;
      while (end < rest.length()
          && rest.charAt(end) != '\n'
          && width(rest.substring(0, end + 1)) <= width) {
        end++;
      }
      boolean full = width(rest.substring(0, end)) == width;
      boolean goesOn = full && end < rest.length() && " \n".indexOf(rest.charAt(end)) < 0;
      int space = rest.lastIndexOf(' ', end - 1);
      int to = goesOn && space >= 0 ? space : end;
      lines.add(rest.substring(0, to));
      while (to < rest.length() && " \n".indexOf(rest.charAt(to)) >= 0) {
        to++;
      }
      rest = rest.substring(to);
    }
    return lines;
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide =
          (c >= '\u2e80' && c <= '\ua4cf')
              || (c >= '\uf900' && c <= '\ufaff')
              || (c >= '\uff00' && c <= '\uff60')
              || (c >= '\uffe0' && c <= '\uffe6');
      width += wide ? 2 : 1;
    }
    return width;
  }

  private void box() {
    int[] widths = widths(16, 8);
    rule(widths);
    for (int r = 0; r < grid.rows().size(); r++) {
      List<String[]> cells = new ArrayList<>();
      List<Integer> wide = new ArrayList<>();
      int lines = 1;
      for (Slot slot : slots(r)) {
        int width = slot.cell().colspan() - 1;
        for (int i = 0; i < slot.cell().colspan(); i++) {
          width += widths[slot.column() + i];
        }
        String[] cut = (slot.first() ? slot.cell().text() : "").split("\n", -1);
        cells.add(cut);
        wide.add(width);
        lines = Math.max(lines, cut.length);
      }
      for (int line = 0; line < lines; line++) {
        out.append('|');
        for (int i = 0; i < cells.size(); i++) {
          String text = line < cells.get(i).length ? cells.get(i)[line] : "";
          int left = Math.max(0, wide.get(i) - width(text) - 1);
          out.append(' ').append(text).append(" ".repeat(left)).append('|');
        }
        out.append('\n');
      }
      rule(widths);
    }
  }

  private void rule(int[] widths) {
    out.append('+');
    for (int width : widths) {
      out.append("-".repeat(width)).append('+');
    }
    out.append('\n');
  }

  private void spaces(boolean centred) {
    int[] starts = new int[grid.columns() + 1];
    for (int c = 0; c < grid.columns(); c++) {
      int widest = 4;
      for (List<Slot> row : grid.slots()) {
        for (Slot slot : row) {
          if (slot.column() == c && slot.cell().colspan() == 1) {
            widest = Math.max(widest, width(oneLine(slot)));
          }
        }
      }
      starts[c + 1] = starts[c] + widest + 3;
    }
    for (int r = 0; r < grid.rows().size(); r++) {
      StringBuilder line = new StringBuilder();
      for (Slot slot : slots(r)) {
        String text = slot.first() ? oneLine(slot) : "";
        int from = starts[slot.column()];
        int room = starts[slot.column() + slot.cell().colspan()] - from - 3;
        boolean middle = centred && slot.cell().role() != Grid.Role.LABEL;
        int at = from + (middle ? Math.max(0, (room - width(text)) / 2) : 0);
        int gap = at - width(line.toString());
        line.append(" ".repeat(Math.max(gap, line.length() == 0 ? 0 : 2))).append(text);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static String oneLine(Slot slot) {
    return slot.cell().text().replace("\n", "");
  }
}
