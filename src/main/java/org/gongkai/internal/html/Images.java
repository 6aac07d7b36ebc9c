package org.gongkai.internal.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Picture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells which images of a page may show words: not its icons, spacers and buttons. */
final class Images {
  /** Pixels; a smaller image holds no table. */
  private static final double SMALLEST = 80;

  /** Characters; what is written into the page itself and shorter is an icon. */
  private static final int SHORTEST_DATA = 1024;

  private static final Pattern ORNAMENT =
      Pattern.compile(
          "(?i).*(?:^|[/_.-])(?:icons?|ico|spacer|blank|transparent|pixel|dot|arrow|line|bg|btn|button|logo|banner"
              + "|loading|filetypeimages|emotion|qrcode|ewm|weixin|wechat|weibo|share|print|close|search)\\d{0,3}(?:[/_.-].*)?");

  private static final int LONGEST_NAME = 200;

  private Images() {}

  /** The image, or null where it is an ornament of the page. */
  static @Nullable Picture of(Element image, Style style) {
    String source = Blank.strip(image.attr("src"));
    boolean isData = source.regionMatches(true, 0, "data:", 0, 5);
    if (isSmall(image.attr("width"), style.get("width"))
        || isSmall(image.attr("height"), style.get("height"))
        || source.isEmpty()
        || (isData && source.length() < SHORTEST_DATA)
        || (!isData && ORNAMENT.matcher(shortened(source)).matches())) {
      return null;
    }
    return new Picture(name(image, isData ? "" : source));
  }

  private static boolean isSmall(String attribute, String declared) {
    String length = declared.isEmpty() ? attribute : declared;
    return Style.pixels(Blank.strip(length).toLowerCase(Locale.ROOT)) < SMALLEST;
  }

  private static String shortened(String source) {
    return source.substring(Math.max(0, source.length() - LONGEST_NAME));
  }

  private static String name(Element image, String source) {
    for (String words : new String[] {image.attr("title"), image.attr("alt")}) {
      if (!Blank.is(words) && words.length() <= LONGEST_NAME) {
        return Blank.strip(words);
      }
    }
    int end = source.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = source.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    String path = source.substring(0, end);
    return shortened(path.substring(path.lastIndexOf('/') + 1));
  }
}
