package org.gongkai.internal.mhtml;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;

/** Reads MHTML. */
public final class MhtmlExtractor {
  private MhtmlExtractor() {}

  /** Reads a document. */
  public static Document extract(byte[] bytes, Limits limits) throws GongkaiException {
    throw new GongkaiException(Reason.UNSUPPORTED_FORMAT, "not yet", null, null);
  }
}
