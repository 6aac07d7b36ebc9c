package org.gongkai.internal.docx;

import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Document;

/** Reads a document, in whatever format, that stands inside another. */
@FunctionalInterface
public interface Embedded {
  /**
   * Reads it.
   *
   * @param name where it stands, for messages
   * @throws GongkaiException where it cannot be read
   */
  Document read(byte[] bytes, String name) throws GongkaiException;
}
