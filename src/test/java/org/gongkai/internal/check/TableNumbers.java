package org.gongkai.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.gongkai.CheckCounts;
import org.gongkai.Finding;
import org.gongkai.generated.ReportPlan;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.Sheet;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the tables of requests and of reviews by JSON pointer, and the sums between them
 * written out here once more, from the notices.
 */
final class TableNumbers {
  /**
   * A sum.
   *
   * @param name rule and path of a finding about it
   */
  record Sum(String name, List<String> parts, List<String> whole, Set<String> all) {
    static Sum of(String name, List<String> parts, List<String> whole) {
      var all = new LinkedHashSet<>(parts);
      all.addAll(whole);
      return new Sum(name, parts, whole, all);
    }

    boolean has(String pointer) {
      return all.contains(pointer);
    }
  }

  /** A number that would be right in the place of another. */
  record Repair(String pointer, long value) {}

  /** What the program says. */
  record Said(List<Finding> findings, CheckCounts counts) {
    /** Rule and path of the broken equations. */
    Set<String> broken() {
      var broken = new TreeSet<String>();
      for (Finding finding : findings) {
        if (finding.rule().endsWith("_total") || finding.rule().endsWith("_balance")) {
          broken.add(finding.rule() + " " + finding.path());
        }
      }
      return broken;
    }

    List<Finding> of(String rule) {
      return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** The suspects, each once. */
    List<Repair> suspects() {
      return findings.stream()
          .filter(finding -> finding.suspect() != null)
          .map(finding -> new Repair(finding.suspect(), finding.suspectValue().longValueExact()))
          .distinct()
          .toList();
    }
  }

  /** The program's equations, and the pointers of the leaves by their index. */
  private record Program(Equations equations, List<String> pointers) {
    static Program of(Form form) {
      FormSchema schema = FormSchema.of(form);
      return new Program(
          Equations.of(schema), schema.leaves().stream().map(Leaf::pointer).toList());
    }
  }

  private static final Map<String, Program> PROGRAMS =
      Map.of("2019", Program.of(Form.FORM_2019), "2021", Program.of(Form.FORM_2021));

  private final String form;
  private final Map<String, @Nullable Long> numbers;
  private final List<Sum> sums;

  private TableNumbers(String form, Map<String, @Nullable Long> numbers, List<Sum> sums) {
    this.form = form;
    this.numbers = numbers;
    this.sums = sums;
  }

  private static TableNumbers of(String form, Map<String, @Nullable Long> numbers) {
    var sums = new ArrayList<Sum>();
    var figures = new TableNumbers(form, numbers, sums);
    figures.rows().forEach(row -> sums.add(total("requests_row_total", row, Sheet.APPLICANTS)));
    for (String column : Sheet.APPLICANTS) {
      String total = "/requests/outcomes/total/" + column;
      List<String> outcomes =
          figures.rows().stream()
              .filter(row -> row.contains("/outcomes/") && !row.endsWith("/outcomes/total"))
              .map(row -> row + "/" + column)
              .toList();
      sums.add(Sum.of("requests_outcome_total " + total, outcomes, List.of(total)));
      String received = "/requests/received/" + column;
      sums.add(
          Sum.of(
              "requests_balance " + received,
              List.of(received, "/requests/carriedOver/" + column),
              List.of(total, "/requests/carriedForward/" + column)));
    }
    for (String group :
        List.of("reconsideration", "litigation/direct", "litigation/afterReconsideration")) {
      sums.add(total("review_total", "/reviewAndLitigation/" + group, Sheet.RESULTS));
    }
    return figures;
  }

  private static Sum total(String rule, String path, List<String> columns) {
    List<String> parts =
        columns.stream().filter(c -> !c.equals("total")).map(c -> path + "/" + c).toList();
    String total = path + "/total";
    return Sum.of(rule + " " + total, parts, List.of(total));
  }

  private static final List<TableNumbers> INVENTED =
      LongStream.rangeClosed(1, 1000).mapToObj(seed -> of(ReportPlan.plain(seed))).toList();

  /** Those of a thousand reports, all consistent. */
  static List<TableNumbers> invented() {
    return INVENTED;
  }

  private static TableNumbers of(ReportPlan plan) {
    var numbers = new LinkedHashMap<String, @Nullable Long>();
    JsonNode truth = plan.truth();
    collect(truth.get("requests"), "/requests", numbers);
    collect(truth.get("reviewAndLitigation"), "/reviewAndLitigation", numbers);
    return of(plan.form(), numbers);
  }

