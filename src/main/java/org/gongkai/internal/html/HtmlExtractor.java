package org.gongkai.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.format.Decoded;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page, the whole of it: which part is a report is not told here. */
public final class HtmlExtractor {
  /** Browsers look for the declaration in the first 1,024 bytes; pages have it further down too. */
  private static final int DECLARATION_WITHIN = 8192;

  /** Browsers keep 512 levels; pages whose tags are not closed come near that. */
  private static final int DEEPEST = 2048;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private static final Pattern SELF_CLOSED =
      Pattern.compile(
          "(?i)<(title|script|style|textarea|iframe|select|div|span|p|td|th|a)\\b([^<>]{0,500})/>");

  private HtmlExtractor() {}

  /** Reads a page. */
  public static Document extract(byte[] bytes, Limits limits) throws GongkaiException {
    Decoded decoded = Decoded.of(bytes, declaredCharset(bytes));
    var log = new Remark.Log();
    for (int i = 0; i < decoded.damaged(); i++) {
      log.add(Remark.Kind.CHARACTERS_DAMAGED, decoded.charset().name());
    }
    org.jsoup.nodes.Document page = parse(closed(decoded.text()));
    var reader = new PageReader(limits, log);
    return new Document(reader.read(page.body()), reader.notes(), metadata(page), log.remarks());
  }

  /** XML may close an element in its own tag, where HTML would take the rest of the page for it. */
  private static String closed(String text) {
    boolean xml = text.startsWith("<?xml") || text.startsWith("\ufeff<?xml");
    return xml ? SELF_CLOSED.matcher(text).replaceAll("<$1$2></$1>") : text;
  }

  /** Beyond its depth the parser would tear elements apart, and at times fails. */
  private static org.jsoup.nodes.Document parse(String text) throws GongkaiException {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    org.jsoup.nodes.Document page;
    try {
      page = parser.parseInput(text, "");
    } catch (RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED, "the page's tags are too broken to be read", null, e);
    }
    var deepest = new AtomicInteger();
    page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
    if (deepest.get() >= DEEPEST) {
      throw PageReader.exceeded("is nested deeper than " + DEEPEST + " elements");
    }
    return page;
  }

  private static @Nullable String declaredCharset(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static Map<String, String> metadata(org.jsoup.nodes.Document page) {
    Map<String, String> metadata = new HashMap<>();
    for (Element meta : page.head().getElementsByTag("meta")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      String content = Blank.strip(meta.attr("content"));
      if (!name.isEmpty() && !content.isEmpty()) {
        metadata.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
    for (Element link : page.head().getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isEmpty()) {
        metadata.putIfAbsent("canonical", link.attr("href"));
      }
    }
    if (!Blank.is(page.title())) {
      metadata.put("title", page.title());
    }
    return metadata;
  }
}
