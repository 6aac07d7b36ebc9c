package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the project is made of: licences that may go along, versions without known holes. */
class SupplyTest {
  private static final Path VULNERABLE = Path.of("src/test/resources/org/gongkai/vulnerable.tsv");
  private static final Path LISTED = Path.of("target/third-party.txt");
  private static final Path PAGE = Path.of("docs/THIRD-PARTY.md");

  /** {@code .../jsoup/1.24.1/jsoup-1.24.1.jar}. */
  private static final Pattern JAR =
      Pattern.compile(".*[/\\\\]([^/\\\\]+)[/\\\\]([^/\\\\]+)[/\\\\]\\1-\\2[^/\\\\]*\\.jar");

  /** {@code (Apache-2.0) jsoup Java HTML Parser (org.jsoup:jsoup:1.24.1 - https://jsoup.org/)}. */
  private static final Pattern LINE =
      Pattern.compile("\\s*((?:\\([^()]*\\)\\s*)+)(.*) \\(([^() ]+):([^() ]+):([^() ]+) - (.*)\\)");

  /** Versions from {@code from} on that are below {@code below} have the hole {@code id}. */
  private record Hole(String artifact, String from, String below, String id) {
    boolean isIn(String version) {
      return compare(version, from) >= 0 && compare(version, below) < 0;
    }
  }

  private static List<Hole> holes() throws IOException {
    List<Hole> holes = new ArrayList<>();
    for (String line : Files.readAllLines(VULNERABLE, UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        holes.add(new Hole(fields[0], fields[1], fields[2], fields[3]));
      }
    }
    return holes;
  }

  /** All that the tests see, which is more than what is shipped. */
  private static Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    for (String jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Matcher matcher = JAR.matcher(jar);
      if (matcher.matches()) {
        versions.put(matcher.group(1), matcher.group(2));
      }
    }
    return versions;
  }

  /** Compares number by number; what is no number comes before what is one. */
  private static int compare(String version, String other) {
    List<String> left = Arrays.asList(version.split("[.-]", -1));
    List<String> right = Arrays.asList(other.split("[.-]", -1));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      int order = Integer.compare(number(left, i), number(right, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int number(List<String> parts, int i) {
    String part = i < parts.size() ? parts.get(i) : "0";
    return part.matches("\\d{1,9}") ? Integer.parseInt(part) : -1;
  }

  @ParameterizedTest
  @CsvSource({
    "1.2,1.10,-1",
    "1.10,1.10,0",
    "1.10.0,1.10,0",
    "2.0,1.99,1",
    "2.0-beta9,2.0,-1",
    "1.2.3.4,1.2.3,1"
  })
  void versionsAreComparedByTheirNumbers(String version, String other, int order) {
    assertEquals(order, compare(version, other));
  }

  @Test
  void noLibraryHasAKnownHole() throws IOException {
    Map<String, String> versions = versions();
    assertTrue(versions.size() > 20, versions.toString());
    List<String> found = new ArrayList<>();
    for (Hole hole : holes()) {
      String version = versions.get(hole.artifact());
      if (version != null && hole.isIn(version)) {
        found.add(hole.artifact() + " " + version + " has " + hole.id());
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void theListOfHolesIsInOrderAndCanFindThem() throws IOException {
    List<Hole> holes = holes();
    assertTrue(holes.size() > 15);
    for (Hole hole : holes) {
      assertTrue(compare(hole.from(), hole.below()) < 0, hole.toString());
      assertTrue(hole.isIn(hole.from()), hole.toString());
      assertFalse(hole.isIn(hole.below()), hole.toString());
    }
    assertEquals(
        List.copyOf(new TreeSet<>(holes.stream().map(Hole::artifact).toList())),
        holes.stream().map(Hole::artifact).distinct().toList());
  }

  @Test
  void theLicencesOfWhatIsShippedAreListed() throws IOException {
    assumeTrue(Files.exists(LISTED), "the list is not made in a quick build");
    var page = new StringBuilder("# What the executable jar holds\n\n");
    page.append(
        "Made by `SupplyTest` with `-Dgongkai.update=true`; the build refuses any licence ");
    page.append("that is not among these.\n\n| library | version | licence | home |\n");
    page.append("| --- | --- | --- | --- |\n");
    var rows = new TreeSet<String>();
    for (String line : Files.readAllLines(LISTED, UTF_8)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        String licence = matcher.group(1).strip().replaceAll("[()]", "").replace(" ", ", ");
        rows.add(
            "| %s:%s | %s | %s | %s |\n"
                .formatted(
                    matcher.group(3),
                    matcher.group(4),
                    matcher.group(5),
                    licence,
                    matcher.group(6)));
      }
    }
    assertTrue(rows.size() > 10, rows.toString());
    rows.forEach(page::append);
    if (Boolean.getBoolean("gongkai.update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page.toString());
  }
}
