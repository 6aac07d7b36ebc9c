package org.gongkai.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.generated.FormRows.Kind;

/** Turns numbers into what cells show, with the quirks of values. */
final class CellTexts {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Dice dice;
  private final String form;
  private final Set<Quirk> quirks;
  private final Set<String> unreadable = new HashSet<>();

  private CellTexts(long seed, String form, Set<Quirk> quirks) {
    this.dice = Dice.of(seed, "cells");
    this.form = form;
    this.quirks = quirks;
  }

  /** Entries by path; paths of {@code absent} rows and columns are left out. */
  static Map<String, Entry> entries(
      long seed,
      String form,
      Set<Quirk> quirks,
      Map<String, BigDecimal> numbers,
      Set<String> absent) {
    CellTexts texts = new CellTexts(seed, form, quirks);
    texts.chooseUnreadable(numbers);
    Map<String, Entry> entries = new LinkedHashMap<>();
    numbers.forEach(
        (path, value) -> {
          if (!isAbsent(path, absent)) {
            entries.put(path, texts.entry(path, value));
          }
        });
    return entries;
  }

  /** True where {@code path} belongs to one of the absent rows or columns. */
  static boolean isAbsent(String path, Set<String> absent) {
    int slash = path.lastIndexOf('/');
    String row = path.substring(path.indexOf('/') + 1, slash);
    return absent.contains(row)
        || (path.startsWith("requests/") && absent.contains(path.substring(slash + 1)));
  }

  private void chooseUnreadable(Map<String, BigDecimal> numbers) {
    List<String> changes = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (String path : numbers.keySet()) {
      if (kind(path) == Kind.CHANGE) {
        changes.add(path);
      } else if (kind(path) == Kind.COUNT && path.startsWith("proactive")) {
        counts.add(path);
      }
    }
    if (quirks.contains(Quirk.UNREADABLE_CHANGE)) {
      unreadable.add(dice.pick(changes));
    }
    if (quirks.contains(Quirk.UNREADABLE_COUNT)) {
      unreadable.add(dice.pick(counts));
    }
  }

  private static Kind kind(String path) {
    if (path.endsWith("/amount")) {
      return Kind.MONEY;
    }
    return path.endsWith("/changeThisYear") ? Kind.CHANGE : Kind.COUNT;
  }

  private Entry entry(String path, BigDecimal value) {
    Kind kind = kind(path);
    boolean lost =
        (kind == Kind.MONEY && quirks.contains(Quirk.LOST_AMOUNT))
            || (path.startsWith("requests/outcomes/")
                && path.endsWith("/total")
                && !path.equals("requests/outcomes/total/total")
                && quirks.contains(Quirk.BLANK_TOTALS)
                && !dice.oneIn(6));
    if (lost) {
      return new Entry("", JSON.nullNode());
    }
    if (unreadable.contains(path)) {
      String shown =
          kind == Kind.CHANGE
              ? dice.pick("0/0", "增", "减", "3/1")
              : dice.between(10, 40) + " " + dice.between(10, 40);
      return new Entry(shown, JSON.nullNode());
    }
    if (value.signum() == 0) {
      Entry zero = zero();
      if (zero != null) {
        return zero;
      }
    }
    return kind == Kind.MONEY ? money(value) : count(kind, value, path);
  }

  private Entry zero() {
    List<String> signs = new ArrayList<>();
    if (quirks.contains(Quirk.BLANK_ZERO)) {
      signs.addAll(List.of("", "　", " ", "\u00a0", ""));
    }
    if (quirks.contains(Quirk.DASH_ZERO)) {
      signs.addAll(List.of("-", "-"));
    }
    if (quirks.contains(Quirk.SIGN_ZERO)) {
      signs.addAll(List.of("/", "—", "无", "——"));
    }
    return signs.isEmpty() || dice.oneIn(5) ? null : new Entry(dice.pick(signs), JSON.nullNode());
  }

  private Entry count(Kind kind, BigDecimal value, String path) {
    long number = value.longValueExact();
    String shown = digits(value.abs());
    if (number < 0) {
      shown = (quirks.contains(Quirk.FULLWIDTH) ? "－" : "-") + shown;
    }
    if (kind == Kind.CHANGE && number != 0) {
      if (quirks.contains(Quirk.CHANGE_WORDS)) {
        shown = number < 0 ? dice.pick("减", "减", "减少") : dice.pick("增", "增", "增加");
        shown += digits(value.abs());
      } else if (quirks.contains(Quirk.PLUS_SIGN) && number > 0) {
        shown = "+" + shown;
      }
    } else if (kind == Kind.COUNT && quirks.contains(Quirk.CELL_NOTES) && noted(path)) {
      shown += dice.pick("（其中修订" + dice.between(1, 9) + "件）", "（含联合印发）");
    } else if (quirks.contains(Quirk.UNIT) && !dice.oneIn(4)) {
      shown += path.startsWith("proactive") ? dice.pick("件", "项", "件") : "件";
    }
    return new Entry(pad(shown), JSON.numberNode(number));
  }

  private boolean noted(String path) {
    return path.startsWith("proactive") && !dice.oneIn(2);
  }

  private Entry money(BigDecimal value) {
    ObjectNode truth = JSON.objectNode();
    String unit = form.equals("2019") ? "万元" : "";
    String stated = "tenThousandYuan";
    BigDecimal number = value;
    if (quirks.contains(Quirk.MONEY_YUAN)) {
      number = value.movePointRight(4);
      unit = "元";
      stated = "yuan";
    } else if (quirks.contains(Quirk.MONEY_BARE)) {
      unit = "";
      stated = "unstated";
    } else if (quirks.contains(Quirk.MONEY_HEADER_UNIT)) {
      unit = "";
    }
    number = new BigDecimal(number.toPlainString());
    truth.put("value", number);
    truth.put("unit", stated);
    return new Entry(pad(digits(number) + unit), truth);
  }

  private String digits(BigDecimal value) {
    String text = value.toPlainString();
    if (quirks.contains(Quirk.THOUSANDS)) {
      int point = text.indexOf('.');
      StringBuilder grouped = new StringBuilder(text);
      for (int i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
        grouped.insert(i, ',');
      }
      text = grouped.toString();
    }
    if (quirks.contains(Quirk.FULLWIDTH)) {
      StringBuilder wide = new StringBuilder();
      text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
      text = wide.toString();
    }
    return text;
  }

  private String pad(String shown) {
    if (!quirks.contains(Quirk.PAD)) {
      return shown;
    }
    return dice.pick("", " ", "　", "  ", "\u00a0\u00a0", "　　\u00a0")
        + shown
        + dice.pick("", " ", "　", "\u00a0");
  }

  /** The truth about a cell that the document does not show. */
  static JsonNode nothing() {
    return JSON.nullNode();
  }
}
