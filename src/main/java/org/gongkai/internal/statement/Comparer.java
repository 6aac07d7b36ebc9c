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
   * @param words its pointers, joined by their signs
   */
  record Value(String path, BigDecimal number, boolean open, List<Leaf> leaves, String words) {}

  Compared compare(Claim claim) {
    Set<String> cells = new LinkedHashSet<>();
    Value nearest = null;
    String matched = null;
    boolean known = true;
    boolean first = true;
    Quantity quantity = inYuan(claim.quantity());
    for (Reading reading : claim.readings()) {
      if (!collect(reading, cells)) {
        continue;
      }
      Value value = value(reading);
      if (value == null) {
        known &= !first;
      } else {
        nearest = nearest == null ? value : nearest;
        if (matched == null && quantity.allows(value.number())) {
          matched = value.words();
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

  /** Adds the pointers of a reading; false where the form or the report lacks one of its terms. */
  private boolean collect(Reading reading, Set<String> cells) {
    for (Reading.Term term : reading.terms()) {
      if (tables.leaves(term.pointer()).isEmpty()) {
        return false;
      }
    }
    for (Reading.Term term : reading.terms()) {
      tables.leaves(term.pointer()).forEach(leaf -> cells.add(leaf.pointer()));
    }
    return true;
  }

  /** What a reading comes to; null where nothing of it is known. */
  private @Nullable Value value(Reading reading) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean open = false;
    String path = "";
    var leaves = new ArrayList<Leaf>();
    var words = new StringBuilder();
    for (Reading.Term term : reading.terms()) {
      for (Leaf leaf : tables.leaves(term.pointer())) {
        path = path.isEmpty() ? leaf.pointer() : path;
        List<Leaf> known = known(leaf);
        boolean blank = known.isEmpty() || known.size() < width(leaf, known);
        if (blank && term.minus()) {
          return null;
        }
        open |= blank;
        for (Leaf part : known) {
          BigDecimal number = tables.number(part);
          if (number != null) {
            sum = term.minus() ? sum.subtract(number) : sum.add(number);
          }
          words.append(words.length() == 0 ? "" : term.minus() ? " - " : " + ");
          words.append(part.pointer());
        }
        leaves.addAll(known);
      }
    }
    return leaves.isEmpty() ? null : new Value(path, sum, open, leaves, words.toString());
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
