package org.gongkai.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.format.Decoded;
import org.gongkai.internal.limit.Budget;
import org.jsoup.nodes.Element;

/** Reads a web page, the whole of it: which part is a report is not told here. */
public final class HtmlExtractor {
  /** Browsers look for the declaration in the first 1,024 bytes; pages have it further down too. */
  private static final int DECLARATION_WITHIN = 8192;

  /** A page whose own text is shorter than this is made for something that stands elsewhere. */
  private static final int SHORT = 200;

  /** Pages that were put together from several carry a label of each. */
  private static final int LABELS = 4;

  /** How deep frames may stand in each other. */
  private static final int FRAMES = 4;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private final PageParts parts;
  private final boolean everything;
  private final Remark.Log log = new Remark.Log();
  private final Count count;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int own;

  private HtmlExtractor(Budget budget, PageParts parts, boolean everything) {
    this.count = new Count(budget);
    this.parts = parts;
    this.everything = everything;
  }

  /** Reads a page. */
  public static Document extract(byte[] bytes, Budget budget) throws GongkaiException {
    return extract(new PageParts.Part(bytes, null), budget, PageParts.NONE);
  }

  /**
   * Reads a page that came with others.
   *
   * @param parts the others, where what it shows in frames is looked for
   */
  public static Document extract(PageParts.Part page, Budget budget, PageParts parts)
      throws GongkaiException {
    return new HtmlExtractor(budget, parts, false).document(page);
  }

  private Document document(PageParts.Part part) throws GongkaiException {
    Markup markup = markup(part);
    PageReader reader = read(markup);
    if (own < SHORT) {
      if (!everything && reader.hidden() > 2 * SHORT + 4 * own) {
        return new HtmlExtractor(count.budget(), parts, true).document(part);
      }
      String stored = Stored.longest(markup.page());
      if (!stored.isEmpty()) {
        read(Markup.parse(stored, count.budget()));
      }
      List<String> missing = frames(markup.page(), 1);
      boolean isFrameset = markup.page().body().normalName().equals("frameset");
      if (own < SHORT) {
        missing.addAll(Elsewhere.objects(markup.page()));
      }
      if (own < SHORT || isFrameset) {
        missing.forEach(address -> log.add(Remark.Kind.PART_MISSING, address));
      }
    }
    return new Document(blocks, notes, markup.metadata(), log.remarks());
  }

  private Markup markup(PageParts.Part part) throws GongkaiException {
    Decoded decoded = Decoded.among(part.bytes(), () -> labels(part));
    for (int i = 0; i < decoded.damaged(); i++) {
      log.add(Remark.Kind.CHARACTERS_DAMAGED, decoded.charset().name());
    }
    return Markup.parse(decoded.text(), count.budget());
  }

  private PageReader read(Markup markup) throws GongkaiException {
    Element body = markup.page().body();
    var reader = new PageReader(count, log, Styles.of(markup.sheets()), everything);
    blocks.addAll(reader.read(body));
    notes.addAll(reader.notes());
    own += reader.own();
    return reader;
  }

  /** Reads the pages in the frames of a page; which of them are not there. */
  private List<String> frames(Element page, int depth) throws GongkaiException {
    List<String> missing = new ArrayList<>();
    for (String address : Elsewhere.frames(page)) {
      PageParts.Part part = parts.find(address);
      if (part == null) {
        missing.add(address);
      } else if (depth <= FRAMES && seen.add(address)) {
        Markup markup = markup(part);
        PageReader reader = read(markup);
        if (reader.own() < SHORT) {
          missing.addAll(frames(markup.page(), depth + 1));
        }
      }
    }
    return missing;
  }

  /** Every label that the page carries, the one from outside first. */
  private static List<String> labels(PageParts.Part part) {
    List<String> labels = new ArrayList<>();
    if (part.charset() != null) {
      labels.add(part.charset());
    }
    byte[] bytes = part.bytes();
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    while (labels.size() < LABELS && matcher.find()) {
      labels.add(matcher.group(1));
    }
    return labels;
  }
}
