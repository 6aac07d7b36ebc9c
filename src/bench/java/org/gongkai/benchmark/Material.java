package org.gongkai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.ReportPlan.Paragraph;
import org.gongkai.generated.ReportPlan.Section;

/** The files that are read: invented reports of full size, as many of one form as of the other. */
final class Material {
  /** Reports of each form. */
  static final int REPORTS = 20;

  /** What a report has besides its tables, which are some 200 cells. */
  static final int CHARACTERS = 6_000;

  private static final Path DOC_FILES = Path.of("testdata", "libreoffice");

  private Material() {}

  /** A file. */
  record Sample(String name, byte[] bytes) {}

  /** All files of a format, by its extension; of .doc those that LibreOffice wrote. */
  static List<Sample> of(String extension) {
    if (extension.equals("doc")) {
      return docFiles();
    }
    for (FileFormat format : FileFormat.values()) {
      if (format.extension().equals(extension)) {
        return plans().stream()
            .map(plan -> new Sample(plan.seed() + "." + extension, written(plan, format)))
            .toList();
      }
    }
    throw new IllegalArgumentException(extension);
  }

  private static byte[] written(ReportPlan plan, FileFormat format) {
    byte[] bytes = format.write(plan);
    return switch (format) {
      case DOCX -> Dress.docx(bytes);
      case HTML -> Dress.page(bytes);
      default -> bytes;
    };
  }

  private static List<Sample> docFiles() {
    try (Stream<Path> files = Files.list(DOC_FILES)) {
      List<Sample> samples = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".doc")).sorted().toList()) {
        samples.add(new Sample(file.getFileName().toString(), Files.readAllBytes(file)));
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reports. */
  static List<ReportPlan> plans() {
    return Stream.of("2019", "2021").flatMap(Material::plans).toList();
  }

  private static Stream<ReportPlan> plans(String form) {
    return Stream.iterate(1L, seed -> seed + 1)
        .map(ReportPlan::plain)
        .filter(plan -> plan.form().equals(form))
        .limit(REPORTS)
        .map(Material::lengthened);
  }

  /** The report with the text of others in its sections. */
  private static ReportPlan lengthened(ReportPlan plan) {
    ReportPlan longer = plan;
    for (long seed = plan.seed() + 1_000; characters(longer) < CHARACTERS; seed += 1_000) {
      longer = withTextOf(ReportPlan.plain(seed), longer);
    }
    return longer;
  }

  private static int characters(ReportPlan plan) {
    return plan.paragraphs().stream().flatMap(List::stream).mapToInt(String::length).sum();
  }

  private static ReportPlan withTextOf(ReportPlan other, ReportPlan plan) {
    List<Section> sections =
        plan.sections().stream().map(section -> withTextOf(other, section)).toList();
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

  private static Section withTextOf(ReportPlan other, Section section) {
    List<Paragraph> paragraphs = new ArrayList<>(section.paragraphs());
    for (Section same : other.sections()) {
      if (same.kind().equals(section.kind()) && section.table() == 0) {
        same.paragraphs().stream().filter(Material::isOfNoTable).forEach(paragraphs::add);
      }
    }
    return new Section(
        section.kind(), section.prefix(), section.heading(), paragraphs, section.table());
  }

  /** Sub-headings and the other report's own figures would be errors here. */
  private static boolean isOfNoTable(Paragraph paragraph) {
    return paragraph.prefix().isEmpty() && !paragraph.text().contains("申请");
  }
}
