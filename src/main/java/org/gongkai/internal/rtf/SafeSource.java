package org.gongkai.internal.rtf;

import com.rtfparserkit.parser.IRtfSource;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parser what it can take. It knows neither truncated files nor damaged escapes, reserves
 * whatever memory a {@code \bin} asks for, takes a byte of a Chinese character for a letter of a
 * control word, and passes over control words that it does not know without a sign.
 */
final class SafeSource implements IRtfSource {
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_NUMBER = 9;
  private static final int GREATEST = 999_999_999;
  private static final byte[] PARAGRAPH = "\\par ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TAB = "\\tab ".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final Budget budget;
  private final BooleanSupplier doubleBytes;
  private final BooleanSupplier isTaken;
  private final Remark.Log log;
  private final int lastClose;
  private final int end;
  private int at;
  private int depth;
  private boolean isAfterLead;

  private byte[] word = new byte[64];

  /** What is given before the file goes on. */
  private byte[] given = new byte[0];

  private int givenFrom;
  private int givenTo;
  private @Nullable String starred;
  private boolean isStarred;

  /**
   * A source.
   *
   * @param budget says how deep groups may be nested and how long binary data may be
   * @param doubleBytes whether bytes that stand as they are make characters in pairs here
   * @param isTaken whether there is any use for text here
   * @param log where what is left out is reported
   */
  SafeSource(
      byte[] bytes,
      Budget budget,
      BooleanSupplier doubleBytes,
      BooleanSupplier isTaken,
      Remark.Log log) {
    this.bytes = bytes;
    this.budget = budget;
    this.doubleBytes = doubleBytes;
    this.isTaken = isTaken;
    this.log = log;
    int last = bytes.length - 1;
    while (last >= 0 && bytes[last] != '}') {
      last--;
    }
    this.lastClose = last;
    this.end = last >= 0 && isDebris(bytes, last + 1) ? last + 1 : bytes.length;
  }

  /** Whether what stands after the last brace is no text that was cut off. */
  private static boolean isDebris(byte[] bytes, int from) {
    boolean isBinary = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\\') {
        return false;
      }
      isBinary |= b >= 0 && b < ' ' && b != '\r' && b != '\n' && b != '\t';
    }
    return isBinary;
  }

  /** The control word after the last {@code \*}, or "" where there is none. */
  String starred() {
    return starred == null ? "" : starred;
  }

  @Override
  public int read() throws GongkaiException {
    while (true) {
      if (givenFrom < givenTo) {
        return given[givenFrom++] & 0xff;
      }
      if (at >= end) {
        return depth-- > 0 ? '}' : -1;
      }
      int b = bytes[at++] & 0xff;
      switch (b) {
        case '{', '}', '\\' -> {
          if (isAfterLead) {
            isAfterLead = false;
            replace(String.format("\\'%02x", b));
          } else if (b == '\\') {
            control();
          } else if (group(b)) {
            return b;
          }
        }
        case 0 -> {}
        case '\r', '\n' -> {
          return b;
        }
        default -> {
          if (isTaken.getAsBoolean()) {
            isAfterLead = b > 0x80 && !isAfterLead && doubleBytes.getAsBoolean();
            return b;
          }
        }
      }
    }
  }

  @Override
  public void unread(int c) {
    givenFrom--;
  }

  @Override
  public int read(byte[] buffer) {
    return 0;
  }

  private void replace(String text) {
    replace(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void replace(byte[] with) {
    given = with;
    givenFrom = 0;
    givenTo = with.length;
  }

  /** Whether the brace counts; the group around all ends with the last brace of the file. */
  private boolean group(int brace) throws GongkaiException {
    if (brace == '{') {
      int most = budget.limits().rtfDepth();
      if (++depth > most) {
        throw GongkaiException.beyond(
            "rtfDepth", most, "groups are nested deeper than " + most + " levels", "byte " + at);
      }
      return true;
    }
    if (depth == 1 && at - 1 < lastClose) {
      log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, "}");
      return false;
    }
    if (depth == 0) {
      return false;
    }
    if (--depth == 0) {
      at = end;
    }
    return true;
  }

  private void control() throws GongkaiException {
    budget.tick();
    if (at >= end) {
      return;
    }
    int b = bytes[at] & 0xff;
    if (isLetter(b)) {
      word();
      return;
    }
    if (b >= 0x80) {
      return;
    }
    at++;
    switch (b) {
      case '\'' -> hex();
      case '\r', '\n' -> replace(PARAGRAPH);
      case '\t' -> replace(TAB);
      case '*' -> {
        isStarred = true;
        starred = null;
        replace("\\*");
      }
      default -> replace(new byte[] {'\\', (byte) b});
    }
  }

  private void hex() {
    int digits = 0;
    while (digits < 2 && at + digits < end && isHex(bytes[at + digits])) {
      digits++;
    }
    if (digits == 0) {
      log.add(Remark.Kind.CHARACTERS_DAMAGED, "\\'");
      return;
    }
    String value = new String(bytes, at, digits, StandardCharsets.US_ASCII);
    at += digits;
    replace(digits == 2 ? "\\'" + value : "\\'0" + value);
  }

  private void word() throws GongkaiException {
    int start = at;
    while (at < end && isLetter(bytes[at] & 0xff)) {
      at++;
    }
    int length = at - start;
    int digits = digits();
    int to = at;
    if (at < end && bytes[at] == ' ') {
      at++;
    }
    if (isStarred) {
      isStarred = false;
      starred = ascii(start, Math.min(LONGEST_NAME, length));
    }
    if (length == 3 && ascii(start, length).equals("bin")) {
      skip(number(start + length, to));
    } else if (length <= LONGEST_NAME && digits <= LONGEST_NUMBER) {
      word(start, to);
    } else if (length <= LONGEST_NAME) {
      replace("\\" + ascii(start, length) + number(start + length, to) + " ");
    }
  }

  /** Gives a control word as it stands, with the space behind it that ends it in any case. */
  private void word(int start, int to) {
    int length = to - start;
    if (word.length < length + 2) {
      word = new byte[length + 2];
    }
    word[0] = '\\';
    System.arraycopy(bytes, start, word, 1, length);
    word[length + 1] = ' ';
    given = word;
    givenFrom = 0;
    givenTo = length + 2;
  }

  /** Passes the number of a control word, which a hyphen alone is none; how many digits it has. */
  private int digits() {
    if (at + 1 < end && bytes[at] == '-' && isDigit(bytes[at + 1])) {
      at++;
    }
    int first = at;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    return at - first;
  }

  private String ascii(int start, int length) {
    return new String(bytes, start, length, StandardCharsets.US_ASCII);
  }

  /** The number written there, or the nearest that is not beyond all use. */
  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (isDigit(bytes[i])) {
        number = (int) Math.min(GREATEST, number * 10L + bytes[i] - '0');
      }
    }
    return from < to && bytes[from] == '-' ? -number : number;
  }

  /** Binary data are never text. */
  private void skip(int count) throws GongkaiException {
    int most = budget.limits().binaryBytes();
    if (count > most) {
      throw GongkaiException.beyond(
          "binaryBytes", most, "binary data are longer than " + most + " bytes", "byte " + at);
    }
    if (count > end - at) {
      log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, "\\bin" + count);
    }
    at = (int) Math.min(end, at + Math.max(0L, count));
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isHex(byte b) {
    return isDigit(b) || (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F');
  }
}
