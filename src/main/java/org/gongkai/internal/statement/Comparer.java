package org.gongkai.internal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.Statement;
import org.gongkai.internal.form.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Compares figures of the text with the tables. A total that is left blank is what its parts make,
 * or more where one of these is blank, too.
 */
final class Comparer {
  private final Tables tables;

  Comparer(Tables tables) {
    this.tables = tables;
  }

  /**
   * A figure beside the tables.
   *
   * @param statement what is told of it
   * @param nearest the first reading that the tables have a number for; null where there is none
   */
  record Compared(Statement statement, @Nullable Value nearest) {}

  /**
   * What a reading comes to.
   *
   * @param path pointer to its first number, or to the total that is blank
   * @param number its number, or what is known of it
   * @param open whether it may be more
   * @param leaves where its numbers stand
   */
  record Value(String path, BigDecimal number, boolean open, List<Leaf> leaves) {}

  Compared compare(Claim claim) {
    Set<String> cells = new LinkedHashSet<>();
    Value nearest = null;
    String matched = null;
    boolean known = true;
    boolean first = true;
    Quantity quantity = inYuan(claim.quantity());
    for (Reading reading : claim.readings()) {
      List<List<Leaf>> leaves = leaves(reading);
      if (leaves == null) {
        continue;
      }
      leaves.forEach(ofTerm -> ofTerm.forEach(leaf -> cells.add(leaf.pointer())));
      Value value = value(reading, leaves);
      if (value == null) {
        known &= !first;
      } else {
        nearest = nearest == null ? value : nearest;
        if (matched == null && quantity.allows(value.number())) {
          matched = words(reading, leaves);
        }
        known &= !value.open() || !quantity.mayExceed(value.number());
      }
      first = false;
    }
    Boolean agrees = agrees(claim, matched, nearest != null && known);
    return new Compared(statement(claim, List.copyOf(cells), matched, agrees), nearest);
  }

  private static @Nullable Boolean agrees(
      Claim claim, @Nullable String matched, boolean comparable) {
    if (matched != null) {
      return Boolean.TRUE;
    }
    return (claim.firm() && comparable) ? Boolean.FALSE : null;
  }

  private static Statement statement(
      Claim claim, List<String> cells, @Nullable String matched, @Nullable Boolean agrees) {
    Quantity quantity = claim.quantity();
    return new Statement(
        claim.subject().code(),
        plain(quantity.number()),
        quantity.unit().isEmpty() ? null : quantity.unit(),
        quantity.accuracy() != Quantity.Accuracy.EXACT,
        claim.path(),
        claim.quotation(),
        cells,
        matched,
        agrees);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static Quantity inYuan(Quantity quantity) {
    int digits = quantity.unit().equals("万元") ? 4 : quantity.unit().equals("亿元") ? 8 : 0;
    return digits == 0
        ? quantity
        : new Quantity(
            quantity.from(),
            quantity.to(),
            quantity.number().movePointRight(digits),
            "元",
            quantity.accuracy(),
            quantity.step().movePointRight(digits));
  }

  /** Where the numbers of each term stand; null where the form or the report lacks a term. */
  private @Nullable List<List<Leaf>> leaves(Reading reading) {
    var leaves = new ArrayList<List<Leaf>>(reading.terms().size());
    for (Reading.Term term : reading.terms()) {
      List<Leaf> ofTerm = tables.leaves(term.pointer());
      if (ofTerm.isEmpty()) {
        return null;
      }
      leaves.add(ofTerm);
    }
    return leaves;
  }

  /** What a reading comes to; null where nothing of it is known. */
  private @Nullable Value value(Reading reading, List<List<Leaf>> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean open = false;
    String path = "";
    var leaves = new ArrayList<Leaf>();
    for (int i = 0; i < terms.size(); i++) {
      boolean minus = reading.terms().get(i).minus();
      for (Leaf leaf : terms.get(i)) {
        path = path.isEmpty() ? leaf.pointer() : path;
        List<Leaf> known = known(leaf);
        boolean blank = known.isEmpty() || known.size() < width(leaf, known);
        if (blank && minus) {
          return null;
        }
        open |= blank;
        for (Leaf part : known) {
          BigDecimal number = tables.number(part);
          if (number != null) {
            sum = minus ? sum.subtract(number) : sum.add(number);
          }
        }
        leaves.addAll(known);
      }
    }
    return leaves.isEmpty() ? null : new Value(path, sum, open, leaves);
  }

  /** The pointers of what a reading adds and takes away, joined by their signs. */
  private String words(Reading reading, List<List<Leaf>> terms) {
    var words = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      boolean minus = reading.terms().get(i).minus();
      for (Leaf leaf : terms.get(i)) {
        for (Leaf part : known(leaf)) {
          words.append(words.length() == 0 ? "" : minus ? " - " : " + ").append(part.pointer());
        }
      }
    }
    return words.toString();
  }

  /** The number itself, or those of its parts that are not blank. */
  private List<Leaf> known(Leaf leaf) {
    if (tables.number(leaf) != null) {
      return List.of(leaf);
    }
    return tables.parts(leaf).stream().filter(part -> tables.number(part) != null).toList();
  }

  private int width(Leaf leaf, List<Leaf> known) {
    return known.contains(leaf) ? 1 : tables.parts(leaf).size();
  }
}
