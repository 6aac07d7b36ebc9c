package org.gongkai.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Name and version of this program. */
public final class Generator {
  /** "gongkai 1.2.3". */
  public static final String NAME = "gongkai " + version();

  private Generator() {}

  /** From the jar's manifest, which is at hand where a jar is open; else from a file. */
  private static String version() {
    Package here = Generator.class.getPackage();
    String version = here.getImplementationVersion();
    boolean ours = "Gongkai".equals(here.getImplementationTitle());
    return ours && version != null ? version : versionInFile();
  }

  private static String versionInFile() {
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
