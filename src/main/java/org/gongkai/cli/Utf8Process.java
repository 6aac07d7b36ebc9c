package org.gongkai.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under LANG=C the Java runtime can neither take Chinese arguments nor open files with Chinese
 * names, and that cannot be changed once it runs. There the program starts itself anew with a UTF-8
 * locale and hands its arguments over as bytes.
 */
final class Utf8Process {
  private static final String ARGUMENTS = "gongkai.arguments";
  private static final Path RAW_ARGUMENTS = Path.of("/proc/self/cmdline");

  private Utf8Process() {}

  /** The exit code of the process that was started instead, or null where there is no need. */
  static @Nullable Integer relaunch(String[] arguments) {
    if (System.getProperty(ARGUMENTS) != null || canName("公开") || arguments.length == 0) {
      return null;
    }
    try {
      return start(raw(arguments));
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Main.NOTHING_CONVERTED;
    }
  }

  /** The arguments as the user gave them. */
  static String[] arguments(String[] arguments) {
    String handedOver = System.getProperty(ARGUMENTS);
    if (handedOver == null) {
      return arguments;
    }
    String joined = new String(Base64.getDecoder().decode(handedOver), StandardCharsets.UTF_8);
    return joined.substring(0, joined.length() - 1).split("\0", -1);
  }

  private static boolean canName(String name) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(encoding) && Charset.forName(encoding).newEncoder().canEncode(name);
  }

  /** The last arguments of this process, each with a zero behind it. */
  private static byte[] raw(String[] arguments) throws IOException {
    byte[] all = Files.readAllBytes(RAW_ARGUMENTS);
    int from = all.length;
    for (int left = arguments.length; left > 0; left--) {
      from--;
      while (from > 0 && all[from - 1] != 0) {
        from--;
      }
    }
    return Arrays.copyOfRange(all, Math.max(0, from), all.length);
  }

  private static int start(byte[] raw) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (option.startsWith("-X") || option.startsWith("-D")) {
        command.add(option);
      }
    }
    command.add("-Dsun.jnu.encoding=UTF-8");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-D" + ARGUMENTS + "=" + Base64.getEncoder().encodeToString(raw));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }
}
