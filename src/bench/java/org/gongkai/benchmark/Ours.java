package org.gongkai.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.GongkaiException;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.gongkai.benchmark.Material.Sample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** This library: the bytes of a file to the bytes of its JSON, with all checks. */
@State(Scope.Benchmark)
public class Ours {
  @Param({"docx", "html", "doc", "rtf", "txt", "mht", "xml"})
  String format;

  private final ReportReader reader = ReportReader.create();
  private List<Sample> files;

  @Setup
  public void write() throws GongkaiException {
    files = Material.of(format);
    for (Sample file : files) {
      if (reader.read(file.bytes(), file.name()).report().requests() == null) {
        throw new IllegalStateException(file.name() + " was not understood");
      }
    }
  }

  @Benchmark
  public long json() throws GongkaiException, IOException {
    long written = 0;
    for (Sample file : files) {
      var json = new ByteArrayOutputStream(32_768);
      for (Conversion conversion : reader.readAll(file.bytes(), file.name())) {
        ReportJson.writeLine(conversion, json);
      }
      written += json.size();
    }
    return written;
  }
}
