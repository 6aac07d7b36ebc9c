package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.ReportReader;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program in the distribution, here in the same layout. */
class LauncherTest {
  private static final String REPORT = "甲 县.docx";

  @TempDir private static Path programs;

  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  @BeforeAll
  static void installUnderAPlainNameAndAnotherOne() throws Exception {
    assumeTrue(File.separatorChar == '/', "the script is for Unix");
    for (String name : List.of("gongkai", "公开 程序")) {
      Path home = programs.resolve(name);
      Files.createDirectories(home.resolve("bin"));
      Files.createDirectories(home.resolve("lib"));
      Path script = home.resolve("bin/gongkai");
      Files.copy(Path.of("src/main/dist/bin/gongkai"), script);
      assertTrue(script.toFile().setExecutable(true));
      writeJar(home.resolve("lib/gongkai-cli.jar"));
      Path samples = Files.createDirectory(home.resolve("samples"));
      Files.write(samples.resolve("sample.docx"), FileFormat.DOCX.write(ReportPlan.plain(1)));
    }
  }

  /** The classes that are tested, and where the jars of the dependencies are. */
  private static void writeJar(Path jar) throws Exception {
    Path classes =
        Path.of(ReportReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> path.endsWith(".jar"))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" "));
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, others);
    try (var zip = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
  }

  @BeforeEach
  void writeReport() throws IOException {
    Files.write(folder.resolve(REPORT), FileFormat.DOCX.write(ReportPlan.plain(2)));
  }

  private Result run(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(script.toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    prepare(builder.environment());
    builder.environment().putAll(environment);
    Path err = folder.resolve(".err");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  private static void prepare(Map<String, String> environment) {
    environment.keySet().removeAll(List.of("JAVA_OPTS", "LANG", "LC_CTYPE"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("GONGKAI_CACHE", "off");
  }

  private static Path script(String program) {
    return programs.resolve(program).resolve("bin/gongkai");
  }

  /** What the program prints in this process; only the path in it is another one. */
  private String expected() {
    var out = new ByteArrayOutputStream();
    String[] words = {"convert", folder.resolve(REPORT).toString()};
    Main.run(words, InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    return out.toString(UTF_8).replace(folder + "/", "");
  }

  private List<String> files(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void startsInAFolderWithASpaceAndChineseInItsName() throws Exception {
    Result result = run(script("公开 程序"), Map.of(), "convert", REPORT);
    assertEquals(new Result(0, expected(), ""), result);
  }

  @Test
  void startsThroughSymbolicLinks() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("我的 bin"));
    Files.createSymbolicLink(folder.resolve("link"), script("公开 程序"));
    Files.createSymbolicLink(bin.resolve("gongkai"), Path.of("../link"));
    Result result = run(bin.resolve("gongkai"), Map.of(), "convert", REPORT);
    assertEquals(new Result(0, expected(), ""), result);
  }

  @Test
  void chineseArgumentsAreUnderstoodInTheLocaleC() throws Exception {
    Result result = run(script("gongkai"), Map.of("LC_ALL", "C"), "convert", REPORT);
    assertEquals(new Result(0, expected(), ""), result);
  }

  @Test
  void messagesAndTheExitCodeComeThrough() throws Exception {
    Result result = run(script("gongkai"), Map.of(), "convert", "没有 *.docx");
    String message = "gongkai: 没有 *.docx: no file matches this pattern\n";
    assertEquals(new Result(3, "", message), result);
    assertEquals(2, run(script("gongkai"), Map.of(), "--nothing").code());
  }

  @Test
  void optionsForJavaArePassedEvenWhereTheyChooseTheCollector() throws Exception {
    Path log = folder.resolve("gc.txt");
    Map<String, String> options = Map.of("JAVA_OPTS", "-Xmx128m -XX:+UseG1GC -Xlog:gc:file=" + log);
    assertEquals(new Result(0, expected(), ""), run(script("gongkai"), options, "convert", REPORT));
    assertTrue(Files.readString(log).contains("Using G1"));
  }

  @Test
  void nothingIsSaidWhereTheArchiveCannotBeWritten() throws Exception {
    Map<String, String> nowhere = Map.of("GONGKAI_CACHE", folder.resolve(REPORT) + "/cache");
    assertEquals(new Result(0, expected(), ""), run(script("gongkai"), nowhere, "convert", REPORT));
    Result warmUp = run(script("gongkai"), nowhere, "--warm-up");
    assertEquals(3, warmUp.code());
    assertTrue(warmUp.err().startsWith("gongkai: the archive"), warmUp.err());
  }

  @Test
  void aBrokenJavaHomeIsSaid() throws Exception {
    Result result = run(script("gongkai"), Map.of("JAVA_HOME", "/nowhere"), "convert", REPORT);
    assertEquals(3, result.code());
    assertTrue(result.err().startsWith("gongkai: no Java was found"), result.err());
  }

  @Test
  void theArchiveIsMadeOnceAndUsed() throws Exception {
    for (String program : List.of("gongkai", "公开 程序")) {
      Path cache = folder.resolve("cache" + program.length());
      Map<String, String> environment = Map.of("GONGKAI_CACHE", cache.toString());
      var builder = new ProcessBuilder(script(program).toString(), "--warm-up");
      prepare(builder.environment());
      builder.environment().putAll(environment);
      Process first = builder.start();
      Process second = builder.start();
      assertEquals(0, first.waitFor());
      assertEquals(0, second.waitFor());
      List<String> made = files(cache);
      assertEquals(1, made.stream().filter(name -> name.endsWith(".jsa")).count(), made.toString());
      assertEquals(program.equals("gongkai") ? 1 : 2, made.size(), made.toString());

      Path log = folder.resolve("classes.txt");
      Map<String, String> logged =
          Map.of("GONGKAI_CACHE", cache.toString(), "JAVA_OPTS", "-Xlog:class+load:file=" + log);
      assertEquals(new Result(0, expected(), ""), run(script(program), logged, "convert", REPORT));
      List<String> loaded = Files.readAllLines(log);
      assertTrue(
          loaded.stream()
              .anyMatch(
                  line ->
                      line.contains(" org.gongkai.ReportReader ")
                          && line.contains("shared objects file")),
          program);
    }
  }
}
