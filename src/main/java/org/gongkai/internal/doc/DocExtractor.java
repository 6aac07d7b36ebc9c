package org.gongkai.internal.doc;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;

/** Reads .doc. */
public final class DocExtractor {
  private DocExtractor() {}

  /** Reads a document. */
  public static Document extract(byte[] bytes, Limits limits) throws GongkaiException {
    throw new GongkaiException(Reason.UNSUPPORTED_FORMAT, "not yet", null, null);
  }
}
