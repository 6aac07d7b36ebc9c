package org.gongkai.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.Limits;
import org.gongkai.internal.limit.Budget;
import org.gongkai.report.Period;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences, and the figures that a reader takes from them. */
class StatementFinderTest {
  /** A sentence and what it says. */
  record Case(String agency, Integer year, String heading, String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static List<Case> sentences() {
    var cases = new ArrayList<Case>();
    String[] about = {"-", "-", "-"};
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                StatementFinderTest.class.getResourceAsStream("sentences.txt"),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (line.startsWith("@")) {
          about = line.substring(1).strip().split(" \\| ", -1);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" => ", -1);
          cases.add(
              new Case(
                  about[0].equals("-") ? null : about[0],
                  about[1].equals("-") ? null : Integer.valueOf(about[1]),
                  about[2],
                  parts[0],
                  parts[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  static Report report(String agency, Integer year, List<Section.Paragraph> paragraphs) {
    return new Report(
        null,
        null,
        agency,
        year,
        new Period(null, null),
        null,
        List.of(),
        List.of(new Section(1, SectionKind.OVERVIEW, "一、总体情况", paragraphs)),
        null,
        null,
        null);
  }

  private static String told(List<Claim> claims) {
    return claims.isEmpty()
        ? "-"
        : claims.stream().map(StatementFinderTest::told).collect(Collectors.joining(", "));
  }

  private static String told(Claim claim) {
    Quantity quantity = claim.quantity();
    return claim.subject().code()
        + "="
        + quantity.number().stripTrailingZeros().toPlainString()
        + (quantity.accuracy() == Quantity.Accuracy.EXACT ? "" : "~")
        + (claim.firm() ? "" : "?");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceGivesItsFigures(Case c) {
    var paragraphs =
        List.of(
            new Section.Paragraph("（一）" + c.heading(), 1), new Section.Paragraph(c.sentence(), 0));

    List<Claim> claims =
        StatementFinder.find(report(c.agency(), c.year(), paragraphs), new Budget(Limits.DEFAULT));

    assertEquals(c.expected(), told(claims));
    claims.forEach(claim -> assertEquals("/sections/0/paragraphs/1", claim.path()));
    claims.forEach(
        claim -> assertTrue(c.sentence().contains(claim.quotation()), claim.quotation()));
  }

  @Test
  void thereAreSentencesOfAllKinds() {
    assertTrue(sentences().size() >= 150, sentences().size() + " sentences");
  }
}
