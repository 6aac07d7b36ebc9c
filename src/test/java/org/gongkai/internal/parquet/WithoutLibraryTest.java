package org.gongkai.internal.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What embedders see who have not the optional libraries. */
class WithoutLibraryTest {
  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** The class path without Parquet and what comes with it. */
  private static URLClassLoader without() {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.matches(".*(parquet-|jts-core|slf4j-|hadoop-)[^/\\\\]*\\.jar"))
            .map(WithoutLibraryTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  @Test
  void parquetIsRefusedWithWhatToDo(@TempDir Path folder) throws Exception {
    try (URLClassLoader loader = without()) {
      Class<?> tables = loader.loadClass("org.gongkai.internal.table.Table");
      Class<?> parquet = loader.loadClass(ParquetTable.class.getName());
      Method create = parquet.getMethod("create", Path.class, tables);
      Method join = parquet.getMethod("join", tables, List.class, Path.class);
      Object reports = tables.getEnumConstants()[0];
      Path file = folder.resolve("x.parquet");
      assertRefused(() -> create.invoke(null, file, reports));
      assertRefused(() -> join.invoke(null, reports, List.of(), file));
    }
  }

  private static void assertRefused(org.junit.jupiter.api.function.Executable call) {
    Throwable cause = assertThrows(InvocationTargetException.class, call).getCause();
    assertInstanceOf(IllegalStateException.class, cause);
    assertEquals(
        "writing Parquet needs org.apache.parquet:parquet-hadoop on the class path;"
            + " the executable jar carries it",
        cause.getMessage());
  }

  @Test
  void reportsAreReadAndWrittenAsCsvAllTheSame() throws Exception {
    String text = "青禾县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n";
    try (URLClassLoader loader = without()) {
      Class<?> readers = loader.loadClass("org.gongkai.ReportReader");
      Object reader = readers.getMethod("create").invoke(null);
      Object conversion =
          readers
              .getMethod("read", byte[].class, String.class)
              .invoke(reader, text.getBytes(StandardCharsets.UTF_8), "a.txt");
      Class<?> tables = loader.loadClass("org.gongkai.internal.table.Table");
      Object reports = tables.getEnumConstants()[0];
      Object rows =
          loader
              .loadClass("org.gongkai.internal.table.Rows")
              .getMethod("of", tables, conversion.getClass())
              .invoke(null, reports, conversion);
      Class<?> csv = loader.loadClass("org.gongkai.internal.table.CsvText");
      byte[] line =
          (byte[])
              csv.getMethod("lines", tables, List.class)
                  .invoke(csv.getConstructor(boolean.class).newInstance(false), reports, rows);
      assertEquals("a.txt#1,a.txt", start(line));
    }
  }

  private static String start(byte[] line) throws IOException {
    return new String(line, StandardCharsets.UTF_8).substring(0, "a.txt#1,a.txt".length());
  }
}
