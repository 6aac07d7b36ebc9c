package org.gongkai.internal.form;

import org.gongkai.internal.document.Blank;

/** What remains of a label once everything that varies from report to report is taken off. */
public final class LabelKey {
  /** No label of the form is nearly as long; what is longer is no label. */
  private static final int LONGEST = 120;

  private static final String NUMERALS = "〇○零一二三四五六七八九十";

  private LabelKey() {}

  /** The character in half width, where it has a full-width form. */
  public static char fold(char c) {
    return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
  }

  /** The letters and digits, in half width: no spaces, breaks, dots, brackets or quotes. */
  public static String of(String label) {
    if (label.length() > 4 * LONGEST) {
      return "";
    }
    int plain = plainLength(label);
    if (plain == label.length()) {
      return plain > LONGEST ? "" : label;
    }
    char[] key = label.toCharArray();
    int length = plain;
    for (int i = plain; i < key.length; i++) {
      char c = fold(key[i]);
      if (isLetterOrDigit(c)) {
        key[length++] = c;
      }
    }
    return length > LONGEST ? "" : new String(key, 0, length);
  }

  /** How much at the start of a label is a key already; most cells are as a whole. */
  private static int plainLength(String label) {
    int i = 0;
    while (i < label.length()
        && fold(label.charAt(i)) == label.charAt(i)
        && isLetterOrDigit(label.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLetterOrDigit(char c) {
    boolean ideograph = c >= '\u4e00' && c <= '\u9fef';
    return ideograph || Character.isLetterOrDigit(c);
  }

  /** Whether the key of a label is longer than this. */
  public static boolean isLonger(String label, int most) {
    int length = 0;
    for (int i = 0; i < label.length() && length <= most; i++) {
      length += isLetterOrDigit(fold(label.charAt(i))) ? 1 : 0;
    }
    return length > most;
  }

  /** The key of a label without its enumeration mark: （三）, 三、, 3. or ③. */
  public static String bare(String label) {
    return of(label.substring(enumerationEnd(label)));
  }

  /** The key of a label without its enumeration mark and without what stands in brackets. */
  public static String core(String label) {
    String rest = label.substring(enumerationEnd(label));
    if (!hasBrackets(rest)) {
      return of(rest);
    }
    var kept = new StringBuilder(rest.length());
    int depth = 0;
    for (int i = 0; i < rest.length(); i++) {
      char c = fold(rest.charAt(i));
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        kept.append(c);
      }
    }
    return of(kept.toString());
  }

  /** Whether something stands in brackets, or ought to. */
  static boolean hasBrackets(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = fold(label.charAt(i));
      if (isOpening(c) || isClosing(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '〔' || c == '【';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '〕' || c == '】';
  }

  /** Where the enumeration mark at the start of a label ends; 0 where there is none. */
  static int enumerationEnd(String label) {
    int i = skipBlanks(label, 0);
    boolean open = i < label.length() && fold(label.charAt(i)) == '(';
    if (open) {
      i = skipBlanks(label, i + 1);
    }
    int digits = i;
    while (i < label.length() && isNumeral(fold(label.charAt(i)))) {
      i++;
    }
    boolean circled =
        i == digits && i < label.length() && label.charAt(i) >= '①' && label.charAt(i) <= '⑳';
    if (circled) {
      return i + 1;
    }
    if (i == digits || i - digits > 3) {
      return 0;
    }
    boolean arabic = fold(label.charAt(digits)) <= '9';
    i = skipBlanks(label, i);
    if (i < label.length() && !open && arabic && Character.isIdeographic(label.charAt(i))) {
      return i;
    }
    if (i < label.length()) {
      char mark = fold(label.charAt(i));
      if (mark == ')'
          || (!open
              && (mark == '、'
                  || mark == '.'
                  || mark == '．'
                  || mark == ','
                  || mark == '。'
                  || mark == ':'
                  || mark == '·'))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * How much two keys have in common: twice the length of their longest common subsequence over the
   * sum of their lengths, from 0 to 1.
   */
  public static double similarity(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return similarity(a, b, commonLength(a, b));
  }

  private static double similarity(String a, String b, int common) {
    return 2.0 * common / (a.length() + b.length());
  }

  /** Whether two keys have this much in common at least. */
  public static boolean isAlike(String a, String b, double least) {
    return similarity(a, b, mostInCommon(a, b)) >= least && similarity(a, b) >= least;
  }

  /** No less than the length of the longest common subsequence, and cheap; one key is not empty. */
  private static int mostInCommon(String a, String b) {
    long characters = 0;
    for (int i = 0; i < b.length(); i++) {
      characters |= 1L << b.charAt(i);
    }
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      common += (int) (characters >>> a.charAt(i)) & 1;
    }
    return Math.min(common, b.length());
  }

  /** Length of the longest common subsequence. */
  static int commonLength(String a, String b) {
    var previous = new int[b.length() + 1];
    var current = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        current[j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? previous[j - 1] + 1
                : Math.max(previous[j], current[j - 1]);
      }
      var swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }

  /** Characters that make another label of a label: last year's of this year's, a no of a yes. */
  private static final String TELLING = "上下前后去本非不未无没预总新旧0123456789";

  /** So long a label may have a wrong character and still be that label. */
  private static final int LONG = 8;

  /**
   * Whether a printed label is one of the form's with characters lost or added, or with one wrong
   * character where it is long; never where what differs changes its meaning.
   */
  static boolean isMisspelling(String label, String printed) {
    if (isPart(printed, label)) {
      return true;
    }
    if (isPart(label, printed)) {
      return tells(printed, label) < 0;
    }
    return label.length() == printed.length()
        && label.length() >= LONG
        && commonLength(label, printed) == label.length() - 1
        && tells(printed, label) < 0
        && tells(label, printed) < 0;
  }

  /** Whether all characters of a key stand in another in their order. */
  static boolean isPart(String part, String whole) {
    int next = 0;
    for (int i = 0; i < whole.length() && next < part.length(); i++) {
      next += whole.charAt(i) == part.charAt(next) ? 1 : 0;
    }
    return next == part.length();
  }

  /** Position of the first telling character that the first text has more often; -1 if none. */
  private static int tells(String text, String other) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TELLING.indexOf(c) >= 0 && count(text, c) > count(other, c)) {
        return i;
      }
    }
    return -1;
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }
}
