package org.gongkai.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.gongkai.Rule;
import org.gongkai.Statement;
import org.gongkai.generated.Figures;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.ReportPlan.Paragraph;
import org.junit.jupiter.api.Test;

/** Invented reports whose text gives the figures of their tables in many words. */
class GeneratedStatementsTest {
  private static final long FIRST = 50_001;
  private static final ReportReader READER = ReportReader.create();

  private static Conversion read(ReportPlan plan) {
    FileFormat[] formats = FileFormat.values();
    FileFormat format = formats[(int) (plan.seed() % formats.length)];
    try {
      return READER.read(format.write(plan), "plan." + format.extension());
    } catch (GongkaiException e) {
      throw new AssertionError(plan.toString(), e);
    }
  }

  private static List<Finding> mismatches(Conversion conversion) {
    return conversion.findings().stream()
        .filter(finding -> finding.rule().equals(Rule.NARRATIVE_MISMATCH.code()))
        .toList();
  }

  private static List<Figures.Sentence> planted(ReportPlan plan) {
    List<String> texts = plan.paragraphs().stream().flatMap(List::stream).toList();
    return Figures.of(plan).stream().filter(s -> texts.contains(s.text())).toList();
  }

  private static ReportPlan plan(long seed) {
    return seed % 2 == 0 ? ReportPlan.plain(seed) : ReportPlan.mixed(seed);
  }

  @Test
  void consistentReportsContradictNothingAndTheirFiguresAreFound() {
    int planted = 0;
    var missed = new ArrayList<String>();
    for (long seed = FIRST; seed < FIRST + 1_000; seed++) {
      ReportPlan plan = plan(seed);
      Conversion conversion = read(plan);
      assertEquals(List.of(), mismatches(conversion), plan::toString);
      for (Figures.Sentence sentence : planted(plan)) {
        for (Figures.Figure figure : sentence.figures()) {
          planted++;
          if (conversion.statements().stream().noneMatch(s -> tells(s, figure, sentence))) {
            missed.add(figure + " " + sentence.text());
          }
        }
      }
    }
    int found = planted - missed.size();
    assertTrue(planted > 4_000, planted + " planted");
    assertTrue(found >= 0.95 * planted, () -> missed.size() + " missed: " + missed);
  }

  private static boolean tells(
      Statement statement, Figures.Figure figure, Figures.Sentence sentence) {
    return statement.what().equals(figure.subject())
        && statement.number().compareTo(figure.number()) == 0
        && squeezed(sentence.text()).contains(squeezed(statement.quotation()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }

  @Test
  void onePlantedContradictionIsFoundWithItsPlaceAndNumbers() {
    long[] seeds =
        LongStream.range(FIRST, FIRST + 400)
            .filter(
                seed -> planted(ReportPlan.plain(seed)).stream().anyMatch(s -> s.wrong() != null))
            .toArray();
    assertTrue(seeds.length > 200, seeds.length + " reports");
    for (long seed : seeds) {
      ReportPlan plan = ReportPlan.plain(seed);
      Figures.Sentence sentence =
          planted(plan).stream().filter(s -> s.wrong() != null).findFirst().orElseThrow();

      List<Finding> findings = mismatches(read(contradicted(plan, sentence)));

      assertEquals(1, findings.size(), () -> plan + " " + sentence.wrong() + " " + findings);
      Finding finding = findings.get(0);
      Figures.Figure figure = sentence.wrongFigure();
      assertEquals(figure.number(), finding.actual(), () -> finding.toString());
      String place = "/" + figure.place().replaceAll("[*+].*", "");
      assertTrue(finding.path().startsWith(place), () -> finding + " " + figure);
      BigDecimal right =
          sentence.figures().stream()
              .filter(f -> f.place().equals(figure.place()))
              .findFirst()
              .orElseThrow()
              .number();
      assertEquals(right, finding.expected(), () -> finding.toString());
      assertTrue(finding.cells().contains(finding.path()));
      assertTrue(squeezed(sentence.wrong()).contains(squeezed(finding.evidence().get(0))));
    }
  }

  private static ReportPlan contradicted(ReportPlan plan, Figures.Sentence sentence) {
    List<ReportPlan.Section> sections =
        plan.sections().stream()
            .map(
                s ->
                    new ReportPlan.Section(
                        s.kind(),
                        s.prefix(),
                        s.heading(),
                        s.paragraphs().stream()
                            .map(
                                p ->
                                    p.text().equals(sentence.text())
                                        ? new Paragraph(p.prefix(), sentence.wrong())
                                        : p)
                            .toList(),
                        s.table()))
            .toList();
    return new ReportPlan(
        plan.seed(),
        plan.form(),
        plan.agency(),
        plan.year(),
        plan.from(),
        plan.to(),
        plan.title(),
        plan.titleLines(),
        plan.front(),
        plan.lead(),
        sections,
        plan.entries(),
        plan.signature(),
        plan.published(),
        plan.quirks());
  }
}
