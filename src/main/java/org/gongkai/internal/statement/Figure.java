package org.gongkai.internal.statement;

import java.util.function.Supplier;

/**
 * A figure of a sentence with the words around it, years relative to the one reported on.
 *
 * @param quantity the figure
 * @param before the words before it, from the figure before on
 * @param after the words behind it, up to the next figure
 * @param carried the clause before, where that has no figure
 * @param sofar the sentence up to it; few ask
 * @param spoken the text up to it, sentences before included; few ask
 * @param sentence the whole sentence
 * @param part whether it is a part of a figure before
 * @param attributes whether the sentence counts documents by how they may be disclosed
 */
record Figure(
    Quantity quantity,
    String before,
    String after,
    String carried,
    Supplier<String> sofar,
    Supplier<String> spoken,
    String sentence,
    boolean part,
    boolean attributes) {

  /** The same figure with other words before it and none behind. */
  Figure after(String words) {
    return new Figure(quantity, words, "", carried, sofar, spoken, sentence, part, attributes);
  }
}
