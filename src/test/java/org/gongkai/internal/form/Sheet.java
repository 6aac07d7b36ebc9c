package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;

/**
 * A table as an author would draw it, for tests to damage. The tables of the form are written out
 * here once more, from the notices and not from the records, with numbers that satisfy every
 * equation and differ from cell to cell.
 */
public final class Sheet {
  /**
   * A drawn cell.
   *
   * @param words its text; a line break parts paragraphs
   * @param rows rows it covers
   * @param columns columns it covers
   * @param pointer what it is the value of, or ""
   */
  public record Square(String words, int rows, int columns, String pointer) {
    /** The cell with other words. */
    public Square withWords(String other) {
      return new Square(other, rows, columns, pointer);
    }

    /** The cell with another size. */
    public Square spanning(int moreRows, int moreColumns) {
      return new Square(words, moreRows, moreColumns, pointer);
    }
  }

  private record Placed(Square square, int row, int column) {}

  /** The kinds of applicant in the form's order, 总计 last. */
  public static final List<String> APPLICANTS =
      List.of(
          "naturalPerson",
          "business",
          "research",
          "publicWelfare",
          "legalService",
          "otherOrganisation",
          "total");

  /** The results in the form's order. */
  public static final List<String> RESULTS =
      List.of("upheld", "corrected", "other", "pending", "total");

  private static final List<String> OUTCOMES =
      List.of(
          "granted=（一）予以公开",
          "partiallyGranted=（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          "denied/stateSecret=（三）不予公开|1.属于国家秘密",
          "denied/prohibitedByLaw=（三）不予公开|2.其他法律行政法规禁止公开",
          "denied/endangersSecurityOrStability=（三）不予公开|3.危及“三安全一稳定”",
          "denied/thirdPartyRights=（三）不予公开|4.保护第三方合法权益",
          "denied/internalAffairs=（三）不予公开|5.属于三类内部事务信息",
          "denied/deliberativeProcess=（三）不予公开|6.属于四类过程性信息",
          "denied/enforcementCaseFile=（三）不予公开|7.属于行政执法案卷",
          "denied/administrativeInquiry=（三）不予公开|8.属于行政查询事项",
          "unableToProvide/notHeld=（四）无法提供|1.本机关不掌握相关政府信息",
          "unableToProvide/requiresCreation=（四）无法提供|2.没有现成信息需要另行制作",
          "unableToProvide/unclearAfterCorrection=（四）无法提供|3.补正后申请内容仍不明确",
          "notProcessed/petitionOrComplaint=（五）不予处理|1.信访举报投诉类申请",
          "notProcessed/repeated=（五）不予处理|2.重复申请",
          "notProcessed/publication=（五）不予处理|3.要求提供公开出版物",
          "notProcessed/excessive=（五）不予处理|4.无正当理由大量反复申请",
          "notProcessed/confirmationOrReissue=（五）不予处理|5.要求行政机关确认或重新出具已获取信息");
  private static final List<String> OTHER_2019 = List.of("other=（六）其他处理");
  private static final List<String> OTHER_2021 =
      List.of(
          "other/notCorrectedInTime=（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          "other/feeNotPaidInTime=（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          "other/other=（六）其他处理|3.其他");

  private final List<List<Square>> rows;

