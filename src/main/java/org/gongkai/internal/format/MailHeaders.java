package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/** Tells MIME messages, and which of them are web pages, by their headers. */
final class MailHeaders {
  private static final Pattern HEADER = Pattern.compile("([!-9;-~]+)[ \\t]*:[ \\t]*(.*)");
  private static final Pattern TYPE =
      Pattern.compile("(?:multipart|text|application|message|image)/.*");
  private static final Pattern PAGE_PART =
      Pattern.compile(
          "(?i)\\ncontent-type[ \\t]*:\\s{0,9}\"?(?:text/html|application/xhtml\\+xml)");

  private MailHeaders() {}

  /** The format, or null where this is no message. */
  static @Nullable Detection detect(String text, byte[] bytes) throws GongkaiException {
    String type = type(text);
    if (type == null) {
      return null;
    }
    boolean isPage = type.startsWith("text/html") || type.startsWith("application/xhtml");
    if (isPage || (type.startsWith("multipart/") && hasPage(bytes))) {
      return new Detection(
          Format.MHTML,
          "it has the headers of a MIME message with an HTML part",
          "文件有MIME邮件头并含HTML部分");
    }
    throw Refusal.ARCHIVE.of("a MIME message without a web page (.mht or .eml)");
  }

  private static boolean hasPage(byte[] bytes) {
    return PAGE_PART.matcher(new String(bytes, ISO_8859_1)).find();
  }

  /** The content type; "" where there is none; null where these are no headers of a message. */
  private static @Nullable String type(String text) {
    String type = null;
    boolean isMime = false;
    int headers = 0;
    int at = 0;
    boolean wantsType = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      at = end < 0 ? text.length() : end + 1;
      if (line.isEmpty()) {
        break;
      }
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        type = wantsType ? line.strip().toLowerCase(Locale.ROOT) : type;
        wantsType = false;
        continue;
      }
      Matcher header = HEADER.matcher(line);
      if (!header.matches()) {
        if (headers == 0 && line.startsWith("From ")) {
          continue;
        }
        return type != null && TYPE.matcher(type).matches() ? type : null;
      }
      headers++;
      String name = header.group(1).toLowerCase(Locale.ROOT);
      isMime |= name.equals("mime-version");
      wantsType = name.equals("content-type") && header.group(2).isEmpty();
      if (name.equals("content-type") && type == null) {
        type = header.group(2).toLowerCase(Locale.ROOT);
      }
    }
    if (type == null) {
      return isMime ? "" : null;
    }
    return TYPE.matcher(type).matches() || isMime ? type : null;
  }
}
