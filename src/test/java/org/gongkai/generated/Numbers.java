package org.gongkai.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.generated.FormRows.Article;
import org.gongkai.generated.FormRows.Column;
import org.gongkai.generated.FormRows.Kind;
import org.gongkai.generated.FormRows.Level;
import org.gongkai.generated.FormRows.Request;
import org.gongkai.generated.FormRows.Row;

/** Numbers for every cell that keep all rules of the form, by path. */
final class Numbers {
  private final Dice dice;
  private final String form;
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();
  private final Set<String> absent;
  private final int scale;

  private Numbers(long seed, String form, Set<String> absent) {
    this.dice = Dice.of(seed, "numbers");
    this.form = form;
    this.absent = absent;
    this.scale = dice.pick(List.of(1, 2, 2, 3, 3, 4));
  }

  /**
   * Numbers by path, zero in the {@code absent} rows and columns (their paths without the table's
   * name).
   */
  static Map<String, BigDecimal> random(long seed, String form, Set<String> absent) {
    Numbers numbers = new Numbers(seed, form, absent);
    numbers.disclosure();
    numbers.requests();
    numbers.reviews();
    return numbers.values;
  }

  private void disclosure() {
    for (Article article : FormRows.articles(form)) {
      for (Row row : article.rows()) {
        for (Column column : article.columns()) {
          BigDecimal value = absent.contains(row.name()) ? BigDecimal.ZERO : disclosed(column);
          values.put("proactiveDisclosure/" + row.name() + "/" + column.name(), value);
        }
        consistent("proactiveDisclosure/" + row.name() + "/");
      }
    }
  }

  private BigDecimal disclosed(Column column) {
    if (column.kind() == Kind.MONEY) {
      return dice.oneIn(5) ? BigDecimal.ZERO : money();
    }
    if (column.kind() == Kind.CHANGE) {
      return BigDecimal.valueOf(dice.oneIn(3) ? 0 : dice.between(-20, 120));
    }
    return BigDecimal.valueOf(count());
  }

  private BigDecimal money() {
    int digits = dice.between(0, 3);
    return BigDecimal.valueOf(dice.between(1, 9_999_999), digits + 1).stripTrailingZeros();
  }

  /** Repairs what the rules of table 2 forbid. */
  private void consistent(String row) {
    BigDecimal last = values.get(row + "itemsLastYear");
    BigDecimal change = values.get(row + "changeThisYear");
    if (last != null && last.add(change).signum() < 0) {
      values.put(row + "itemsLastYear", change.negate());
    }
    raise(row + "disclosedTotal", values.get(row + "disclosedThisYear"));
    BigDecimal issued = values.get(row + "issuedThisYear");
    if (issued != null) {
      raise(row + "inForce", issued.subtract(values.get(row + "repealedThisYear")));
    }
  }

  private void raise(String path, BigDecimal least) {
    BigDecimal value = values.get(path);
    if (value != null && value.compareTo(least) < 0) {
      values.put(path, least);
    }
  }

  private int count() {
    if (dice.oneIn(3)) {
      return 0;
    }
    return dice.oneIn(3) ? dice.between(0, power(scale + 2)) : dice.between(1, 9);
  }

  private static int power(int scale) {
    return (int) Math.pow(10, Math.min(scale, 5));
  }

  private void requests() {
    List<Request> outcomes = new ArrayList<>();
    for (Request row : FormRows.requests(form)) {
      if (row.level() != Level.TOP && !row.path().equals("outcomes/total")) {
        outcomes.add(row);
      }
    }
    long[] done = new long[6];
    for (Request row : outcomes) {
      boolean empty = absent.contains(row.path()) || dice.oneIn(2);
      long[] cells = new long[6];
      for (int i = 0; i < 6; i++) {
        cells[i] = empty || absentColumn(i) ? 0 : applicants(i);
        done[i] += cells[i];
      }
      put(row.path(), cells);
    }
    long[] forward = new long[6];
    long[] over = new long[6];
    long[] received = new long[6];
    for (int i = 0; i < 6; i++) {
      forward[i] = absentColumn(i) || dice.oneIn(2) ? 0 : applicants(i);
      long all = done[i] + forward[i];
      over[i] = dice.oneIn(2) ? 0 : dice.between(0, (int) Math.min(all, applicants(i)));
      received[i] = all - over[i];
    }
    put("outcomes/total", done);
    put("carriedForward", forward);
    put("carriedOver", over);
    put("received", received);
  }

  private boolean absentColumn(int i) {
    return absent.contains(FormRows.APPLICANTS.get(i));
  }

  private long applicants(int column) {
    if (column > 0 && dice.oneIn(2)) {
      return 0;
    }
    return dice.between(0, power(scale) / (column == 0 ? 1 : 4) + 1);
  }

  private void put(String row, long[] cells) {
    long sum = 0;
    for (int i = 0; i < 6; i++) {
      values.put(
          "requests/" + row + "/" + FormRows.APPLICANTS.get(i), BigDecimal.valueOf(cells[i]));
      sum += cells[i];
    }
    values.put("requests/" + row + "/total", BigDecimal.valueOf(sum));
  }

  private void reviews() {
    for (String block : FormRows.REVIEWS) {
      long sum = 0;
      for (String result : FormRows.RESULTS_OF_REVIEW) {
        long value =
            result.equals("total") ? sum : dice.oneIn(2) ? 0 : dice.between(0, power(scale));
        sum += value;
        values.put("reviewAndLitigation/" + block + "/" + result, BigDecimal.valueOf(value));
      }
    }
  }
}
