package org.gongkai.internal.rtf;

import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;

/**
 * Reads RTF: the text as it prints with all tracked changes accepted, automatic numbers as labels,
 * tables as grids. Stateless and thread-safe.
 */
public final class RtfExtractor {
  private RtfExtractor() {}

  /**
   * Reads a document. One that was cut off is read as far as it goes.
   *
   * @throws GongkaiException where this is no RTF or is beyond a limit
   */
  public static Document extract(byte[] bytes, Budget budget) throws GongkaiException {
    byte[] ascii = Wide.asEscapes(bytes);
    if (!Wide.isRtf(ascii)) {
      throw new GongkaiException(
          Reason.DAMAGED, "the file does not begin as RTF does, with {\\rtf", null, null);
    }
    var log = new Remark.Log();
    var run = new Run(ascii, budget, log);
    try {
      new RawRtfParser().parse(run.source, run.reader);
      return run.reader.document();
    } catch (GongkaiException e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof GongkaiException known ? known : broken(e);
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  /** What reads one document; source and reader know of each other. */
  private static final class Run {
    final SafeSource source;
    final Reader reader;

    Run(byte[] bytes, Budget budget, Remark.Log log) {
      var reading = new Reading(budget, log);
      source = new SafeSource(bytes, budget, this::isInPairs, this::takesText, log);
      reader = new Reader(reading, source::starred);
    }

    private boolean isInPairs() {
      return reader.isInPairs();
    }

    private boolean takesText() {
      return reader.takesText();
    }
  }

  private static GongkaiException broken(Exception e) {
    return new GongkaiException(Reason.DAMAGED, "the RTF is broken; save it anew", null, e);
  }
}
