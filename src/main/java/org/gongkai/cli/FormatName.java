package org.gongkai.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.gongkai.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats by the names that they have in the output. */
final class FormatName implements ITypeConverter<Format> {

  /** The names, for the help. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::code).iterator();
    }
  }

  @Override
  public Format convert(String name) {
    for (Format format : Format.values()) {
      if (format.code().equalsIgnoreCase(name)) {
        return format;
      }
    }
    String names =
        Arrays.stream(Format.values()).map(Format::code).collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + name + "' is none of the formats " + names);
  }
}
