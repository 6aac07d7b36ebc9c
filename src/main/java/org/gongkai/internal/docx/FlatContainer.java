package org.gongkai.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A package in one XML file. Its parts stand in any order, and so the file is read once to find
 * them, and then each part that is asked for from its own bytes.
 */
final class FlatContainer implements Container {
  private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

  private final byte[] bytes;
  private final Budget budget;
  private final Map<String, Slice> parts = new HashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  /**
   * Where an element stands in the file.
   *
   * @param name number of bytes before the element's first white space, slash or angle bracket
   * @param declarations the namespaces that its ancestors declare, as attributes
   */
  private record Slice(int start, int end, int name, String declarations, boolean binary) {}

  private FlatContainer(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  /** Finds the parts. */
  static FlatContainer open(byte[] file, Budget budget, Names names) throws GongkaiException {
    byte[] bytes = XmlBytes.utf8(file, budget);
    var container = new FlatContainer(bytes, budget);
    var stream = container.stream(new ByteArrayInputStream(bytes), "package");
    try (Xml xml = Xml.open(Xml.factory(), stream, "package", budget, names)) {
      if (!xml.isIn(PACKAGE, "package")) {
        throw new GongkaiException(
            Reason.UNSUPPORTED_FORMAT,
            "an XML file that is no Word document, its outermost element is <"
                + xml.fullName()
                + ">",
            null,
            null);
      }
      container.read(xml);
    }
    return container;
  }

  private InputStream stream(InputStream raw, String part) {
    return PartStream.plain(raw, part, budget);
  }

  private void read(Xml xml) throws GongkaiException {
    List<Xml.Declaration> outer = xml.declarations();
    int count = 0;
    while (xml.nextChild()) {
      String name = xml.attribute("name");
      if (name == null || !xml.isIn(PACKAGE, "part")) {
        xml.skip();
        continue;
      }
      int most = budget.limits().entries();
      if (++count > most) {
        throw GongkaiException.beyond(
            "entries", most, "the file holds more than " + most + " parts", xml.place());
      }
      String type = xml.attribute("contentType");
      if (type != null) {
        types.putIfAbsent(name, type);
      }
      part(xml, Container.key(name), outer);
    }
  }

  private void part(Xml xml, String key, List<Xml.Declaration> outer) throws GongkaiException {
    List<Xml.Declaration> inner = new ArrayList<>(outer);
    inner.addAll(xml.declarations());
    while (xml.nextChild()) {
      if (xml.isIn(PACKAGE, "binaryData")) {
        slice(xml, key, inner, true);
      } else if (xml.isIn(PACKAGE, "xmlData")) {
        List<Xml.Declaration> all = new ArrayList<>(inner);
        all.addAll(xml.declarations());
        while (xml.nextChild()) {
          slice(xml, key, all, false);
        }
      } else {
        xml.skip();
      }
    }
  }

  /** The first element is the part; it stays readable on its own. */
  private void slice(Xml xml, String key, List<Xml.Declaration> outer, boolean binary)
      throws GongkaiException {
    long start = xml.start();
    int name = 1 + xml.qualifiedName().getBytes(UTF_8).length;
    String declarations = inherited(outer, xml.declarations());
    xml.skip();
    parts.putIfAbsent(key, new Slice((int) start, (int) xml.end(), name, declarations, binary));
  }

  private static String inherited(List<Xml.Declaration> outer, List<Xml.Declaration> own) {
    Map<String, String> spaces = new LinkedHashMap<>();
    for (Xml.Declaration declaration : outer) {
      spaces.put(declaration.prefix(), declaration.space());
    }
    own.forEach(declaration -> spaces.remove(declaration.prefix()));
    var attributes = new StringBuilder();
    spaces.forEach(
        (prefix, space) ->
            attributes
                .append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(space.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .append('"'));
    return attributes.toString();
  }

  @Override
  public @Nullable InputStream open(String part) throws IOException {
    Slice slice = parts.get(Container.key(part));
    if (slice == null) {
      return null;
    }
    InputStream xml = stream(element(slice), part);
    return slice.binary ? stream(decoded(xml, part), part) : xml;
  }

  private InputStream element(Slice slice) {
    int middle = slice.start + slice.name;
    return new SequenceInputStream(
        new SequenceInputStream(
            new ByteArrayInputStream(bytes, slice.start, slice.name),
            new ByteArrayInputStream(slice.declarations.getBytes(UTF_8))),
        new ByteArrayInputStream(bytes, middle, slice.end - middle));
  }

  private InputStream decoded(InputStream element, String part) throws GongkaiException {
    var text = new StringBuilder();
    try (Xml xml =
        Xml.open(Xml.factory(), element, part, budget, new Names(budget.limits().names()))) {
      xml.text(text);
    }
    try {
      return new ByteArrayInputStream(
          Base64.getMimeDecoder().decode(text.toString().getBytes(UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new GongkaiException(Reason.DAMAGED, "the base64 of a part is broken", part, e);
    }
  }

  @Override
  public boolean holds(String part) {
    return parts.containsKey(Container.key(part));
  }

  @Override
  public Map<String, String> types() {
    return types;
  }

  @Override
  public void close() {}
}
