package org.gongkai.internal.docx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the elements of one part.
 *
 * <p>Whoever is handed an element finds the reader at its start, and leaves it at its end, by one
 * of {@link #nextChild} until it is false, {@link #skip}, {@link #text}, or {@link #words}.
 */
final class Xml implements AutoCloseable {
  private final XMLStreamReader2 reader;
  private final String part;
  private final Budget budget;
  private final Names names;
  private int depth;
  private boolean preservesSpace;
  private String word = Tag.TRANSITIONAL;

  private Xml(XMLStreamReader2 reader, String part, Budget budget, Names names) {
    this.reader = reader;
    this.part = part;
    this.budget = budget;
    this.names = names;
  }

  /**
   * What reads the parts of one document. Not shared by two: it keeps all names that it has read,
   * and one document of strange names would make it slow for all others.
   */
  static InputFactoryImpl factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Starts at the part's outermost element. */
  static Xml open(
      InputFactoryImpl factory, InputStream bytes, String part, Budget budget, Names names)
      throws GongkaiException {
    try {
      var reader = (XMLStreamReader2) factory.createXMLStreamReader(bytes);
      var xml = new Xml(reader, part, budget, names);
      xml.refuseOtherEncodings();
      if (!xml.nextChild()) {
        throw new GongkaiException(Reason.DAMAGED, "the part holds no element", part, null);
      }
      xml.preservesSpace = "preserve".equals(xml.attribute("space"));
      return xml;
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged(e, part);
    }
  }

  /** A package has two encodings only, and {@link PartStream} understands no more. */
  private void refuseOtherEncodings() throws GongkaiException {
    refuseOther(reader.getEncoding());
    refuseOther(reader.getCharacterEncodingScheme());
  }

  private void refuseOther(@Nullable String encoding) throws GongkaiException {
    String plain = encoding == null ? "UTF-8" : encoding.toUpperCase(Locale.ROOT);
    if (!plain.startsWith("UTF-8")
        && !plain.startsWith("UTF-16")
        && !plain.equals("US-ASCII")
        && !plain.equals("ASCII")
        && !plain.equals("ISO-8859-1")) {
      throw new GongkaiException(
          Reason.DAMAGED, "the part is written in " + encoding + ", not in UTF-8", part, null);
    }
  }

  /** Goes to the next element inside the current one; false, at the current one's end, if none. */
  boolean nextChild() throws GongkaiException {
    try {
      while (true) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            enter();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (--depth == 0) {
              finish();
            }
            return false;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return false;
          }
          default -> refuseDeclarations();
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged(e, place());
    }
  }

  /** Reads what follows the outermost element: a truncated part shows only there. */
  private void finish() throws XMLStreamException, GongkaiException {
    while (reader.hasNext()) {
      reader.next();
      refuseDeclarations();
    }
  }

  /** Goes to the end of the current element. */
  void skip() throws GongkaiException {
    read(null, false, Integer.MAX_VALUE);
  }

  /** Appends the current element's own characters and goes to its end. */
  void text(StringBuilder out) throws GongkaiException {
    read(out, false, Integer.MAX_VALUE);
  }

  /** The words anywhere inside the current element, deleted ones too, as far as {@code most}. */
  String words(int most) throws GongkaiException {
    var out = new StringBuilder();
    read(out, true, most);
    return out.toString();
  }

  private void read(@Nullable StringBuilder out, boolean wordsOnly, int most)
      throws GongkaiException {
    try {
      int end = depth - 1;
      boolean kept = !wordsOnly;
      while (depth > end) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            enter();
            kept = wordsOnly && isWords(reader.getLocalName());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            kept = !wordsOnly && depth == end + 1;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (out != null && kept && out.length() < most) {
              out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
          }
          default -> refuseDeclarations();
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged(e, place());
    }
  }

  private static boolean isWords(String name) {
    return name.equals("t") || name.equals("delText");
  }

  private void enter() throws GongkaiException {
    budget.tick();
    if (++depth > budget.limits().depth()) {
      int most = budget.limits().depth();
      throw GongkaiException.beyond(
          "depth", most, "elements are nested deeper than " + most + " levels", place());
    }
    if (reader.getAttributeCount() > budget.limits().attributes()) {
      int most = budget.limits().attributes();
      throw GongkaiException.beyond(
          "attributes", most, "an element has more than " + most + " attributes", place());
    }
    refuseNames(names.areFewWith(reader));
  }

  private void refuseNames(boolean areFew) throws GongkaiException {
    if (!areFew) {
      int most = budget.limits().names();
      throw GongkaiException.beyond(
          "names", most, "the document uses more than " + most + " different names", place());
    }
  }

  /** Office writes no document type and no entity, and neither may bring in anything. */
  private void refuseDeclarations() throws GongkaiException {
    int event = reader.getEventType();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new GongkaiException(
          Reason.DAMAGED, "the part declares or uses XML entities", place(), null);
    }
    if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      refuseNames(names.areFewWith(reader.getPITarget()));
    }
  }

  /** The current element's name without prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** The current element's name for a message, with a prefix where it is not Word's own. */
  String fullName() {
    return isWord() ? name() : qualifiedName();
  }

  /** What the current element is. */
  Tag tag() {
    return isWord() ? Tag.ofWord(reader.getLocalName()) : Tag.of(space(), reader.getLocalName());
  }

  /** Whether the current element is one of WordprocessingML. */
  boolean isWord() {
    String space = space();
    if (word.equals(space)) {
      return true;
    }
    if (Tag.TRANSITIONAL.equals(space) || Tag.STRICT.equals(space) || Tag.WORD_2003.equals(space)) {
      // The reader gives one string for one declaration, so that the next comparison is cheap.
      word = space;
      return true;
    }
    return false;
  }

  private String space() {
    String space = reader.getNamespaceURI();
    return space == null ? "" : space;
  }

  /** Whether the current element has this name in this namespace. */
  boolean isIn(String space, String name) {
    return space().equals(space) && name().equals(name);
  }

  /** A namespace that an element declares; the prefix of the default one is "". */
  record Declaration(String prefix, String space) {}

  /** The namespaces that the current element declares. */
  List<Declaration> declarations() {
    List<Declaration> declarations = new ArrayList<>();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = reader.getNamespacePrefix(i);
      String space = reader.getNamespaceURI(i);
      declarations.add(new Declaration(prefix == null ? "" : prefix, space == null ? "" : space));
    }
    return declarations;
  }

  /** The current element's name with its prefix. */
  String qualifiedName() {
    String prefix = reader.getPrefix();
    return prefix == null || prefix.isEmpty() ? name() : prefix + ":" + name();
  }

  /** The number of bytes before the tag that the reader stands at. */
  long start() {
    return reader.getLocationInfo().getStartingByteOffset();
  }

  /** The number of bytes up to the end of the tag that the reader stands at. */
  long end() throws GongkaiException {
    try {
      return reader.getLocationInfo().getEndingByteOffset();
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged(e, place());
    }
  }

  /** The namespace that a prefix stands for at the current element, or null. */
  @Nullable String space(String prefix) {
    return reader.getNamespaceURI(prefix);
  }

  /** An attribute of the current element by its name without prefix, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** What an annotation of Word 2003 says of its content, or of what it is a property of. */
  Change change() {
    String type = attribute("type");
    return switch (type == null ? "" : type) {
      case "Word.Insertion" -> Change.INSERTED;
      case "Word.Deletion" -> Change.DELETED;
      case "Word.Comment", "Word.Comment.Start", "Word.Comment.End" -> Change.COMMENT;
      default -> Change.NONE;
    };
  }

  /** Kinds of annotations. */
  enum Change {
    INSERTED,
    DELETED,
    COMMENT,
    NONE
  }

  /** Whether a property element such as {@code w:vanish} is on. */
  boolean isOn() {
    String value = attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** A whole number from {@code val}; the fallback where it is absent or no such number. */
  int number(int fallback) {
    return number("val", fallback);
  }

  /** A whole number from an attribute; the fallback where it is absent or no such number. */
  int number(String name, int fallback) {
    String value = attribute(name);
    if (value == null || value.isEmpty() || value.length() > 11) {
      return fallback;
    }
    boolean negative = value.charAt(0) == '-';
    long number = 0;
    for (int i = negative ? 1 : 0; i < value.length(); i++) {
      char digit = value.charAt(i);
      if (digit < '0' || digit > '9') {
        return fallback;
      }
      number = number * 10 + digit - '0';
    }
    return (int) Math.min(Integer.MAX_VALUE, negative ? -number : number);
  }

  /** Whether the part's outermost element keeps the margins of all texts. */
  boolean preservesSpace() {
    return preservesSpace;
  }

  /** Where the reader stands: the part's name, the line and the column. */
  String place() {
    var at = reader.getLocation();
    return part + ", line " + at.getLineNumber() + ", column " + at.getColumnNumber();
  }

  private static GongkaiException damaged(Exception e, String place) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof GongkaiException known) {
        return known;
      }
    }
    return new GongkaiException(
        Reason.DAMAGED, "the XML of a part is broken; the file is damaged", place, e);
  }

  @Override
  public void close() throws GongkaiException {
    try {
      reader.closeCompletely();
    } catch (XMLStreamException e) {
      throw damaged(e, place());
    }
  }
}
