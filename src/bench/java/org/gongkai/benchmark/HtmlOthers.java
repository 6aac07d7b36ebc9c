package org.gongkai.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.gongkai.benchmark.Material.Sample;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** jsoup alone. */
@State(Scope.Benchmark)
public class HtmlOthers {
  private List<Sample> files;
  private List<String> texts;

  @Setup
  public void write() {
    files = Material.of("html");
    texts = files.stream().map(file -> new String(file.bytes(), UTF_8)).toList();
  }

  @Benchmark
  public long jsoup() throws IOException {
    long nodes = 0;
    for (Sample file : files) {
      nodes += Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "").childNodeSize();
    }
    return nodes;
  }

  @Benchmark
  public long jsoupOfString() {
    long nodes = 0;
    for (String text : texts) {
      nodes += Jsoup.parse(text).childNodeSize();
    }
    return nodes;
  }
}
