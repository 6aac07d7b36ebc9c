package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way does what the argument parser's way does. */
class SimpleCallTest {
  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  private interface Way {
    int run(String[] arguments, InputStream in, OutputStream out, OutputStream err);
  }

  @BeforeEach
  void writeReports() throws IOException {
    Files.write(folder.resolve("甲 县.docx"), FileFormat.DOCX.write(ReportPlan.plain(1)));
    Files.write(folder.resolve("b.HTML"), FileFormat.HTML.write(ReportPlan.plain(2)));
    Files.write(folder.resolve("c.txt"), FileFormat.TEXT.write(ReportPlan.plain(3)));
    Files.write(folder.resolve("d"), FileFormat.DOCX.write(ReportPlan.plain(4)));
    Files.write(folder.resolve("e.zip"), FileFormat.DOCX.write(ReportPlan.plain(5)));
    Files.write(folder.resolve("f*.docx"), FileFormat.DOCX.write(ReportPlan.plain(6)));
    Files.writeString(folder.resolve("pdf.doc"), "%PDF-1.4");
    Files.writeString(folder.resolve("empty.docx"), "");
    Files.writeString(folder.resolve("other.txt"), "今天天气很好。\n");
    String two = new String(FileFormat.TEXT.write(ReportPlan.plain(7)), UTF_8);
    Files.writeString(
        folder.resolve("two.txt"),
        two + "\n" + new String(FileFormat.TEXT.write(ReportPlan.plain(8)), UTF_8));
    Files.createDirectory(folder.resolve("folder.docx"));
  }

  /** The words between bars, those with an exclamation mark names in the folder. */
  private String[] arguments(String words) {
    String[] arguments = words.split("\\|", -1);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("!")) {
        arguments[i] = folder.resolve(arguments[i].substring(1)).toString();
      }
    }
    return arguments;
  }

  private Result run(Way way, String words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = way.run(arguments(words), InputStream.nullInputStream(), out, err);
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert|!甲 县.docx",
        "convert|--provenance|!甲 县.docx",
        "convert|!甲 县.docx|--provenance",
        "convert|!b.HTML",
        "convert|!c.txt",
        "convert|!missing.docx",
        "convert|!missing.docx|--provenance",
        "convert|!pdf.doc",
        "convert|!empty.docx",
        "convert|!other.txt",
        "convert|!two.txt",
        "convert|!two.txt|--provenance",
        "convert|!c.txt/inside.txt",
        "convert|nul\0.docx",
      })
  void theSimpleCallGivesTheSame(String words) {
    assertNotNull(SimpleCall.of(arguments(words)));
    assertEquals(run(Main::parse, words), run(Main::run, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "convert",
        "convert|",
        "convert|--provenance",
        "convert|--provenance|--provenance",
        "convert|--provenance|!甲 县.docx|--provenance",
        "convert|-",
        "convert|--help",
        "convert|--nothing|!甲 县.docx",
        "convert|!甲 县.docx|--nothing",
        "convert|!甲 县.docx|!c.txt",
        "convert|!folder.docx",
        "convert|!d",
        "convert|!e.zip",
        "convert|!f*.docx",
        "convert|--|!甲 县.docx",
        "convert|-x.docx",
        "convert|@list.txt",
        "convert|'c.txt'",
        "convert|!甲 县.docx|--format|json",
        "check|!甲 县.docx",
        "Convert|!甲 县.docx",
        "--version",
      })
  void everythingElseIsLeftToTheParser(String words) {
    assertNull(SimpleCall.of(arguments(words)));
  }

  @Test
  void closedOutputIsSaidInTheSameWords() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Way parsed = (words, in, out, err) -> Main.parse(words, in, closed, err);
    Way simple = (words, in, out, err) -> Main.run(words, in, closed, err);
    Result expected = run(parsed, "convert|!c.txt");
    assertEquals(3, expected.code());
    assertEquals(expected, run(simple, "convert|!c.txt"));
  }
}
