package org.gongkai.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/** What styles say of hidden text, automatic numbers and tables of contents. */
final class Styles {
  /** Word's own names, WPS Office's, and the title that both put above the table. */
  private static final Pattern CONTENTS =
      Pattern.compile("toc[1-9]|tocheading|(wpsoffice)?(手动)?目录[1-9]?");

  private final Map<String, Style> styles = new HashMap<>();
  private final Style defaults = new Style("");
  private Style paragraphs = defaults;
  private boolean hides;

  /** One style, with what it inherits once it was asked for. */
  static final class Style {
    final String id;
    final RunProperties run = new RunProperties();
    final ParagraphProperties paragraph = new ParagraphProperties();

    /** The style that says the numbering, itself or one that it is based on. */
    String numberedBy;

    boolean isContents;
    private @Nullable String base;
    private boolean complete;

    private Style(String id) {
      this.id = id;
      this.numberedBy = id;
    }

    private void inherit(Style parent) {
      if (run.hidden == null) {
        run.hidden = parent.run.hidden;
      }
      if (paragraph.list == ParagraphProperties.UNSET) {
        if (paragraph.level == ParagraphProperties.UNSET) {
          paragraph.level = parent.paragraph.level;
          numberedBy = parent.numberedBy;
        }
        paragraph.list = parent.paragraph.list;
      }
    }
  }

  /** Reads the part with the styles; null stands for a document without one. */
  static Styles read(@Nullable Xml xml) throws GongkaiException {
    var styles = new Styles();
    if (xml != null) {
      styles.add(xml);
    }
    return styles;
  }

  /** Reads the current element with the styles. */
  void add(Xml xml) throws GongkaiException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "style" -> style(xml);
        case "docDefaults" -> defaults(xml);
        default -> xml.skip();
      }
    }
  }

  private void defaults(Xml xml) throws GongkaiException {
    while (xml.nextChild()) {
      while (xml.nextChild()) {
        property(xml, defaults);
      }
    }
  }

  private void style(Xml xml) throws GongkaiException {
    String id = xml.attribute("styleId");
    var style = new Style(id == null ? "" : id);
    boolean ofParagraphs = "paragraph".equals(xml.attribute("type"));
    String isDefault = xml.attribute("default");
    if (ofParagraphs && isDefault != null && List.of("1", "true", "on").contains(isDefault)) {
      paragraphs = style;
    }
    while (xml.nextChild()) {
      property(xml, style);
    }
    styles.putIfAbsent(style.id, style);
  }

  private void property(Xml xml, Style style) throws GongkaiException {
    switch (xml.name()) {
      case "name" -> {
        style.isContents = isContents(xml.attribute("val"));
        xml.skip();
      }
      case "basedOn" -> {
        style.base = xml.attribute("val");
        xml.skip();
      }
      case "rPr" -> {
        style.run.read(xml);
        hides |= Boolean.TRUE.equals(style.run.hidden);
      }
      case "pPr" -> style.paragraph.read(xml, null);
      default -> xml.skip();
    }
  }

  private static boolean isContents(@Nullable String name) {
    if (name == null) {
      return false;
    }
    return CONTENTS.matcher(name.toLowerCase(Locale.ROOT).replace(" ", "")).matches();
  }

  /** The style of this name; the default one where it is null or not defined. */
  Style ofParagraph(@Nullable String id) {
    Style style = id == null ? null : styles.get(id);
    if (style != null) {
      return complete(style);
    }
    if (id != null && isContents(id)) {
      var contents = new Style(id);
      contents.isContents = true;
      return contents;
    }
    return complete(paragraphs);
  }

  /** The list that a numbering style stands for, or {@link ParagraphProperties#UNSET}. */
  int listOf(String id) {
    Style style = styles.get(id);
    return style == null ? ParagraphProperties.UNSET : complete(style).paragraph.list;
  }

  /** Whether text is hidden: what stands at the run wins, then its style, then the paragraph's. */
  boolean hides(RunProperties run, @Nullable String paragraphStyle) {
    if (run.hidden != null) {
      return run.hidden;
    }
    if (!hides) {
      return false;
    }
    Style own = run.style == null ? null : styles.get(run.style);
    Boolean hidden = own == null ? null : complete(own).run.hidden;
    if (hidden == null) {
      hidden = ofParagraph(paragraphStyle).run.hidden;
    }
    return Boolean.TRUE.equals(hidden == null ? defaults.run.hidden : hidden);
  }

  private Style complete(Style style) {
    if (style.complete) {
      return style;
    }
    Deque<Style> path = new ArrayDeque<>();
    Style next = style;
    while (next != null && !next.complete) {
      next.complete = true;
      path.push(next);
      next = next.base == null ? null : styles.get(next.base);
    }
    while (!path.isEmpty()) {
      Style child = path.pop();
      if (next != null) {
        child.inherit(next);
      }
      next = child;
    }
    return style;
  }
}
