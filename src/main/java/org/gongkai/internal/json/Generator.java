package org.gongkai.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Name and version of this program. */
public final class Generator {
  /** "gongkai 1.2.3". */
  public static final String NAME = "gongkai " + version();

  private Generator() {}

  private static String version() {
    try (InputStream stream =
        Generator.class.getResourceAsStream("/org/gongkai/version.properties")) {
      var properties = new Properties();
      if (stream != null) {
        properties.load(stream);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
