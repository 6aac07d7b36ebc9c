package org.gongkai.internal.format;

/** Questions about the first bytes of a file. */
final class Bytes {
  /** How much of a file is looked at. */
  static final int SNIFFED = 1 << 16;

  private Bytes() {}

  /** Whether these bytes, one for each character, stand there. */
  static boolean are(byte[] bytes, int at, String characters) {
    if (bytes.length < at + characters.length()) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if ((bytes[at + i] & 0xff) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a NUL, which no text has. */
  static boolean haveNul(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
