package org.gongkai.internal.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.Checks;
import org.gongkai.Conversion;
import org.gongkai.Coverage;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.gongkai.Source;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.Reports;
import org.gongkai.internal.check.Records;
import org.gongkai.internal.table.CsvText;
import org.gongkai.internal.table.Rows;
import org.gongkai.internal.table.Table;

/**
 * Invented reports as conversions, and their tables as files.
 *
 * @param conversions read with provenance
 */
record Archive(List<Conversion> conversions) {
  private static final ReportReader READER = ReportReader.builder().provenance(true).build();

  /** Reports of both forms, plain and odd, in all formats by turns; and what is no whole report. */
  static Archive mixed(int count, long firstSeed) {
    var conversions = new ArrayList<Conversion>();
    FileFormat[] formats = FileFormat.values();
    int turn = 0;
    for (ReportPlan plan :
        Stream.concat(Reports.plain(count, firstSeed), Reports.mixed(count, firstSeed)).toList()) {
      var file = new Reports.Written(plan, formats[turn++ % formats.length]);
      conversions.addAll(read(file.bytes(), turn + "-" + file.fileName()));
    }
    conversions.addAll(read("会议通知".getBytes(StandardCharsets.UTF_8), "notice.txt"));
    conversions.addAll(read(withoutTables(), "lost, \"tables\".txt"));
    conversions.addAll(read(two(firstSeed), "two.txt"));
    return new Archive(List.copyOf(conversions));
  }

  private static byte[] withoutTables() {
    return """
        青禾县人民政府2022年政府信息公开工作年度报告
        一、总体情况
        全年平稳。
        三、收到和处理政府信息公开申请情况
        见附件。
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Two reports in one file. */
  private static byte[] two(long seed) {
    String text =
        Reports.plain(2, seed)
            .map(plan -> new String(FileFormat.TEXT.write(plan), StandardCharsets.UTF_8))
            .reduce("", (above, below) -> above + "\n" + below);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static List<Conversion> read(byte[] bytes, String name) {
    try {
      return READER.readAll(bytes, name);
    } catch (GongkaiException e) {
      throw new AssertionError(name, e);
    }
  }

  /** Reports with one, two and many broken sums. */
  static Archive wrongSums() {
    var conversions = new ArrayList<Conversion>();
    Records zero = Records.of("云渡镇人民政府", 2023);
    Records one = zero.with("/reviewAndLitigation/reconsideration/total", 3L);
    Records two = one.with("/reviewAndLitigation/litigation/direct/total", 2L);
    Records many = two.with("/requests/received/business", 5L);
    for (Records records : List.of(zero, one, two, many)) {
      Checks.Result result = Checks.builder().build().check(records.report());
      String name = "sums-" + conversions.size() + ".docx";
      conversions.add(
          new Conversion(
              records.report(),
              result.findings(),
              List.of(),
              result.counts(),
              new Coverage(200, 200, 0, 0, 0),
              new Source(name, name, "docx", 1, "00", 1, 1),
              null));
    }
    return new Archive(conversions);
  }

  /** Both. */
  Archive with(Archive other) {
    return new Archive(Stream.concat(conversions.stream(), other.conversions.stream()).toList());
  }

  /** All rows of a table. */
  List<Object[]> rows(Table table) {
    return conversions.stream().flatMap(c -> Rows.of(table, c).stream()).toList();
  }

  /** Writes the three tables in both formats. */
  void write(Path folder) throws IOException {
    for (Table table : Table.values()) {
      writeCsv(folder.resolve(table.code() + ".csv"), table);
      writeParquet(folder.resolve(table.code() + ".parquet"), table);
    }
  }

  void writeCsv(Path file, Table table) throws IOException {
    var csv = new CsvText(false);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(csv.header(table));
      for (Conversion conversion : conversions) {
        out.write(csv.lines(table, Rows.of(table, conversion)));
      }
    }
  }

  void writeParquet(Path file, Table table) throws IOException {
    try (ParquetTable parquet = ParquetTable.create(file, table)) {
      for (Object[] row : rows(table)) {
        parquet.write(row);
      }
    }
  }
}
