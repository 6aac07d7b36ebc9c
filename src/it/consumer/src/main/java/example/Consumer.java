package example;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gongkai.Conversion;
import org.gongkai.ReportReader;

/** Writes down what a report says and which jars were there to read it. */
final class Consumer {
  private Consumer() {}

  public static void main(String[] args) throws IOException {
    ReportReader reader = ReportReader.create();
    Conversion conversion = reader.read(Path.of(args[0]));
    String jars =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(entry -> Path.of(entry).getFileName().toString())
            .filter(name -> name.endsWith(".jar"))
            .map(name -> name.replaceFirst("-\\d.*", ""))
            .sorted()
            .collect(joining(" "));
    Files.writeString(
        Path.of(args[1]), "agency: " + conversion.report().agency() + "\njars: " + jars + "\n");
  }
}
