package org.gongkai.internal.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Document;

/**
 * Takes the tokens of one document: keeps what holds inside the groups, makes text of bytes, and
 * gives text and control words to what they are for. Used once.
 */
final class Reader extends RtfListenerAdaptor {
  private static final int MOST_FALLBACK = 100;

  private final Reading reading;
  private final Supplier<String> starredName;
  private final Decoder decoder;
  private final Properties properties;
  private final Destinations destinations;
  private final Body body;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group();
  private boolean isStarred;

  /** How many bytes still stand for the Unicode character before them. */
  private int toSkip;

  private String skippedFor = "";

  /**
   * A reader.
   *
   * @param starredName the control word after the last {@code \*}, which the parser may not know
   */
  Reader(Reading reading, Supplier<String> starredName) {
    this.reading = reading;
    this.starredName = starredName;
    this.decoder = new Decoder(reading.log);
    this.body = new Body(reading);
    this.properties = new Properties(reading, body);
    this.destinations = new Destinations(reading, body);
  }

  /** The document, after its last token. */
  Document document() throws GongkaiException {
    return body.document(group);
  }

  /** Whether bytes make characters in pairs here. */
  boolean isInPairs() {
    return reading.fonts.page(group).isDouble();
  }

  /** Whether there is any use for text here. */
  boolean takesText() {
    return isStarred
        || (group.destination != Destination.SKIPPED && group.destination != Destination.PICTURE);
  }

  @Override
  public void processGroupStart() {
    toSkip = 0;
    if (isStarred) {
      unknown();
    }
    groups.push(group);
    boolean isStyle = group.destination == Destination.STYLES && group.opens;
    group = group.inner();
    if (isStyle) {
      group.isStyle = true;
      reading.styles.begin();
    }
  }

  @Override
  public void processGroupEnd() {
    toSkip = 0;
    isStarred = false;
    try {
      if (group.opens || group.isStory) {
        decoder.end();
      }
      destinations.end(group);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
    group = groups.pop();
  }

  private void unknown() {
    isStarred = false;
    if (!group.destination.isSkipped()) {
      destinations.beginUnknown(group, starredName.get());
    }
  }

  @Override
  public void processCharacterBytes(byte[] data) {
    if (data.length == 0) {
      return;
    }
    if (isStarred) {
      unknown();
    }
    try {
      text(data);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void text(byte[] data) throws GongkaiException {
    switch (group.destination) {
      case UNKNOWN -> destinations.unknownText(data);
      case SKIPPED, PICTURE, ALTERNATIVES, FONTS, OLD_NUMBER, PROPERTY, LISTS -> {}
      default -> {
        int from = Math.min(toSkip, data.length);
        toSkip -= from;
        CodePage page = reading.fonts.page(group);
        if (from > 0 && from < data.length && isSecondHalf(data, from, page)) {
          from++;
        }
        if (from == data.length) {
          return;
        }
        if (reading.fonts.isSymbols(group.font)) {
          symbols(data, from);
        } else {
          boolean isText = group.destination == Destination.BODY;
          destinations.say(decoder.decode(data, from, page, isText), group);
        }
      }
    }
  }

  /** Some programs count two bytes that stand for one character as one. */
  private boolean isSecondHalf(byte[] data, int at, CodePage page) {
    CodePage pairs = page.pairs() == null ? page : page.pairs();
    return toSkip == 0
        && pairs.isLead(data[at - 1] & 0xff)
        && pairs.decode(data, at - 1, at + 1).equals(skippedFor);
  }

  /** Signs of fonts like Wingdings mean nothing outside of their font. */
  private void symbols(byte[] data, int from) throws GongkaiException {
    var plain = new StringBuilder();
    for (int i = from; i < data.length; i++) {
      if (data[i] >= 0) {
        plain.append((char) data[i]);
      } else {
        destinations.symbol(group, "\\'" + Integer.toHexString(data[i] & 0xff));
      }
    }
    destinations.say(plain.toString(), group);
  }

  @Override
  public void processCommand(Command command, int parameter, boolean has, boolean optional) {
    if (command == Command.optionalcommand) {
      isStarred = true;
      return;
    }
    if (isStarred && !command.getCommandName().equals(starredName.get())) {
      unknown();
    }
    isStarred = false;
    if (group.destination.isSkipped()) {
      return;
    }
    try {
      command(command, parameter, has);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void command(Command command, int parameter, boolean has) throws GongkaiException {
    if (group.destination == Destination.ALTERNATIVES) {
      if (command == Command.ud) {
        group.destination = group.outer;
      }
      return;
    }
    int escaped = Characters.escaped(command);
    if (escaped >= 0) {
      processCharacterBytes(new byte[] {(byte) escaped});
      return;
    }
    if (command == Command.u) {
      unicode(has ? parameter : 0);
      return;
    }
    String words = Characters.of(command);
    if (words != null) {
      if (toSkip > 0) {
        toSkip--;
        return;
      }
      decoder.end();
      destinations.say(words, group);
      return;
    }
    toSkip = 0;
    if (command == Command.uc) {
      group.fallback = Math.max(0, Math.min(MOST_FALLBACK, has ? parameter : 1));
    } else if (command.getCommandType() == CommandType.Destination) {
      decoder.end();
      destinations.begin(command, parameter, group);
    } else if (properties.ends(command)) {
      decoder.end();
      properties.end(command, group);
    } else {
      properties.set(command, parameter, !has || parameter != 0, group);
    }
  }

  private void unicode(int number) throws GongkaiException {
    String text = decoder.unicode(number);
    toSkip = group.fallback;
    skippedFor = text;
    boolean isSymbol = text.length() == 1 && text.charAt(0) >= 0xf000 && text.charAt(0) <= 0xf0ff;
    if (isSymbol) {
      destinations.symbol(group, "\\u" + number);
    } else {
      destinations.say(text, group);
    }
  }
}
