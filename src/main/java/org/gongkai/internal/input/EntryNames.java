package org.gongkai.internal.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The names in one archive, which does not say how they are written: in UTF-8 while all can be,
 * else in the Chinese code page. For one thread.
 */
final class EntryNames {
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final Map<String, Integer> given = new HashMap<>();
  private boolean chinese;

  /** Looks at a name, so that those before it are read the same way. */
  void see(byte[] raw) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
    } catch (CharacterCodingException e) {
      chinese = true;
    }
  }

  String read(byte[] raw) {
    see(raw);
    return new String(raw, chinese ? CHINESE : UTF_8);
  }

  /** A name that no entry before has: a number stands behind one that is there already. */
  String once(String name) {
    int times = given.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + " (" + times + ")";
  }

  /** A name that was read as one character a byte; left as it is where it cannot have been. */
  String ofBytesIn(String name) {
    boolean bytes = name.chars().allMatch(c -> c <= 0xff);
    return bytes ? read(name.getBytes(ISO_8859_1)) : name;
  }
}
