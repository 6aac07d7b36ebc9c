package org.gongkai.internal.mhtml;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.html.HtmlExtractor;
import org.gongkai.internal.html.PageParts;
import org.jspecify.annotations.Nullable;

/** Reads a web page that is in one file with its images and frames, as Word and browsers write. */
public final class MhtmlExtractor {
  private MhtmlExtractor() {}

  /** Reads the page; its frames are looked for in the same file. */
  public static Document extract(byte[] bytes, Limits limits) throws GongkaiException {
    Message message = MessageReader.read(bytes, limits);
    MessagePart page = message.page();
    if (page == null) {
      throw new GongkaiException(
          Reason.UNSUPPORTED_FORMAT,
          "the MIME file holds no web page; save the document anew",
          null,
          null);
    }
    return HtmlExtractor.extract(page.content(), limits, address -> frame(message, page, address));
  }

  private static PageParts.@Nullable Part frame(Message message, MessagePart page, String address) {
    MessagePart part = message.find(address, page.location());
    return part == null ? null : part.content();
  }
}