  private Sheet(List<List<Square>> rows) {
    this.rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table of plain words: a row a string, cells parted by {@code |}. */
  public static Sheet of(String... rows) {
    var drawn = new ArrayList<List<Square>>();
    for (String row : rows) {
      var cells = new ArrayList<Square>();
      for (String words : row.split("\\|", -1)) {
        cells.add(square(words));
      }
      drawn.add(cells);
    }
    return new Sheet(drawn);
  }

  /** 主动公开政府信息情况 on the form of {@code form}, "2019" or "2021". */
  public static Sheet disclosure(String form) {
    return form.equals("2019") ? disclosure2019() : disclosure2021();
  }

  private static Sheet disclosure2019() {
    var rows = new ArrayList<List<Square>>();
    article(rows, 4, "（一）", "信息内容|本年新\n制作数量|本年新\n公开数量|对外公开总数量");
    String[] documents = {"producedThisYear", "disclosedThisYear", "disclosedTotal"};
    values(rows, "规章", "regulations", documents, "2", "5", "39");
    values(rows, "规范性文件", "normativeDocuments", documents, "14", "16", "77");
    String[] items = {"itemsLastYear", "changeThisYear", "decisions"};
    String heads = "信息内容|上一年项目数量|本年增/减|处理决定数量";
    article(rows, 4, "（五）", heads);
    values(rows, "行政许可", "administrativeLicensing", items, "120", "6", "1830");
    values(rows, "其他对外管理服务事项", "otherManagementServices", items, "95", "-4", "720");
    article(rows, 4, "（六）", heads);
    values(rows, "行政处罚", "administrativePenalties", items, "310", "11", "204");
    values(rows, "行政强制", "administrativeCoercion", items, "28", "-3", "13");
    article(rows, 4, "（八）", "信息内容|上一年项目数量|本年增/减");
    values(rows, "行政事业性收费", "administrativeFees", new String[] {items[0], items[1]}, "7", "1");
    article(rows, 4, "（九）", "信息内容|采购项目数量|采购总金额");
    values(
        rows,
        "政府集中采购",
        "governmentProcurement",
        new String[] {"projects", "amount"},
        "19",
        "251.36万元");
    return new Sheet(rows);
  }

  private static Sheet disclosure2021() {
    var rows = new ArrayList<List<Square>>();
    article(rows, 4, "（一）", "信息内容|本年制发件数|本年废止件数|现行有效件数");
    String[] documents = {"issuedThisYear", "repealedThisYear", "inForce"};
    values(rows, "规章", "regulations", documents, "3", "1", "41");
    values(rows, "行政规范性文件", "normativeDocuments", documents, "12", "4", "88");
    article(rows, 4, "（五）", "信息内容|本年处理决定数量@3");
    one(rows, "行政许可", "administrativeLicensing/decisions", "1523");
    article(rows, 4, "（六）", "信息内容|本年处理决定数量@3");
    one(rows, "行政处罚", "administrativePenalties/decisions", "264");
    one(rows, "行政强制", "administrativeCoercion/decisions", "17");
    article(rows, 4, "（八）", "信息内容|本年收费金额（单位：万元）@3");
    one(rows, "行政事业性收费", "administrativeFees/amount", "36.5");
    return new Sheet(rows);
  }

  private static Square square(String words) {
    return new Square(words, 1, 1, "");
  }

  private static void article(List<List<Square>> rows, int columns, String number, String heads) {
    rows.add(List.of(square("第二十条第" + number + "项").spanning(1, columns)));
    var row = new ArrayList<Square>();
    for (String head : heads.split("\\|", -1)) {
      boolean wide = head.endsWith("@3");
      row.add(square(head.replace("@3", "")).spanning(1, wide ? 3 : 1));
    }
    rows.add(row);
  }

  private static void values(
      List<List<Square>> rows, String label, String name, String[] columns, String... numbers) {
    var row = new ArrayList<Square>();
    row.add(square(label));
    for (int i = 0; i < columns.length; i++) {
      row.add(new Square(numbers[i], 1, 1, "/proactiveDisclosure/" + name + "/" + columns[i]));
    }
    rows.add(row);
  }

  private static void one(List<List<Square>> rows, String label, String path, String number) {
    rows.add(List.of(square(label), new Square(number, 1, 3, "/proactiveDisclosure/" + path)));
  }

  /** 收到和处理政府信息公开申请情况 on the form of {@code form}, "2019" or "2021". */
  public static Sheet requests(String form) {
    var rows = new ArrayList<List<Square>>();
    rows.add(
        List.of(
            square("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）").spanning(3, 3),
            square("申请人情况").spanning(1, 7)));
    rows.add(
        List.of(
            square("自然人").spanning(2, 1),
            square("法人或其他组织").spanning(1, 5),
            square("总计").spanning(2, 1)));
    rows.add(
        List.of(square("商业企业"), square("科研机构"), square("社会公益组织"), square("法律服务机构"), square("其他")));
    var outcomes = new ArrayList<>(OUTCOMES);
    outcomes.addAll(form.equals("2019") ? OTHER_2019 : OTHER_2021);
    var sums = new long[6];
    var body = new ArrayList<List<Square>>();
    String group = "";
    for (int i = 0; i < outcomes.size(); i++) {
      String[] parts = outcomes.get(i).split("[=|]", -1);
      var row = new ArrayList<Square>();
      if (i == 0) {
        row.add(square("三、本年度办理结果").spanning(outcomes.size() + 1, 1));
      }
      if (parts.length == 3 && !parts[1].equals(group)) {
        String stub = parts[1];
        long size = outcomes.stream().filter(other -> other.contains(stub)).count();
        row.add(square(stub).spanning((int) size, 1));
      }
      group = parts[1];
      row.add(square(parts[parts.length - 1]).spanning(1, parts.length == 3 ? 1 : 2));
      var numbers = new long[6];
      for (int k = 0; k < 6; k++) {
        numbers[k] = 10L * (i + 1) + k;
        sums[k] += numbers[k];
      }
      numbers(row, "outcomes/" + parts[0], numbers);
      body.add(row);
    }
    long[] over = {2, 4, 6, 8, 1, 3};
    long[] forward = {5, 7, 9, 11, 13, 15};
    var received = new long[6];
    for (int k = 0; k < 6; k++) {
      received[k] = sums[k] + forward[k] - over[k];
    }
    rows.add(wide("一、本年新收政府信息公开申请数量", "received", received));
    rows.add(wide("二、上年结转政府信息公开申请数量", "carriedOver", over));
    rows.addAll(body);
    var total = new ArrayList<Square>(List.of(square("（七）总计").spanning(1, 2)));
    numbers(total, "outcomes/total", sums);
    rows.add(total);
    rows.add(wide("四、结转下年度继续办理", "carriedForward", forward));
    return new Sheet(rows);
  }

  private static List<Square> wide(String label, String path, long[] numbers) {
    var row = new ArrayList<Square>(List.of(square(label).spanning(1, 3)));
    numbers(row, path, numbers);
    return row;
  }

  private static void numbers(List<Square> row, String path, long[] numbers) {
    long total = 0;
    for (int k = 0; k < 6; k++) {
      total += numbers[k];
      row.add(value("/requests/" + path + "/" + APPLICANTS.get(k), numbers[k]));
    }
    row.add(value("/requests/" + path + "/total", total));
  }

  private static Square value(String pointer, long number) {
    return new Square(Long.toString(number), 1, 1, pointer);
  }

  /** 政府信息公开行政复议、行政诉讼情况. */
  public static Sheet reviews() {
    List<String> labels = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    var second = new ArrayList<Square>();
    var third = new ArrayList<Square>();
    labels.forEach(label -> second.add(square(label).spanning(2, 1)));
    second.add(square("未经复议直接起诉").spanning(1, 5));
    second.add(square("复议后起诉").spanning(1, 5));
    labels.forEach(label -> third.add(square(label)));
    labels.forEach(label -> third.add(square(label)));
    var data = new ArrayList<Square>();
    long[][] numbers = {{3, 1, 2, 4, 10}, {5, 2, 1, 6, 14}, {7, 9, 8, 0, 24}};
    List<String> groups =
        List.of("reconsideration", "litigation/direct", "litigation/afterReconsideration");
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 5; k++) {
        data.add(
            value("/reviewAndLitigation/" + groups.get(i) + "/" + RESULTS.get(k), numbers[i][k]));
      }
    }
    return new Sheet(
        List.of(
            List.of(square("行政复议").spanning(1, 5), square("行政诉讼").spanning(1, 10)),
            second,
            third,
            data));
  }

  /** The drawn rows. */
  public List<List<Square>> rows() {
    return rows;
  }

  /** This table after a change of its rows. */
  public Sheet edited(Consumer<List<List<Square>>> change) {
    var copy = new ArrayList<List<Square>>();
    rows.forEach(row -> copy.add(new ArrayList<>(row)));
    change.accept(copy);
    return new Sheet(copy);
  }

  /** This table with every cell changed. */
  public Sheet mapped(UnaryOperator<Square> change) {
    return edited(copy -> copy.forEach(row -> row.replaceAll(change)));
  }

  /** This table with other words in the cell of a value. */
  public Sheet with(String pointer, String words) {
    if (!values().containsKey(pointer)) {
      throw new IllegalArgumentException(pointer);
    }
    return mapped(cell -> cell.pointer().equals(pointer) ? cell.withWords(words) : cell);
  }

  /** This table with other words in every cell of these words. */
  public Sheet relabelled(String words, String others) {
    rowOf(words);
    return mapped(cell -> cell.words().equals(words) ? cell.withWords(others) : cell);
  }

  /** Number of the first row with a cell of these words. */
  public int rowOf(String words) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(cell -> cell.words().equals(words))) {
        return i;
      }
    }
    throw new IllegalArgumentException(words);
  }

  /** This table without a row; merged cells that cover it are one row shorter. */
  public Sheet without(String label) {
    int gone = rowOf(label);
    var copy = new ArrayList<List<Square>>();
    for (int i = 0; i < rows.size(); i++) {
      copy.add(new ArrayList<>());
    }
    for (Placed placed : placed()) {
      Square square = placed.square();
      boolean covers = placed.row() <= gone && gone < placed.row() + square.rows();
      if (covers && square.rows() == 1) {
        continue;
      }
      boolean starts = placed.row() == gone;
      Square shorter = covers ? square.spanning(square.rows() - 1, square.columns()) : square;
      copy.get(placed.row() + (starts ? 1 : 0)).add(shorter);
    }
    List<Square> below = gone + 1 < copy.size() ? copy.get(gone + 1) : List.of();
    long stubs = below.stream().filter(cell -> cell.rows() > 1).count();
    if (stubs > 0 && below.get(0).rows() == 1) {
      throw new IllegalStateException("stubs out of place");
    }
    copy.remove(gone);
    return new Sheet(copy);
  }

  /** This table without merging downwards; the words of a stub again in every row, or not. */
  public Sheet unmerged(boolean repeated) {
    var copy = new ArrayList<List<Placed>>();
    rows.forEach(row -> copy.add(new ArrayList<>()));
    for (Placed placed : placed()) {
      Square square = placed.square();
      for (int i = 0; i < square.rows(); i++) {
        String words = i == 0 || repeated ? square.words() : "";
        copy.get(placed.row() + i)
            .add(
                new Placed(
                    new Square(words, 1, square.columns(), square.pointer()),
                    placed.row() + i,
                    placed.column()));
      }
    }
    return new Sheet(
        copy.stream()
            .map(
                row ->
                    row.stream()
                        .sorted(java.util.Comparator.comparingInt(Placed::column))
                        .map(Placed::square)
                        .toList())
            .toList());
  }

  /** The rows from one to another, the last excluded. */
  public Sheet part(int from, int to) {
    return new Sheet(rows.subList(from, to));
  }

  /** This table and another one below it. */
  public Sheet above(Sheet other) {
    return edited(copy -> copy.addAll(other.rows));
  }

  /** The words in the cells of the values, by pointer. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (List<Square> row : rows) {
      for (Square cell : row) {
        if (!cell.pointer().isEmpty()) {
          values.putIfAbsent(cell.pointer(), cell.words());
        }
      }
    }
    return values;
  }

  private List<Placed> placed() {
    var placed = new ArrayList<Placed>();
    var taken = new ArrayList<boolean[]>();
    for (int i = 0; i < rows.size() + 60; i++) {
      taken.add(new boolean[200]);
    }
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (Square square : rows.get(i)) {
        while (taken.get(i)[column]) {
          column++;
        }
        for (int r = 0; r < square.rows(); r++) {
          for (int c = 0; c < square.columns(); c++) {
            taken.get(i + r)[column + c] = true;
          }
        }
        placed.add(new Placed(square, i, column));
      }
    }
    return placed;
  }

  /** The table as an extractor gives it. */
  public Table table(int number) {
    var cells = new ArrayList<Cell>();
    int columns = 0;
    for (Placed placed : placed()) {
      Square square = placed.square();
      var blocks = new ArrayList<Block>();
      for (String line : square.words().split("\n", -1)) {
        blocks.add(new Paragraph(0, "", line, Paragraph.Role.BODY));
      }
      columns = Math.max(columns, placed.column() + square.columns());
      cells.add(new Cell(placed.row(), placed.column(), square.rows(), square.columns(), blocks));
    }
    return new Table(0, number, rows.size(), columns, cells);
  }

  /** The table as an extractor gives it whose source ended it before its time. */
  public Table cutTable(int number) {
    Table whole = table(number);
    return new Table(whole.index(), number, whole.rows(), whole.columns(), whole.cells(), true);
  }

  /** The table as HTML. */
  public String html() {
    var html = new StringBuilder("<table>");
    for (List<Square> row : rows) {
      html.append("<tr>");
      for (Square cell : row) {
        html.append("<td");
        html.append(cell.rows() > 1 ? " rowspan=" + cell.rows() : "");
        html.append(cell.columns() > 1 ? " colspan=" + cell.columns() : "");
        html.append(">").append(cell.words().replace("\n", "<br>")).append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  /** The table as Word flattens it: a tab before each cell, an empty line after each row. */
  public String text() {
    var text = new StringBuilder();
    for (List<Square> row : unmerged(false).rows) {
      row.forEach(cell -> text.append('\t').append(cell.words()).append('\n'));
      text.append('\n');
    }
    return text.toString();
  }
}
