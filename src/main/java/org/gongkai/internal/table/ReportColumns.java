package org.gongkai.internal.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.Conversion;
import org.gongkai.Severity;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.json.ConversionWriter;
import org.gongkai.internal.json.Generator;
import org.gongkai.report.Publication;
import org.jspecify.annotations.Nullable;

/** The table of reports. */
final class ReportColumns {
  private static final LeafColumns LEAVES = new LeafColumns();
  private static final Fields<Conversion> FACTS = facts();
  private static final int FIRST_LEAF = FACTS.columns().size();

  static final List<Column> COLUMNS =
      Stream.concat(FACTS.columns().stream(), LEAVES.columns().stream()).toList();

  private ReportColumns() {}

  static @Nullable Object[] row(Conversion conversion) {
    @Nullable Object[] row = FACTS.row(conversion, LEAVES.columns().size());
    LEAVES.put(conversion.report(), row, FIRST_LEAF);
    return row;
  }

  private static Fields<Conversion> facts() {
    var fields = new Fields<Conversion>();
    addSource(fields);
    addIdentity(fields);
    addOutcome(fields);
    return fields;
  }

  private static void addSource(Fields<Conversion> fields) {
    fields
        .text("report", "key of the report: path, # and part", "报告的键：路径、#、序号", Rows::key)
        .text("path", "the file as given", "文件路径", c -> c.source().path())
        .text("name", "the file's name", "文件名", c -> c.source().name())
        .text("format", "the file's format: docx, html, text, …", "文件格式", c -> c.source().format())
        .integer("bytes", "the file's size", "文件大小（字节）", c -> c.source().bytes())
        .text("sha256", "SHA-256 of the file's bytes", "文件的SHA-256", c -> c.source().sha256())
        .integer(
            "part", "number of the report in the file, from 1", "文件中的第几份报告", c -> c.source().part())
        .integer("parts", "how many reports the file holds", "文件中的报告份数", c -> c.source().parts())
        .text(
            "schemaVersion",
            "version of the shape of the output",
            "输出结构的版本",
            c -> ConversionWriter.SCHEMA_VERSION)
        .text("generator", "name and version of the program", "程序名称和版本", c -> Generator.NAME)
        .add(
            "annualReport",
            ColumnType.BOOLEAN,
            "whether anything of an annual report was recognized",
            "是否识别出年度报告",
            Conversion::isAnnualReport);
  }

  private static void addIdentity(Fields<Conversion> fields) {
    fields
        .text("form", "the form that the tables follow: 2019, 2021", "表格所用格式", ReportColumns::form)
        .text("title", "the report's own title", "标题", c -> c.report().title())
        .text("agency", "the body whose report it is", "行政机关", c -> c.report().agency())
        .integer("year", "the year reported on", "年度", c -> c.report().year())
        .date(
            "period.from", "first day of 统计期限, as stated", "统计期限起", c -> c.report().period().from())
        .date("period.to", "last day of 统计期限, as stated", "统计期限止", c -> c.report().period().to())
        .date("publication.date", "when it was published", "发布日期", published(Publication::date))
        .text("publication.url", "where", "网址", published(Publication::url))
        .text(
            "publication.indexNumber",
            "its index number, 索引号",
            "索引号",
            published(Publication::indexNumber))
        .text(
            "publication.publisher", "who published it", "发布机构", published(Publication::publisher))
        .list(
            "tables",
            "the tables of the form that were found; numbers of the others are null",
            "找到的表格",
            c -> FormSchema.tables(c.report()).stream().map(TableKind::code).toList());
  }

  private static void addOutcome(Fields<Conversion> fields) {
    fields
        .integer("findings.error", "findings that are errors", "错误数", counted(Severity.ERROR))
        .integer("findings.warning", "findings that are warnings", "警告数", counted(Severity.WARNING))
        .integer("findings.info", "findings that are facts", "提示数", counted(Severity.INFO))
        .integer("checks.passed", "equations that hold", "通过的勾稽关系数", c -> c.checks().passed())
        .integer("checks.failed", "equations that do not", "不通过的勾稽关系数", c -> c.checks().failed())
        .integer(
            "checks.notAssessable",
            "equations of which too many numbers are blank",
            "因空白无法核对的勾稽关系数",
            c -> c.checks().notAssessable())
        .integer(
            "coverage.expected",
            "how many numbers the form has",
            "格式规定的数字数",
            c -> c.coverage().expected())
        .integer("coverage.read", "how many are numbers", "读到的数字数", c -> c.coverage().read())
        .integer(
            "coverage.blank", "how many have a cell without one", "空白格数", c -> c.coverage().blank())
        .integer("coverage.missing", "how many have no cell", "缺少的格数", c -> c.coverage().missing())
        .integer(
            "coverage.notUnderstood",
            "how many have a cell that could not be read",
            "无法理解的格数",
            c -> c.coverage().notUnderstood());
  }

  static @Nullable String form(Conversion conversion) {
    return conversion.report().form() == null ? null : conversion.report().form().code();
  }

  private static <T> Function<Conversion, @Nullable T> published(
      Function<Publication, @Nullable T> part) {
    return conversion -> {
      Publication publication = conversion.report().publication();
      return publication == null ? null : part.apply(publication);
    };
  }

  private static Function<Conversion, @Nullable Number> counted(Severity severity) {
    return conversion ->
        conversion.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
