package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.CellKind;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.ReportReader;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.form.Binding;
import org.gongkai.internal.form.CellParser;
import org.gongkai.internal.form.CellValue;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.FormBinder;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.identity.IdentityFinder;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.section.SectionFinder;
import org.gongkai.internal.statement.Statements;
import org.gongkai.report.Form;
import org.gongkai.report.Period;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;

/**
 * What a fuzzer calls with bytes that it makes up. The system property {@code gongkai.fuzz} names
 * the target, in lower case.
 */
public final class Fuzz {
  /** What reads bytes. */
  enum Target {
    DETECT {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        ReportReader.builder().limits(LIMITS).build().readAll(bytes, "a.docx");
      }
    },
    DOCX {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.DOCX, bytes);
      }
    },
    FLAT_OPC {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.FLAT_OPC, bytes);
      }
    },
    DOC {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.DOC, bytes);
      }
    },
    RTF {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.RTF, bytes);
      }
    },
    HTML {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.HTML, bytes);
      }
    },
    MHTML {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.MHTML, bytes);
      }
    },
    TEXT {
      @Override
      void run(byte[] bytes) throws GongkaiException {
        as(Format.TEXT, bytes);
      }
    },
    BINDER {
      @Override
      void run(byte[] bytes) {
        bind(new String(bytes, UTF_8));
      }
    },
    VALUE {
      @Override
      void run(byte[] bytes) {
        value(new String(bytes, UTF_8));
      }
    },
    IDENTITY {
      @Override
      void run(byte[] bytes) {
        Document document = document(new String(bytes, UTF_8));
        IdentityFinder.find(
            document, SectionFinder.find(document, Binding.none(), new Budget(LIMITS)));
      }
    },
    STATEMENT {
      @Override
      void run(byte[] bytes) {
        statements(new String(bytes, UTF_8));
      }
    };

    /** Reads the bytes; anything but this exception is a find. */
    abstract void run(byte[] bytes) throws GongkaiException;

    /** Whether any text is a seed. */
    boolean readsText() {
      return this == BINDER || this == VALUE || this == IDENTITY || this == STATEMENT;
    }

    /** The name for files and properties. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A find that costs more than this is one. */
  private static final Limits LIMITS =
      Limits.builder().bytes(1 << 20).expandedBytes(16 << 20).time(Duration.ofMinutes(1)).build();

  private Fuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    run(
        Target.valueOf(System.getProperty("gongkai.fuzz", "detect").toUpperCase(Locale.ROOT)),
        bytes);
  }

  /** Reads bytes; a limit of time that is passed is a hang. */
  static void run(Target target, byte[] bytes) {
    try {
      target.run(bytes);
    } catch (GongkaiException e) {
      if ("time".equals(e.limit())) {
        throw new IllegalStateException("hangs", e);
      }
    }
  }

  private static void as(Format format, byte[] bytes) throws GongkaiException {
    ReportReader.builder().limits(LIMITS).as(format).build().readAll(bytes, "a");
  }

  /** Lines are rows; tabs part cells; a digit and a colon before a cell is how many it covers. */
  private static void bind(String text) {
    List<Cell> cells = new ArrayList<>();
    String[] rows = text.split("\n", -1);
    int columns = 1;
    int index = 1;
    for (int row = 0; row < rows.length; row++) {
      int column = 0;
      for (String cell : rows[row].split("\t", -1)) {
        boolean spans =
            cell.length() > 1 && cell.charAt(1) == ':' && Character.isDigit(cell.charAt(0));
        int span = spans ? Math.max(1, Character.digit(cell.charAt(0), 10)) : 1;
        String words = spans ? cell.substring(2) : cell;
        Block paragraph = new Paragraph(index++, "", words, Role.BODY);
        cells.add(new Cell(row, column, 1, span, List.of(paragraph)));
        column += span;
      }
      columns = Math.max(columns, column);
    }
    FormBinder.bind(List.of(new Table(0, 0, rows.length, columns, cells)));
  }

  /** A number is never more than what is written: all of its digits stand in the cell. */
  private static void value(String text) {
    for (Column.Kind kind : Column.Kind.values()) {
      CellValue value = CellParser.parse(text, kind);
      BigDecimal number = value.number();
      if (number != null && value.kind() == CellKind.TEXT) {
        throw new IllegalStateException("a text is a number");
      }
    }
  }

  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      blocks.add(new Paragraph(blocks.size(), "", line, Role.BODY));
    }
    return new Document(blocks, List.of(), Map.of(), List.of());
  }

  private static void statements(String text) {
    List<Section.Paragraph> paragraphs = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      paragraphs.add(new Section.Paragraph(line, 0));
    }
    var section = new Section(1, SectionKind.OVERVIEW, "总体情况", paragraphs);
    var period = new Period(null, null);
    var report =
        new Report(
            Form.FORM_2019,
            null,
            "清河县",
            2023,
            period,
            null,
            List.of(),
            List.of(section),
            null,
            null,
            null);
    FormSchema schema = FormSchema.of(report);
    Statements.of(report, schema, schema.values(report), Set.of(), new Budget(LIMITS));
  }
}
