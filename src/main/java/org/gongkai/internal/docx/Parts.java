package org.gongkai.internal.docx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/** The parts of a package, found by their relationships. Not thread-safe. */
final class Parts implements AutoCloseable {
  private final Container container;
  private final Budget budget;
  private final InputFactoryImpl factory = Xml.factory();
  private final Names names;

  private Parts(Container container, Budget budget, Names names) {
    this.container = container;
    this.budget = budget;
    this.names = names;
  }

  /** The parts of a zip archive. */
  static Parts zipped(byte[] bytes, Budget budget) throws GongkaiException {
    return new Parts(ZipContainer.open(bytes, budget), budget, new Names(budget.limits().names()));
  }

  /** The parts of a single XML file. */
  static Parts flat(byte[] bytes, Budget budget) throws GongkaiException {
    var names = new Names(budget.limits().names());
    return new Parts(FlatContainer.open(bytes, budget, names), budget, names);
  }

  /** The name of the part that holds the text. */
  String main() throws GongkaiException {
    String main = relationships("").byType().get("officeDocument");
    if (main == null || !container.holds(main)) {
      main = mainByType();
    }
    if (!container.holds(main)) {
      throw new GongkaiException(
          Reason.DAMAGED, "the file holds no Word document", "_rels/.rels", null);
    }
    return main;
  }

  private String mainByType() throws GongkaiException {
    for (Map.Entry<String, String> type : types().entrySet()) {
      boolean isWord =
          type.getValue().contains("wordprocessingml") || type.getValue().contains("ms-word");
      if (isWord && type.getValue().endsWith(".main+xml") && container.holds(type.getKey())) {
        return type.getKey();
      }
    }
    return "word/document.xml";
  }

  /** The content types of the parts that have one of their own, by the names of the parts. */
  private Map<String, String> types() throws GongkaiException {
    Map<String, String> known = container.types();
    if (known != null) {
      return known;
    }
    Map<String, String> types = new LinkedHashMap<>();
    try (Xml xml = read("[Content_Types].xml")) {
      while (xml != null && xml.nextChild()) {
        String part = xml.attribute("PartName");
        String type = xml.attribute("ContentType");
        if (part != null && type != null) {
          types.putIfAbsent(part.startsWith("/") ? part.substring(1) : part, type);
        }
        xml.skip();
      }
    }
    return types;
  }

  /** What a part refers to. */
  Relationships relationships(String part) throws GongkaiException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    try (Xml xml = read(folder + "_rels/" + part.substring(slash) + ".rels")) {
      return xml == null ? Relationships.NONE : Relationships.read(xml, folder);
    }
  }

  /** What the main part refers to; where nobody says so, the parts that can only be its own. */
  Relationships relationshipsOfMain(String main) throws GongkaiException {
    Relationships said = relationships(main);
    if (!said.byType().isEmpty() || !said.byId().isEmpty()) {
      return said;
    }
    Map<String, String> byType = new HashMap<>();
    types()
        .forEach(
            (part, type) -> {
              int dot = type.lastIndexOf("wordprocessingml.");
              if (dot >= 0 && type.endsWith("+xml")) {
                int from = dot + "wordprocessingml.".length();
                byType.putIfAbsent(type.substring(from, type.length() - "+xml".length()), part);
              }
            });
    return new Relationships(byType, Map.of());
  }

  /** The XML of a part, at its outermost element, or null where there is no such part. */
  @Nullable Xml read(@Nullable String part) throws GongkaiException {
    if (part == null) {
      return null;
    }
    try {
      InputStream stream = container.open(part);
      budget.at(part);
      return stream == null ? null : Xml.open(factory, stream, part, budget, names);
    } catch (IOException | RuntimeException e) {
      throw broken(e, part);
    }
  }

  /** The bytes of a part, or null where there is no such part. */
  byte @Nullable [] bytes(String part) throws GongkaiException {
    try (InputStream stream = container.open(part)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException | RuntimeException e) {
      throw broken(e, part);
    }
  }

  private static GongkaiException broken(Exception e, String part) {
    return e instanceof GongkaiException known
        ? known
        : new GongkaiException(
            Reason.DAMAGED, "a part cannot be expanded; the file is damaged", part, e);
  }

  @Override
  public void close() throws GongkaiException {
    container.close();
  }
}
