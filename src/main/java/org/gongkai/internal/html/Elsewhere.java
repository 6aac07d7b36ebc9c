package org.gongkai.internal.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.jsoup.nodes.Element;

/** Finds what a page shows that does not stand in itself. */
final class Elsewhere {
  private static final int MOST = 10_000;

  private static final Pattern REFRESH = Pattern.compile("(?i)[^;,]*[;,]\\s*url\\s*=\\s*(.+)");

  private Elsewhere() {}

  /** The addresses of the pages in frames, and of the sheets of a workbook, in order. */
  static List<String> frames(Element page) {
    return addresses(page, Elsewhere::frame);
  }

  /** The addresses of other things that are shown in the page's place, in order. */
  static List<String> objects(Element page) {
    return addresses(page, Elsewhere::object);
  }

  private static List<String> addresses(Element page, Function<Element, String> address) {
    Set<String> addresses = new LinkedHashSet<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element && addresses.size() < MOST) {
            add(address.apply(element), addresses);
          }
        });
    return List.copyOf(addresses);
  }

  private static void add(String address, Set<String> addresses) {
    String plain = Blank.strip(address);
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean isNone =
        plain.isEmpty() || lower.startsWith("about:") || lower.startsWith("javascript:");
    if (!isNone) {
      addresses.add(plain);
    }
  }

  private static String frame(Element element) {
    return switch (element.normalName()) {
      case "frame", "iframe" -> element.attr("src");
      case "link" -> element.id().equalsIgnoreCase("shLink") ? element.attr("href") : "";
      default -> "";
    };
  }

  private static String object(Element element) {
    return switch (element.normalName()) {
      case "object" -> element.attr("data");
      case "embed" -> Set.of("audio", "video").contains(kind(element)) ? "" : element.attr("src");
      case "meta" -> {
        boolean isRefresh = element.attr("http-equiv").equalsIgnoreCase("refresh");
        Matcher url = REFRESH.matcher(element.attr("content"));
        yield isRefresh && url.matches() ? url.group(1) : "";
      }
      default -> "";
    };
  }

  private static String kind(Element element) {
    String type = element.attr("type");
    return type.substring(0, Math.max(0, type.indexOf('/'))).toLowerCase(Locale.ROOT);
  }
}
