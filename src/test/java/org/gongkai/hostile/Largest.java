package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.Format;
import org.gongkai.Limits;

/**
 * Reads the largest files that the default limits let in, and says what each costs. Run it with the
 * memory that is to suffice: {@code java -Xmx2g … Largest}.
 */
final class Largest {
  private static final int BYTES = (int) Limits.DEFAULT.bytes();

  private static final String ROW = "<tr><td>规章<td>1<td>2";

  @SuppressWarnings("ArrayRecordComponent") // only read
  private record File(Format format, byte[] bytes) {}

  private Largest() {}

  /** Prints a row a file. */
  public static void main(String[] names) throws IOException {
    System.out.println("file\tMB\tCPU s\tallocated MB\tend");
    for (String name : files(null).keySet()) {
      if (names.length > 0 && !name.contains(names[0])) {
        continue;
      }
      File file = files(name).get(name);
      String end;
      long nanos = 0;
      long allocated = 0;
      try {
        Growth.Cost cost = Growth.cost(file.format(), file.bytes());
        end = cost.end();
        nanos = cost.nanos();
        allocated = cost.allocated();
      } catch (OutOfMemoryError e) {
        end = "OutOfMemoryError";
      }
      System.out.printf(
          "%s\t%d\t%.1f\t%d\t%s%n",
          name, file.bytes().length >> 20, nanos / 1e9, allocated >> 20, end);
    }
  }

  /** The files; only the one of this name has content. */
  private static Map<String, File> files(String wanted) throws IOException {
    Map<String, File> files = new LinkedHashMap<>();
    put(files, wanted, "page of paragraphs", Format.HTML, "<p>文字");
    put(files, wanted, "page of cells", Format.HTML, "<table><tr><td>1<td>2");
    put(files, wanted, "page of attributes", Format.HTML, "<a b=c d=e f=g>");
    put(files, wanted, "page of one text", Format.HTML, "文字文字");
    put(files, wanted, "text of lines", Format.TEXT, "规章 1 2 3 4 5 6 7 8 9 0 一二三四五六七八九十\n");
    put(files, wanted, "text of tabs", Format.TEXT, "规章\t1\t2\t3\t4\t5\t6\t7\t8\t9\n");
    put(files, wanted, "RTF of paragraphs", Format.RTF, "{\\rtf1 ", "\\par abcdefgh", "}");
    put(
        files,
        wanted,
        "RTF of rows",
        Format.RTF,
        "{\\rtf1 ",
        "\\trowd\\cellx9\\intbl 1\\cell\\row",
        "}");
    String body =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>";
    docx(files, wanted, "docx of paragraphs", body, "<w:p><w:r><w:t>文字文字</w:t></w:r></w:p>");
    docx(files, wanted, "docx of cells", body + "<w:tbl><w:tr>", "<w:tc><w:p/></w:tc>");
    within(files, wanted, "page of paragraphs, within", Format.HTML, 490_000, "", "<p>文字", "");
    within(files, wanted, "table of a page, within", Format.HTML, 160_000, "<table>", ROW, "");
    within(files, wanted, "page of one text, within", Format.HTML, 4 << 20, "", "文字文字", "");
    within(files, wanted, "text of lines, within", Format.TEXT, 490_000, "", "一、总体情况\n", "");
    within(files, wanted, "text of tabs, within", Format.TEXT, 90_000, "", "规章\t1\t2\t3\t4\n", "");
    String report = "清河县2023年政府信息公开工作年度报告\n一、总体情况\n";
    String line = "文字。".repeat(16_000);
    within(files, wanted, "text of long lines, within", Format.TEXT, 340, report, line + "\n", "");
    within(
        files,
        wanted,
        "page of long texts, within",
        Format.HTML,
        340,
        "<p>一、总体情况",
        "<p>" + line,
        "");
    within(files, wanted, "RTF, within", Format.RTF, 490_000, "{\\rtf1 ", "\\par abc", "}");
    return files;
  }

  private static void within(
      Map<String, File> files,
      String wanted,
      String name,
      Format format,
      int times,
      String before,
      String each,
      String after) {
    String text = name.equals(wanted) ? before + each.repeat(times) + after : "";
    files.put(name, new File(format, text.getBytes(UTF_8)));
  }

  private static void put(
      Map<String, File> files, String wanted, String name, Format format, String... parts) {
    byte[] bytes = name.equals(wanted) ? filled(BYTES, parts) : new byte[0];
    files.put(name, new File(format, bytes));
  }

  private static byte[] filled(int size, String... parts) {
    var out = new ByteArrayOutputStream(size);
    byte[] each = parts[parts.length / 2].getBytes(UTF_8);
    byte[] after = parts.length > 1 ? parts[2].getBytes(UTF_8) : new byte[0];
    out.writeBytes(parts.length > 1 ? parts[0].getBytes(UTF_8) : new byte[0]);
    while (out.size() + each.length + after.length <= size) {
      out.writeBytes(each);
    }
    out.writeBytes(after);
    return out.toByteArray();
  }

  /** Stored, so that the ratio is no hindrance. */
  private static void docx(
      Map<String, File> files, String wanted, String name, String before, String each)
      throws IOException {
    if (!name.equals(wanted)) {
      files.put(name, new File(Format.DOCX, new byte[0]));
      return;
    }
    byte[] text = filled(BYTES - 1_000, before, each, " ");
    var entry = new ZipEntry("word/document.xml");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    var crc = new CRC32();
    crc.update(text);
    entry.setCrc(crc.getValue());
    var bytes = new ByteArrayOutputStream(BYTES);
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(text);
    }
    files.put(name, new File(Format.DOCX, bytes.toByteArray()));
  }
}
