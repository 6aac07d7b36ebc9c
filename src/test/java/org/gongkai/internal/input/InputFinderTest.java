package org.gongkai.internal.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.gongkai.BatchReader;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.gongkai.Outcome;
import org.gongkai.ReportReader;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  private static final byte[] REPORT = FileFormat.TEXT.write(ReportPlan.plain(1));
  private static final byte[] DOCX = FileFormat.DOCX.write(ReportPlan.plain(2));

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, REPORT);
  }

  private InputFinder finder(Object... names) {
    return new InputFinder(
        Arrays.stream(names).map(Object::toString).toList(), Limits.DEFAULT, path -> false, null);
  }

  private List<Input> find(Object... names) {
    try (InputFinder finder = finder(names)) {
      return finder.stream().toList();
    }
  }

  private List<String> paths(Object... names) {
    return find(names).stream()
        .map(input -> input.path().replace(folder + "/", "").replace('\\', '/'))
        .toList();
  }

  /** What becomes of the inputs: path, outcome and reason. */
  private List<String> outcomes(Object... names) {
    BatchReader reader = BatchReader.builder().keepDuplicates(true).build();
    try (var results = reader.read(find(names).stream())) {
      return results.map(BatchReader.Read::outcome).map(this::words).toList();
    }
  }

  private String words(Outcome outcome) {
    String path = outcome.path().replace(folder + "/", "");
    String reason = outcome.reason() == null ? "" : " " + outcome.reason();
    return path + " " + outcome.outcome().code() + reason;
  }

  @Test
  void foldersArePathsInOrderWithHiddenFilesLeftOut() throws IOException {
    for (String name : List.of("b.txt", "乙/c.txt", "a/z.txt", "a.txt", ".h.txt", ".g/x.txt")) {
      file(name);
    }
    assertEquals(List.of("a.txt", "a/z.txt", "b.txt", "乙/c.txt"), paths(folder));
    assertEquals(List.of("a.txt", "a/z.txt"), paths(folder.resolve("a.txt"), folder.resolve("a")));
  }

  @Test
  void patternsAreMatchedBelowTheirLastPlainFolder() throws IOException {
    for (String name : List.of("x/2021/a.txt", "x/2022/b.txt", "x/2022/c.doc", "x/d.txt")) {
      file(name);
    }
    assertEquals(List.of("x/2021/a.txt", "x/2022/b.txt"), paths(folder + "/x/*/*.txt"));
    assertEquals(
        List.of("x/2021/a.txt", "x/2022/b.txt", "x/2022/c.doc", "x/d.txt"),
        paths(folder + "/x/**/?.*"));
    assertEquals(List.of("x/2022/c.doc"), paths(folder + "/x/2022/*.{doc,docx}"));
    assertEquals(List.of("x/*.pdf failed unreadable"), outcomes(folder + "/x/*.pdf"));
    assertEquals(List.of("y/*.pdf failed unreadable"), outcomes(folder + "/y/*.pdf"));
  }

  @Test
  void twoStarsStandForNoFolderToo() throws IOException {
    for (String name : List.of("x/a.doc", "x/y/b.doc", "x/y/z/c.doc", "x/y/z/c.txt", "xd.doc")) {
      file(name);
    }
    assertEquals(List.of("x/a.doc", "x/y/b.doc", "x/y/z/c.doc"), paths(folder + "/x/**/*.doc"));
    assertEquals(List.of("x/y/z/c.doc"), paths(folder + "/x/**/z/**/*.doc"));
    assertEquals(List.of("x/y/b.doc"), paths(folder + "/x/{y,n}/**/b.doc"));
    assertEquals(5, find(folder + "/**/*.{doc,txt}").size());
  }

  @Test
  void aFolderThatMatchesAPatternIsReadAsAWhole() throws IOException {
    for (String name : List.of("x/a.txt", "x/y/b.txt", "z.txt", ".h/c.txt")) {
      file(name);
    }
    assertEquals(List.of("x/a.txt", "x/y/b.txt", "z.txt"), paths(folder + "/*"));
    assertEquals(List.of("x/a.txt", "x/y/b.txt"), paths(folder + "/x*"));
    assertEquals(List.of("x/a.txt", "x/y/b.txt"), paths(folder + "/x/**"));
  }

  @Test
  void whatIsNamedTwiceIsReadOnce() throws IOException {
    Path one = file("x/a.txt");
    assertEquals(List.of("x/a.txt"), paths(one, one, folder, folder.resolve("x")));
    assertEquals(1, find("none.doc", "none.doc").size());
  }

  @Test
  void linksThatLeadNowhereAreSaidAndThoseThatLeadBackAreNot() throws IOException {
    file("x/a.txt");
    try {
      Files.createSymbolicLink(folder.resolve("x/b.doc"), Path.of("nowhere"));
      Files.createSymbolicLink(folder.resolve("x/c"), folder);
    } catch (UnsupportedOperationException | IOException e) {
      abort("no symbolic links here: " + e);
    }
    assertEquals(
        List.of("x/a.txt converted", "x/b.doc failed unreadable"), outcomes(folder.resolve("x")));
  }

  /** A header of a tar archive as nobody else would write it. */
  private static byte[] header(String name, char type, long size) {
    byte[] header = new byte[512];
    byte[] bytes = name.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, 0, bytes.length);
    String fields = "0000644\0" + "0000000\0" + "0000000\0" + "%011o\0".formatted(size);
    byte[] numbers = (fields + "00000000000\0").getBytes(UTF_8);
    System.arraycopy(numbers, 0, header, 100, numbers.length);
    header[156] = (byte) type;
    System.arraycopy("ustar\00000".getBytes(UTF_8), 0, header, 257, 8);
    return summed(header);
  }

  /** A header with its checksum. */
  private static byte[] summed(byte[] header) {
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    System.arraycopy("%06o\0 ".formatted(sum).getBytes(UTF_8), 0, header, 148, 8);
    return header;
  }

  /** A tar archive up to its end, so that more can follow. */
  private static byte[] open(byte[] report) throws IOException {
    return Arrays.copyOf(tar(entries("a.txt", report)), 512 + (report.length + 511) / 512 * 512);
  }

  private static byte[] together(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] times(int times, byte[]... parts) {
    byte[] one = together(parts);
    var all = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      all.writeBytes(one);
    }
    return all.toByteArray();
  }

  /** The library calls itself for each of them, and keeps what stands in them. */
  @Test
  void headersWithoutEndEndTheArchiveAndNotTheRun() throws IOException {
    byte[] begin = open(REPORT);
    byte[] name = Arrays.copyOf("x".getBytes(UTF_8), 512);
    List<byte[]> floods =
        List.of(
            times(50_000, header("././@LongLink", 'L', 1), name),
            times(50_000, header("pax", 'x', 0)),
            times(50_000, header("pax", 'g', 0)),
            together(header("././@LongLink", 'L', 70_000), new byte[70_144]),
            together(header("pax", 'x', 8_000_000), new byte[8_000_000]));
    for (byte[] flood : floods) {
      Files.write(folder.resolve("a.tgz"), gzip(together(begin, flood)));
      file("b.txt");
      assertEquals(
          List.of("a.tgz!/a.txt converted", "a.tgz failed damaged", "b.txt converted"),
          outcomes(folder));
    }
    Files.write(
        folder.resolve("a.tgz"),
        gzip(together(begin, times(20, header("d/", '5', 0)), tar(entries("a.txt", REPORT)))));
    assertEquals(
        List.of("a.tgz!/a.txt converted", "a.tgz!/a.txt (2) converted"),
        outcomes(folder.resolve("a.tgz")));
  }

  @Test
  void emptyMembersOfGzipEndTheArchiveAndNotTheRun() throws IOException {
    byte[] nothing = times(50_000, gzip(new byte[0]));
    byte[] tar = tar(entries("a.txt", REPORT, "b.txt", REPORT));
    byte[] first = gzip(Arrays.copyOf(tar, 512));
    byte[] rest = gzip(Arrays.copyOfRange(tar, 512, tar.length));
    Files.write(folder.resolve("a.tgz"), together(first, nothing, rest));
    Files.write(folder.resolve("b.tgz"), together(nothing, gzip(tar)));
    file("c.txt");
    List<String> outcomes = outcomes(folder);
    assertEquals(3, outcomes.size(), outcomes.toString());
    assertEquals("a.tgz failed damaged", outcomes.get(0));
    assertTrue(outcomes.get(1).startsWith("b.tgz refused"), outcomes.get(1));
    assertEquals("c.txt converted", outcomes.get(2));
  }

  @Test
  void entriesWithHolesEndTheArchive() throws IOException {
    byte[] begin = open(REPORT);
    byte[] sparse = header("a.txt", 'S', 512);
    System.arraycopy("00000000000\0".getBytes(UTF_8), 0, sparse, 386, 12);
    System.arraycopy("00000001000\0".getBytes(UTF_8), 0, sparse, 398, 12);
    System.arraycopy("77777777777\0".getBytes(UTF_8), 0, sparse, 483, 12);
    summed(sparse);
    Path tar =
        Files.write(
            folder.resolve("a.tar"),
            together(begin, sparse, new byte[512], tar(entries("b.txt", REPORT))));
    assertEquals(
        List.of("a.tar!/a.txt converted", "a.tar refused unsupported_format"), outcomes(tar));
  }

  @Test
  void entriesOfOneNameAreToldApart() throws IOException {
    Path file = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipArchiveOutputStream(out)) {
      for (byte[] bytes : List.of(REPORT, DOCX, REPORT)) {
        zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
        zip.write(bytes);
        zip.closeArchiveEntry();
      }
    }
    List<String> expected =
        List.of(
            "a.zip!/a.txt converted", "a.zip!/a.txt (2) converted", "a.zip!/a.txt (3) converted");
    assertEquals(expected, outcomes(file));
  }

  @Test
  void aFileMayHaveANameThatLooksLikeAPatternOrAList() throws IOException {
    assertEquals(List.of("[1].txt"), paths(file("[1].txt")));
    assertEquals(List.of("@a.txt"), paths(file("@a.txt")));
  }

  @Test
  void listsNameOneInputALine() throws IOException {
    file("x/a.txt");
    file("x/b.txt");
    file("y/c.txt");
    Path list =
        Files.writeString(
            folder.resolve("list"),
            "\ufeff# reports\n" + folder + "/y/c.txt\r\n\n  " + folder + "/x  \n");
    assertEquals(List.of("x/a.txt", "x/b.txt", "y/c.txt"), paths("@" + list));
    assertEquals(
        List.of("@" + "none failed unreadable"),
        outcomes("@" + folder + "/none").stream().map(s -> s.replace(folder + "/", "")).toList());
    Files.write(list, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertEquals(1, find("@" + list).size());
    assertTrue(outcomes("@" + list).get(0).endsWith("failed unreadable"));
  }

  private Path zip(String name, Charset names, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding(names.name());
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeArchiveEntry();
      }
    }
    return file;
  }

  private static byte[] tar(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes, "GB18030")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        var entry = new TarArchiveEntry(each.getKey());
        entry.setSize(each.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(each.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static Map<String, byte[]> entries(Object... namesAndBytes) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return entries;
  }

  @Test
  void archivesAreReadInPlace() throws IOException {
    Map<String, byte[]> entries =
        entries("二/年报.txt", REPORT, "一.docx", DOCX, "__MACOSX/._一.docx", REPORT, ".x", REPORT);
    Path zip = zip("甲.zip", UTF_8, entries);
    Path old = zip("旧.zip", Charset.forName("GBK"), entries);
    Path tar = Files.write(folder.resolve("a.tar"), tar(entries));
    Path tgz = Files.write(folder.resolve("b.tgz"), gzip(tar(entries)));
    Path unnamed = Files.write(folder.resolve("c"), gzip(tar(entries)));
    for (Path archive : List.of(zip, old, tar, tgz, unnamed)) {
      String name = archive.getFileName().toString();
      List<String> expected = List.of(name + "!/二/年报.txt converted", name + "!/一.docx converted");
      boolean byName = name.endsWith(".zip");
      assertEquals(byName ? expected.stream().sorted().toList() : expected, outcomes(archive));
    }
    assertEquals(10, find(folder).size());
  }

  @Test
  void whatIsReadFromAnArchiveIsWhatAFileGives() throws Exception {
    Path zip = zip("a.zip", UTF_8, entries("x.docx", DOCX));
    try (var results = BatchReader.create().read(find(zip).stream())) {
      BatchReader.Read read = results.findFirst().orElseThrow();
      assertEquals(List.of(ReportReader.create().read(DOCX, zip + "!/x.docx")), read.conversions());
    }
  }

  @Test
  void documentsThatAreContainersAreNoArchives() throws IOException {
    Path docx = Files.write(folder.resolve("report.zip"), DOCX);
    Path odt = zip("a.odt", UTF_8, entries("mimetype", "x".getBytes(UTF_8), "content.xml", REPORT));
    Path jar = zip("a.jar", UTF_8, entries("META-INF/MANIFEST.MF", REPORT));
    assertEquals(List.of("report.zip converted"), outcomes(docx));
    assertEquals(List.of("a.odt refused unsupported_format"), outcomes(odt));
    assertEquals(List.of("a.jar refused unsupported_format"), outcomes(jar));
  }

  @Test
  void archivesInsideArchivesAreRefusedByName() throws IOException {
    Path inner = zip("inner.zip", UTF_8, entries("x.txt", REPORT));
    Path outer = zip("outer.zip", UTF_8, entries("inner.zip", Files.readAllBytes(inner)));
    assertEquals(List.of("outer.zip!/inner.zip refused unsupported_format"), outcomes(outer));
  }

  @Test
  void namesThatLeaveTheArchiveAreNamesOnly() throws IOException {
    Path zip = zip("a.zip", UTF_8, entries("../../x.txt", REPORT, "/etc/y.txt", REPORT));
    assertEquals(
        List.of("a.zip!/../../x.txt converted", "a.zip!//etc/y.txt converted"), outcomes(zip));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(zip), files.toList());
    }
  }

  @Test
  void damagedArchivesGiveWhatIsWholeAndSayWhatIsNot() throws IOException {
    byte[] tgz = gzip(tar(entries("a.txt", REPORT, "b.txt", DOCX)));
    Path cut = Files.write(folder.resolve("a.tgz"), Arrays.copyOf(tgz, tgz.length - 1000));
    assertEquals(List.of("a.tgz!/a.txt converted", "a.tgz failed damaged"), outcomes(cut));

    Path zip = zip("b.zip", UTF_8, entries("a.txt", REPORT, "b.docx", DOCX));
    byte[] bytes = Files.readAllBytes(zip);
    bytes[60] ^= 0x55;
    Files.write(zip, bytes);
    assertEquals(List.of("b.zip!/a.txt failed damaged", "b.zip!/b.docx converted"), outcomes(zip));
    Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));
    assertEquals(List.of("b.zip failed damaged"), outcomes(zip));
  }

  @Test
  void anEntryThatIsNotCompressedIsComparedWithItsChecksum() throws IOException {
    Path file = folder.resolve("stored.zip");
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipArchiveOutputStream(out)) {
      var entry = new ZipArchiveEntry("a.txt");
      var crc = new CRC32();
      crc.update(REPORT);
      entry.setMethod(ZipArchiveEntry.STORED);
      entry.setSize(REPORT.length);
      entry.setCrc(crc.getValue());
      zip.putArchiveEntry(entry);
      zip.write(REPORT);
      zip.closeArchiveEntry();
    }
    assertEquals(List.of("stored.zip!/a.txt converted"), outcomes(file));
    byte[] bytes = Files.readAllBytes(file);
    bytes[REPORT.length / 2] ^= 1;
    Files.write(file, bytes);
    assertEquals(List.of("stored.zip!/a.txt failed damaged"), outcomes(file));
  }

  @Test
  void entriesWithAPasswordAreRefusedAsSuch() throws IOException {
    Path zip = zip("a.zip", UTF_8, entries("a.txt", REPORT));
    byte[] bytes = Files.readAllBytes(zip);
    int directory = new String(bytes, ISO_8859_1).indexOf("PK\1\2");
    bytes[directory + 8] |= 1;
    Files.write(zip, bytes);
    assertEquals(List.of("a.zip!/a.txt refused encrypted"), outcomes(zip));
  }

  /** 93 is Zstandard, 95 XZ; for both the library would need another one. */
  @Test
  void entriesThatAreCompressedInOtherWaysAreRefusedAndTheNextIsRead() throws IOException {
    for (int method : new int[] {14, 20, 93, 95, 97, 99}) {
      Path zip = zip("a.zip", UTF_8, entries("a.txt", new byte[9], "b.txt", REPORT));
      byte[] bytes = Files.readAllBytes(zip);
      bytes[new String(bytes, ISO_8859_1).indexOf("PK\1\2") + 10] = (byte) method;
      Files.write(zip, bytes);
      assertEquals(
          List.of("a.zip!/a.txt refused unsupported_format", "a.zip!/b.txt converted"),
          outcomes(zip));
    }
  }

  @Test
  void entriesLargerThanADocumentMayBeAreLeft() throws IOException {
    Path zip = zip("a.zip", UTF_8, entries("a.txt", new byte[5000], "b.txt", REPORT));
    Path tar = Files.write(folder.resolve("a.tar"), tar(entries("a", new byte[5000])));
    Limits small = Limits.DEFAULT.toBuilder().bytes(4000).build();
    for (Path archive : List.of(zip, tar)) {
      try (var finder = new InputFinder(List.of(archive.toString()), small, path -> false, null);
          var results = BatchReader.create().read(finder.stream())) {
        assertEquals("limit_exceeded", results.iterator().next().outcome().reason());
      }
    }
  }

  @Test
  void anArchiveThatGrowsWithoutEndIsLeftThere() throws IOException {
    byte[] zeros = new byte[60 << 20];
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 25; i++) {
      entries.put(i + ".txt", zeros);
    }
    Path zip = zip("a.zip", UTF_8, entries);
    int given = 0;
    String last = "";
    try (InputFinder finder = finder(zip)) {
      while (finder.hasNext()) {
        last = finder.next().path();
        given++;
      }
    }
    assertTrue(given > 15 && given < 25, "inputs: " + given);
    assertEquals(zip.toString(), last);
  }

  @Test
  void howManyThereAreIsKnownAsFarAsItCanBe() throws IOException {
    file("a.txt");
    file("c.txt");
    zip("b.zip", UTF_8, entries("x.txt", REPORT, "y.txt", REPORT));
    try (InputFinder finder = finder(folder)) {
      assertEquals(3, finder.expected());
      assertFalse(finder.isExact());
      List<Long> expected = new ArrayList<>();
      while (finder.hasNext()) {
        finder.next();
        expected.add(finder.expected());
      }
      assertEquals(List.of(3L, 4L, 4L, 4L), expected);
      assertTrue(finder.isExact());
    }
  }

  @Test
  void oneDocumentIsToldFromMany() throws IOException {
    Path zip = zip("b.zip", UTF_8, entries("x.txt", REPORT));
    Path docx = Files.write(folder.resolve("a.bin"), DOCX);
    assertFalse(InputFinder.isOne(zip.toString(), Limits.DEFAULT));
    assertFalse(InputFinder.isOne(folder.toString(), Limits.DEFAULT));
    assertFalse(InputFinder.isOne("*.txt", Limits.DEFAULT));
    assertFalse(InputFinder.isOne("@list", Limits.DEFAULT));
    assertTrue(InputFinder.isOne(docx.toString(), Limits.DEFAULT));
    assertTrue(InputFinder.isOne("none.docx", Limits.DEFAULT));
    assertTrue(InputFinder.isOne("-", Limits.DEFAULT));
  }
}
