package org.gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The executable jar, which holds more libraries than the tests see. The build runs this after it.
 */
class ExecutableJarTest {
  private static final Path JAR = Path.of("target/gongkai-cli.jar");

  @TempDir private Path folder;

  /** A connection stands in the queue as soon as its other end has it. */
  @Test
  void nothingIsFetchedByTheExecutableJar() throws IOException, InterruptedException {
    assumeTrue(Files.exists(JAR), "the executable jar is not built yet");
    try (var listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
      listener.configureBlocking(false);
      int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
      String log = converted(LoopbackPages.asking("http://127.0.0.1:" + port + "/"));
      try (SocketChannel connection = listener.accept()) {
        assertNull(connection);
      }
      assertTrue(log.contains("0.docx") && log.contains("declares or uses XML entities"), log);
    }
  }

  private String converted(Map<String, byte[]> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString(), "convert", "--output", folder + "/out.jsonl"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      command.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
    }
    Path log = folder.resolve("log");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return Files.readString(log);
  }
}
