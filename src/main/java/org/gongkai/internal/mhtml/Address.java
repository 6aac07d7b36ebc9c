package org.gongkai.internal.mhtml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.gongkai.internal.document.Blank;

/** Addresses of parts, in one way of writing: programs escape them and put slashes as they like. */
final class Address {
  private Address() {}

  /** An address without escapes, in lower case and with slashes that lean forward. */
  static String of(String written) {
    String plain = unescaped(Blank.strip(written)).replace('\\', '/');
    int fragment = plain.indexOf('#');
    return (fragment < 0 ? plain : plain.substring(0, fragment)).toLowerCase(Locale.ROOT);
  }

  /** The last name of an address. */
  static String name(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** What an address in a page stands for. */
  static String resolved(String address, String base) {
    if (address.isEmpty() || address.contains(":/") || address.startsWith("cid:")) {
      return address;
    }
    int scheme = base.indexOf("://");
    int root = scheme < 0 ? base.indexOf('/') : base.indexOf('/', scheme + 3);
    if (address.startsWith("/")) {
      return root < 0 ? address : base.substring(0, root) + address;
    }
    int start = Math.max(0, root);
    Deque<String> folders = new ArrayDeque<>();
    String path = base.substring(start, Math.max(start, base.lastIndexOf('/') + 1)) + address;
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        folders.pollLast();
      } else if (!name.equals(".")) {
        folders.addLast(name);
      }
    }
    return base.substring(0, start) + String.join("/", folders);
  }

  private static String unescaped(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var bytes = new ByteArrayOutputStream();
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(written[i + 2], 16);
      boolean isEscape = written[i] == '%' && low >= 0;
      bytes.write(isEscape ? high * 16 + low : written[i]);
      i += isEscape ? 2 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
