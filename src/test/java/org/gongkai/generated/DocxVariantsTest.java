package org.gongkai.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.docx.DocxExtractor;
import org.gongkai.internal.format.FormatDetector;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document as programs other than Word, and Word's other kinds of files, write it. */
class DocxVariantsTest {
  private static final int REPORTS = 25;
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static Map<String, String> parts(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Document read(byte[] bytes) throws GongkaiException {
    assertEquals(Format.DOCX, FormatDetector.detect(bytes, Limits.DEFAULT).format());
    return DocxExtractor.extract(
        bytes,
        new Budget(Limits.DEFAULT),
        (part, name) -> {
          throw new AssertionError(name);
        });
  }

  private static void assertSame(UnaryOperator<Map<String, String>> change) {
    for (ReportPlan plan : Reports.mixed(REPORTS, 60_001).toList()) {
      byte[] docx = new DocxWriter().write(plan);
      try {
        assertEquals(read(docx), read(zip(change.apply(parts(docx)))), plan::toString);
      } catch (GongkaiException e) {
        throw new AssertionError(plan.toString(), e);
      }
    }
  }

  private static Map<String, String> replace(Map<String, String> parts, String from, String to) {
    parts.replaceAll((name, xml) -> xml.replace(from, to));
    return parts;
  }

  private static final List<String> STRICT =
      List.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
          "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main");

  @Test
  void strictNamespacesAreTheSame() {
    assertSame(
        parts -> {
          for (int i = 0; i < STRICT.size(); i += 2) {
            replace(parts, STRICT.get(i), STRICT.get(i + 1));
          }
          return parts;
        });
  }

  @Test
  void strictNamespacesMayMixWithTheUsualOnes() {
    assertSame(
        parts -> {
          String[] names = {"word/numbering.xml", "word/_rels/document.xml.rels"};
          for (String name : names) {
            for (int i = 0; i < STRICT.size(); i += 2) {
              String from = STRICT.get(i);
              String to = STRICT.get(i + 1);
              parts.computeIfPresent(name, (key, xml) -> xml.replace(from, to));
            }
          }
          return parts;
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void macrosAndTemplatesAreDocuments(String type) {
    assertSame(parts -> replace(parts, MAIN, type));
  }

  @Test
  void theMainPartMayHaveAnotherName() {
    assertSame(parts -> renamed(parts, "word/document", "doc/document2"));
    assertSame(parts -> renamed(parts, "word/document", "Text/main"));
  }

  /** The main part in another folder; the others stay, and are referred to from the top. */
  private static Map<String, String> renamed(Map<String, String> parts, String from, String to) {
    Map<String, String> renamed = new LinkedHashMap<>();
    String folder = to.substring(0, to.indexOf('/'));
    String file = to.substring(to.indexOf('/') + 1);
    parts.forEach(
        (name, xml) -> {
          if (name.equals(from + ".xml")) {
            renamed.put(to + ".xml", xml);
          } else if (name.equals("word/_rels/document.xml.rels")) {
            String absolute = xml.replace(" Target=\"", " Target=\"/word/");
            renamed.put(folder + "/_rels/" + file + ".xml.rels", absolute);
          } else {
            renamed.put(name, xml.replace(from + ".xml", to + ".xml"));
          }
        });
    return renamed;
  }

  @Test
  void theTypesOfThePartsDoWhereThereAreNoRelationships() {
    assertSame(
        parts -> {
          parts.keySet().removeIf(name -> name.endsWith(".rels"));
          return parts;
        });
  }

  @Test
  void namesMayBeWrittenInAnotherCaseAndWithBackslashes() {
    assertSame(
        parts -> {
          Map<String, String> renamed = new LinkedHashMap<>();
          parts.forEach(
              (name, xml) -> renamed.put(name.toUpperCase(Locale.ROOT).replace('/', '\\'), xml));
          return renamed;
        });
  }
}
