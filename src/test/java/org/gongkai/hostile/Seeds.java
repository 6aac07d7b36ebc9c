package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.Reports;
import org.gongkai.hostile.Fuzz.Target;

/** What fuzzers start from: the test data, and what they have found. */
final class Seeds {
  private static final Path TESTDATA = Path.of("testdata");
  private static final Path FINDS = Path.of("src/test/resources/org/gongkai/hostile");
  private static final Map<String, Target> BY_EXTENSION =
      Map.of(
          "docx", Target.DOCX,
          "xml", Target.FLAT_OPC,
          "doc", Target.DOC,
          "rtf", Target.RTF,
          "html", Target.HTML,
          "mht", Target.MHTML,
          "txt", Target.TEXT);

  private Seeds() {}

  /** Writes the seeds of a target into a folder: {@code Seeds <target> <folder>}. */
  public static void main(String[] arguments) throws IOException {
    Target target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    for (Map.Entry<String, byte[]> seed : of(target).entrySet()) {
      Files.write(folder.resolve(seed.getKey().replace('/', '-')), seed.getValue());
    }
  }

  /** The seeds of a target, by their names. */
  static Map<String, byte[]> of(Target target) throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>();
    for (Path file : files(TESTDATA)) {
      String name = file.toString();
      String extension = name.substring(name.lastIndexOf('.') + 1);
      Target own = BY_EXTENSION.get(extension);
      if (own == target || (target == Target.DETECT && own != null)) {
        seeds.put(name, Files.readAllBytes(file));
      } else if (own == Target.TEXT && target.readsText()) {
        seeds.put(name, Files.readAllBytes(file));
      }
    }
    if (target == Target.FLAT_OPC || target == Target.MHTML) {
      seeds.putAll(generated(target));
    }
    if (target == Target.VALUE || target == Target.STATEMENT || target == Target.IDENTITY) {
      int number = 0;
      for (String line : lines(target)) {
        seeds.put("line-" + number++, line.getBytes(UTF_8));
      }
    }
    for (Path find : files(FINDS.resolve(target.label()))) {
      seeds.put(find.toString(), Files.readAllBytes(find));
    }
    return seeds;
  }

  private static Map<String, byte[]> generated(Target target) {
    Map<String, byte[]> seeds = new TreeMap<>();
    FileFormat format = target == Target.MHTML ? FileFormat.MHTML : FileFormat.FLAT_OPC;
    Reports.mixed(3, 900).forEach(plan -> seeds.put("plan-" + plan.seed(), format.write(plan)));
    return seeds;
  }

  private static List<String> lines(Target target) throws IOException {
    return switch (target) {
      case VALUE ->
          List.of("12", "1,234", "－", "不适用", "增加3", "减少12件", "￥1.5万元", "12.30元（含税）", "0", "１２");
      case STATEMENT ->
          Files.readAllLines(
              Path.of("src/test/resources/org/gongkai/internal/statement/sentences.txt"), UTF_8);
      default ->
          List.of(
              "清河县2023年政府信息公开工作年度报告",
              "清河县人民政府办公室\n2023年度\n政府信息公开工作年度报告\n（2023年1月1日至2023年12月31日）",
              "本年度报告数据统计期限为2023年1月1日起至12月31日止。",
              "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况");
    };
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
