package org.gongkai.internal.doc;

import java.nio.charset.Charset;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.doc.FileInformation.Place;

/** Characters of one byte, and of two where Word counts them as two. */
final class CodePages {
  static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset SIMPLIFIED = Charset.forName("GB18030");
  private static final Charset TRADITIONAL = Charset.forName("Big5");
  private static final Charset JAPANESE = Charset.forName("windows-31j");
  private static final char[] WESTERN_CHARACTERS = characters();

  private CodePages() {}

  private static char[] characters() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return new String(all, WESTERN).toCharArray();
  }

  /** The character set of an old file: that of its language, or else of its fonts. */
  static Charset of(Streams streams, FileInformation file) {
    return switch (file.language()) {
      case 0x0804, 0x1004 -> SIMPLIFIED;
      case 0x0404, 0x0c04 -> TRADITIONAL;
      case 0x0411 -> JAPANESE;
      default -> ofFonts(streams.table(), file.place(Part.FONTS));
    };
  }

  /** Each font has its size in front of it, and its character set at a fixed place in it. */
  private static Charset ofFonts(Bytes bytes, Place place) {
    int at = place.at() + 2;
    while (at + 5 < Math.min(place.end(), bytes.size())) {
      switch (bytes.u8(at + 4)) {
        case 134 -> {
          return SIMPLIFIED;
        }
        case 136 -> {
          return TRADITIONAL;
        }
        default -> at += 1 + bytes.u8(at);
      }
    }
    return WESTERN;
  }

  /** Decodes bytes; the second one of a character that has two leaves {@link Pieces#NOTHING}. */
  static void decode(Bytes bytes, int at, int count, Charset charset, char[] text, int to) {
    for (int i = 0; i < count; i++) {
      int first = bytes.u8(at + i);
      boolean isPair =
          first > 0x80
              && first < 0xff
              && !charset.equals(WESTERN)
              && i + 1 < count
              && bytes.u8(at + i + 1) >= 0x40;
      if (isPair) {
        String pair = new String(bytes.array(), at + i, 2, charset);
        text[to + i] = pair.charAt(0);
        i++;
        text[to + i] = pair.length() == 2 ? pair.charAt(1) : Pieces.NOTHING;
      } else {
        text[to + i] = WESTERN_CHARACTERS[first];
      }
    }
  }
}
