package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.format.Decoded;

/**
 * Which bodies stand below which, as the user says: the numbers of a body are tested against the
 * sums over all those below it. Immutable.
 */
public final class Parents {
  /** Nobody stands below anybody. */
  public static final Parents NONE = new Parents(Map.of());

  private static final long MOST_BYTES = 64L << 20;

  private final Map<String, List<String>> children;

  private Parents(Map<String, List<String>> children) {
    this.children = children;
  }

  /**
   * Says it in code.
   *
   * @param children for the name of a body, as reports give it, the names of all bodies below it
   */
  public static Parents of(Map<String, List<String>> children) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    children.forEach((parent, names) -> copy.put(parent, List.copyOf(names)));
    return new Parents(copy);
  }

  /**
   * Reads a file of two columns, {@code parent,child}: a line for every body that stands below
   * another, both by the names that their reports give. A comma or a tab separates them, quotation
   * marks around a name are left out, and so are empty lines and those that begin with #. The file
   * is in UTF-8, with or without a byte-order mark, in UTF-16 or in GBK.
   *
   * @throws GongkaiException where the file cannot be read, or a line has not two names; it says
   *     which
   */
  public static Parents read(Path csv) throws GongkaiException {
    String name = csv.toString();
    try {
      if (Files.size(csv) > MOST_BYTES) {
        throw GongkaiException.beyond(
            "bytes", MOST_BYTES, "the file is larger than " + MOST_BYTES + " bytes", null);
      }
      return parse(Files.readAllBytes(csv));
    } catch (GongkaiException e) {
      throw e.in(name);
    } catch (NoSuchFileException e) {
      throw new GongkaiException(
              Reason.UNREADABLE, "there is no such file; check the path", null, e)
          .in(name);
    } catch (IOException e) {
      throw new GongkaiException(
              Reason.UNREADABLE, "the file cannot be read; check its permissions", null, e)
          .in(name);
    }
  }

  /**
   * Reads the bytes of such a file.
   *
   * @throws GongkaiException where a line has not two names
   */
  public static Parents parse(byte[] csv) throws GongkaiException {
    Map<String, Set<String>> children = new LinkedHashMap<>();
    List<String> lines = Decoded.of(csv, null).text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> names = names(line);
      if (names.size() != 2 || names.get(0).isEmpty() || names.get(1).isEmpty()) {
        throw new GongkaiException(
            Reason.DAMAGED,
            "a line must be parent,child: two names with a comma between",
            "line " + (i + 1),
            null);
      }
      children.computeIfAbsent(names.get(0), key -> new LinkedHashSet<>()).add(names.get(1));
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    children.forEach((parent, below) -> copy.put(parent, List.copyOf(below)));
    return new Parents(copy);
  }

  private static List<String> names(String line) {
    var names = new ArrayList<String>();
    for (String field : line.split("[,，\\t]", -1)) {
      String name = field.strip();
      boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
      names.add(quoted ? name.substring(1, name.length() - 1).strip() : name);
    }
    return names;
  }

  /** For each body, those below it, in the order in which they were given. */
  public Map<String, List<String>> children() {
    return Collections.unmodifiableMap(children);
  }
}
