package org.gongkai.internal.docx;

import java.util.Set;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.word.Fields;
import org.jspecify.annotations.Nullable;

/** Reads runs: the text itself, and what stands for characters in it. */
final class RunReader {
  private final Xml xml;
  private final Reading reading;
  private final BodyReader body;
  private final RunProperties properties = new RunProperties();
  private final StringBuilder left = new StringBuilder();
  private State state = new State();

  /** What was chosen in the field that is open, and is printed at its end; "" for none. */
  private String choice = "";

  /** Whether the text before stood apart. */
  private boolean wasApart;

  /** What holds inside the current run or content control. */
  static final class State {
    /** Whether the run is hidden. */
    private boolean isHidden;

    /** Whether the text is a prompt to write one. */
    private boolean isPlaceholder;

    /** Whether the rest of the run is the mark of a note. */
    private boolean isNoteMark;
  }

  RunReader(Xml xml, Reading reading, BodyReader body) {
    this.xml = xml;
    this.reading = reading;
    this.body = body;
  }

  /** Leaves the run for a text inside it. */
  State suspend() {
    State outer = state;
    state = new State();
    state.isPlaceholder = outer.isPlaceholder;
    return outer;
  }

  void resume(State outer) {
    state = outer;
  }

  boolean isPlaceholder() {
    return state.isPlaceholder;
  }

  void setPlaceholder(boolean isPlaceholder) {
    state.isPlaceholder = isPlaceholder;
  }

  boolean isHidden() {
    return state.isHidden;
  }

  /** Whether nothing that stands here is printed, hidden or not. */
  boolean isSilent() {
    return state.isPlaceholder || state.isNoteMark || !body.fields().print();
  }

  /** Reads an element of the kinds that stand in or for text. */
  void element(Tag tag) throws GongkaiException {
    switch (tag) {
      case RUN -> run();
      case TEXT -> text();
      case TAB -> put('\t');
      case BREAK -> put('\n');
      case HYPHEN -> put('-');
      case SYMBOL -> symbol();
      case FIELD_MARK -> fieldMark();
      case FIELD_CODE -> fieldCode();
      case FOOTNOTE -> note(reading.footnotes);
      case ENDNOTE -> note(reading.endnotes);
      case DENOMINATOR -> denominator();
      default -> throw new IllegalArgumentException(tag.name());
    }
  }

  private void run() throws GongkaiException {
    boolean outerHidden = state.isHidden;
    properties.clear();
    state.isHidden = hides();
    while (xml.nextChild()) {
      Tag tag = xml.tag();
      if (tag == Tag.RUN_PROPERTIES) {
        properties.clear();
        properties.read(xml);
        state.isHidden = hides();
      } else {
        body.element(tag);
      }
    }
    if (left.length() > 0) {
      leaveOut(left.toString());
      left.setLength(0);
    }
    state.isHidden = outerHidden;
    state.isNoteMark = false;
  }

  private boolean hides() {
    return reading.styles.hides(properties, body.story().style());
  }

  /** Reports hidden words. */
  void leaveOut(String words) {
    if (!Blank.is(words)) {
      body.log(Kind.HIDDEN_TEXT_DROPPED, words);
      reading.substance++;
    }
  }

  private void text() throws GongkaiException {
    if (isSilent()) {
      xml.skip();
      return;
    }
    StringBuilder out = out();
    int start = out.length();
    String space = xml.attribute("space");
    boolean isPreserved = space == null ? xml.preservesSpace() : space.equals("preserve");
    xml.text(out);
    tidy(out, start, isPreserved);
    if (out != left) {
      keepApart(out, start);
    }
    noteText(out, start);
  }

  /** Digits that stand apart must not become part of the number beside them. */
  private void keepApart(StringBuilder out, int start) {
    boolean meet =
        start > 0
            && start < out.length()
            && Character.isDigit(out.charAt(start - 1))
            && Character.isDigit(out.charAt(start));
    if (meet && properties.isApart != wasApart) {
      out.insert(start, ' ');
    }
    wasApart = properties.isApart;
  }

  /** Where characters go; a paragraph is open from here on. */
  private StringBuilder out() {
    if (state.isHidden) {
      return left;
    }
    body.story().draft();
    return reading.text;
  }

  private void noteText(StringBuilder out, int start) {
    if (out == left) {
      return;
    }
    for (int i = start; i < out.length(); i++) {
      if (!Blank.is(out.charAt(i))) {
        reading.substance++;
        body.story().draft().noteText(body.fields());
        return;
      }
    }
  }

  /**
   * Line ends of the XML are no line ends of the text, and its margins are none unless it says so.
   */
  private static void tidy(StringBuilder out, int start, boolean isPreserved) {
    for (int i = start; i < out.length(); i++) {
      if (out.charAt(i) == '\n' || out.charAt(i) == '\r') {
        out.setCharAt(i, ' ');
      }
    }
    if (isPreserved) {
      return;
    }
    int end = out.length();
    while (end > start && isSpace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    int first = start;
    while (first < end && isSpace(out.charAt(first))) {
      first++;
    }
    if (first > start) {
      out.delete(start, first);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private void put(char c) throws GongkaiException {
    xml.skip();
    if (!isSilent()) {
      StringBuilder out = out();
      out.append(c);
      noteText(out, out.length() - 1);
    }
  }

  private void denominator() throws GongkaiException {
    if (!isSilent()) {
      out().append('/');
    }
    body.children();
  }

  /** A character of a symbol font has no meaning outside of its font. */
  private void symbol() throws GongkaiException {
    int code = code(xml.attribute("char"));
    if (code > 0 && (code < 0xe000 || code > 0xf8ff)) {
      put((char) code);
      return;
    }
    if (!isSilent() && !state.isHidden) {
      body.log(Kind.ELEMENT_NOT_UNDERSTOOD, xml.fullName());
    }
    xml.skip();
  }

  private static int code(@Nullable String hex) {
    if (hex == null || hex.isEmpty() || hex.length() > 4) {
      return 0;
    }
    int code = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = Character.digit(hex.charAt(i), 16);
      if (digit < 0) {
        return 0;
      }
      code = code * 16 + digit;
    }
    return Character.isSurrogate((char) code) ? 0 : code;
  }

  private void fieldMark() throws GongkaiException {
    String type = xml.attribute("fldCharType");
    Fields fields = body.fields();
    switch (type == null ? "" : type) {
      case "begin" -> {
        fields.begin();
        choice = DropDown.read(xml);
        return;
      }
      case "separate" -> {
        fields.separate();
        choice = "";
      }
      case "end" -> {
        fields.end();
        put(choice);
        choice = "";
      }
      default -> {}
    }
    xml.skip();
  }

  private void put(String words) throws GongkaiException {
    if (!words.isEmpty() && !isSilent()) {
      StringBuilder out = out();
      int start = out.length();
      out.append(words);
      noteText(out, start);
    }
  }

  private void fieldCode() throws GongkaiException {
    var code = new StringBuilder();
    xml.text(code);
    body.fields().code(code.toString());
  }

  private void note(Set<String> notes) throws GongkaiException {
    String id = xml.attribute("id");
    if (id != null && !state.isHidden && !isSilent()) {
      notes.add(id);
    }
    String mark = xml.attribute("customMarkFollows");
    state.isNoteMark |= mark != null && !mark.equals("0") && !mark.equals("false");
    xml.skip();
  }
}
