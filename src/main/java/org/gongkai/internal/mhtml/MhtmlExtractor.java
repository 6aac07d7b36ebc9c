package org.gongkai.internal.mhtml;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.html.HtmlExtractor;
import org.gongkai.internal.html.PageParts;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/** Reads a web page that is in one file with its images and frames, as Word and browsers write. */
public final class MhtmlExtractor {
  private MhtmlExtractor() {}

  /** Reads the page; its frames are looked for in the same file. */
  public static Document extract(byte[] bytes, Budget budget) throws GongkaiException {
    Message message = MessageReader.read(bytes, budget);
    MessagePart page = message.page();
    if (page == null) {
      throw new GongkaiException(
          Reason.UNSUPPORTED_FORMAT,
          "the MIME file holds no web page; save the document anew",
          null,
          null);
    }
    return HtmlExtractor.extract(page.content(), budget, address -> frame(message, page, address));
  }

  private static PageParts.@Nullable Part frame(Message message, MessagePart page, String address) {
    MessagePart part = message.find(address, page.location());
    return part == null ? null : part.content();
  }
}