  private static void collect(JsonNode node, String pointer, Map<String, @Nullable Long> numbers) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), numbers));
    } else {
      numbers.put(pointer, node.isNull() ? null : (Long) node.longValue());
    }
  }

  /** The numbers of a drawn report. */
  static TableNumbers drawn(String form) {
    var numbers = new LinkedHashMap<String, @Nullable Long>();
    Sheet.requests(form).values().forEach((pointer, n) -> numbers.put(pointer, Long.valueOf(n)));
    Sheet.reviews().values().forEach((pointer, n) -> numbers.put(pointer, Long.valueOf(n)));
    return of(form, numbers);
  }

  TableNumbers copy() {
    return new TableNumbers(form, new LinkedHashMap<>(numbers), sums);
  }

  /** The same with another number, or none. */
  TableNumbers with(String pointer, @Nullable Long number) {
    if (!numbers.containsKey(pointer)) {
      throw new IllegalArgumentException(pointer);
    }
    TableNumbers copy = copy();
    copy.numbers.put(pointer, number);
    return copy;
  }

  /** The same with other numbers in a row, in the order of the form. */
  TableNumbers withRow(String row, @Nullable Long... inRow) {
    var others = new LinkedHashMap<String, @Nullable Long>();
    for (int i = 0; i < inRow.length; i++) {
      others.put(row + "/" + Sheet.APPLICANTS.get(i), inRow[i]);
    }
    return withAll(others);
  }

  /** The same with other numbers by pointer. */
  TableNumbers withAll(Map<String, @Nullable Long> others) {
    TableNumbers copy = copy();
    copy.numbers.putAll(others);
    return copy;
  }

  @Nullable Long at(String pointer) {
    return numbers.get(pointer);
  }

  List<String> pointers() {
    return List.copyOf(numbers.keySet());
  }

  List<Sum> sums() {
    return sums;
  }

  /** The rows of the table of requests. */
  List<String> rows() {
    return numbers.keySet().stream()
        .filter(pointer -> pointer.startsWith("/requests/"))
        .map(pointer -> pointer.substring(0, pointer.lastIndexOf('/')))
        .distinct()
        .toList();
  }

  /** The numbers of a row of requests. */
  @Nullable Long[] row(String row) {
    return Sheet.APPLICANTS.stream().map(c -> numbers.get(row + "/" + c)).toArray(Long[]::new);
  }

  /** Whether a sum fails, blanks as the contract says. */
  boolean fails(Sum sum) {
    return fails(sum, "", 0);
  }

  private boolean fails(Sum sum, String changed, long value) {
    long parts = 0;
    long whole = 0;
    boolean partsBlank = false;
    boolean wholeBlank = false;
    for (String pointer : sum.parts()) {
      Long number = pointer.equals(changed) ? (Long) value : numbers.get(pointer);
      parts += number == null ? 0 : number;
      partsBlank |= number == null;
    }
    for (String pointer : sum.whole()) {
      Long number = pointer.equals(changed) ? (Long) value : numbers.get(pointer);
      whole += number == null ? 0 : number;
      wholeBlank |= number == null;
    }
    if (!partsBlank && !wholeBlank) {
      return parts != whole;
    }
    if (wholeBlank && (partsBlank || sum.whole().size() == 1)) {
      return false;
    }
    return partsBlank ? parts > whole : whole > parts;
  }

  /** Rule and path of the sums that fail. */
  Set<String> broken() {
    var broken = new TreeSet<String>();
    sums.stream().filter(this::fails).forEach(sum -> broken.add(sum.name()));
    return broken;
  }

  /**
   * Every change of one number after which no sum of the table fails. For tables without blanks:
   * only a number that makes a broken sum come out can do.
   */
  List<Repair> repairs() {
    List<Sum> failing = sums.stream().filter(this::fails).toList();
    var repairs = new ArrayList<Repair>();
    for (String pointer : failing.isEmpty() ? Set.<String>of() : failing.get(0).all()) {
      Long number = numbers.get(pointer);
      if (number == null || !failing.stream().allMatch(sum -> sum.has(pointer))) {
        continue;
      }
      long value = right(failing.get(0), pointer);
      if (value >= 0
          && sums.stream().noneMatch(sum -> sum.has(pointer) && fails(sum, pointer, value))) {
        repairs.add(new Repair(pointer, value));
      }
    }
    return repairs;
  }

  /**
   * Every change of two numbers after which no sum fails, for tables without blanks where no one
   * change does. Two cells have at most one sum in common, so that another one says by how much
   * each is wrong.
   */
  List<List<Repair>> pairs() {
    List<Sum> failing = sums.stream().filter(this::fails).toList();
    var pairs = new ArrayList<List<Repair>>();
    for (String first : failing.get(0).all()) {
      List<Sum> open = failing.stream().filter(sum -> !sum.has(first)).toList();
      for (String second : open.isEmpty() ? pointers() : List.copyOf(open.get(0).all())) {
        if (!first.equals(second) && open.stream().allMatch(sum -> sum.has(second))) {
          TableNumbers one = repaired(first, second);
          TableNumbers both = one == null ? null : one.repaired(second, first);
          if (both != null && both.broken().isEmpty()) {
            pairs.add(List.of(both.repair(first), both.repair(second)));
          }
        }
      }
    }
    return pairs;
  }

  private Repair repair(String pointer) {
    return new Repair(pointer, Objects.requireNonNull(numbers.get(pointer)));
  }

  /** With the number that a sum without the other cell asks for; null where it is below nought. */
  private @Nullable TableNumbers repaired(String pointer, String other) {
    for (Sum sum : sums) {
      if (sum.has(pointer) && !sum.has(other)) {
        long value = right(sum, pointer);
        return value < 0 || value == numbers.get(pointer) ? null : with(pointer, value);
      }
    }
    return null;
  }

  /** The number in a cell with which a sum comes out. */
  private long right(Sum sum, String pointer) {
    long parts =
        sum.parts().stream().map(numbers::get).filter(Objects::nonNull).mapToLong(n -> n).sum();
    long whole =
        sum.whole().stream().map(numbers::get).filter(Objects::nonNull).mapToLong(n -> n).sum();
    long number = Objects.requireNonNull(numbers.get(pointer));
    return sum.parts().contains(pointer) ? number + whole - parts : number + parts - whole;
  }

  /** What the program says about these numbers. */
  Said said() {
    Program program = Objects.requireNonNull(PROGRAMS.get(form));
    var values = new @Nullable Object[program.pointers().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.get(program.pointers().get(i));
    }
    var findings = new ArrayList<Finding>();
    var tables = EnumSet.of(TableKind.REQUESTS, TableKind.REVIEW_AND_LITIGATION);
    CheckCounts counts = program.equations().apply(values, tables, findings);
    return new Said(findings, counts);
  }
}
