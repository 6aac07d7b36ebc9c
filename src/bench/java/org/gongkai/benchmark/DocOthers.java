package org.gongkai.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.gongkai.benchmark.Material.Sample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Another way into a .doc. */
@State(Scope.Benchmark)
public class DocOthers {
  private List<Sample> files;

  @Setup
  public void write() {
    files = Material.of("doc");
  }

  @Benchmark
  public long hwpf() throws IOException {
    long characters = 0;
    for (Sample file : files) {
      try (var document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
        characters += document.getDocumentText().length();
      }
    }
    return characters;
  }

  @Benchmark
  public long hwpfExtractor() throws IOException {
    long characters = 0;
    for (Sample file : files) {
      try (var extractor = new WordExtractor(new ByteArrayInputStream(file.bytes()))) {
        characters += extractor.getText().length();
      }
    }
    return characters;
  }
}
