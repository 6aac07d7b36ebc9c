import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long converting one file takes from a cold start, and how long a program that does nothing
 * takes in the same jar, with the same options and the same archive of classes. After a build:
 *
 * <pre>
 * unzip -q -d target/dist target/gongkai-*.zip
 * java src/test/scripts/ColdStart.java target/dist/gongkai-* [FILE [ROUNDS]]
 * </pre>
 *
 * All kinds of starts take turns; what is printed is the median of each, and the ratios.
 */
public final class ColdStart {
  private static final Pattern OPTIONS =
      Pattern.compile("(?m)^short=(?:'|\"[$]short )(.*)['\"]$");

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toRealPath();
    String file = arguments.length > 1 ? arguments[1] : home + "/samples/qinghe-2023.docx";
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    String script = home.resolve("bin/gongkai").toString();
    String jar = home.resolve("lib/gongkai-cli.jar").toString();
    Path cache = Files.createTempDirectory("cold-start");
    millis(List.of(script, "--warm-up"), cache);

    List<String> quick = new ArrayList<>(List.of(java));
    quick.add("-XX:SharedArchiveFile=" + archive(cache));
    Matcher options = OPTIONS.matcher(Files.readString(Path.of(script)));
    while (options.find()) {
      quick.addAll(List.of(options.group(1).split(" ")));
    }
    quick.addAll(List.of("-Xlog:disable", "-cp", jar));

    String nothing = "org.gongkai.cli.Nothing";
    Map<String, List<String>> starts = new LinkedHashMap<>();
    starts.put("nothing, as the launcher starts Java", with(quick, nothing));
    starts.put("convert, as the launcher starts Java", with(quick, "org.gongkai.cli.Main", "convert", file));
    starts.put("nothing, java -cp", List.of(java, "-cp", jar, nothing));
    starts.put("convert, by the launcher itself", List.of(script, "convert", file));
    starts.put("convert, java -jar", List.of(java, "-jar", jar, "convert", file));

    Map<String, double[]> times = new LinkedHashMap<>();
    starts.keySet().forEach(name -> times.put(name, new double[rounds]));
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> start : starts.entrySet()) {
        double time = millis(start.getValue(), cache);
        if (round >= 0) {
          times.get(start.getKey())[round] = time;
        }
      }
    }
    System.out.println(String.join(" ", quick.subList(2, quick.size() - 3)) + " and an archive");
    double[] floors = {-1, -1};
    for (Map.Entry<String, double[]> entry : times.entrySet()) {
      double[] sorted = entry.getValue();
      Arrays.sort(sorted);
      double median = sorted[rounds / 2];
      String name = entry.getKey();
      if (name.startsWith("nothing")) {
        floors[floors[0] < 0 ? 0 : 1] = median;
      }
      System.out.printf("%-40s %6.0f ms  least %6.0f ms", name, median, sorted[0]);
      System.out.printf("  %.2f x the first%n", median / floors[0]);
    }
    double convert = times.get("convert, as the launcher starts Java")[rounds / 2];
    System.out.printf("%nconvert / nothing, both as the launcher starts Java: %.2f%n", convert / floors[0]);
    System.out.printf("convert as the launcher starts Java / nothing by java -cp: %.2f%n", convert / floors[1]);
  }

  private static List<String> with(List<String> start, String... more) {
    List<String> all = new ArrayList<>(start);
    all.addAll(List.of(more));
    return all;
  }

  private static Path archive(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(path -> path.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  private static double millis(List<String> command, Path cache) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home")));
    builder.environment().put("GONGKAI_CACHE", cache.toString());
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double time = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IOException(command + " ended with " + code);
    }
    return time;
  }
}
