package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as transport, editors and programs do, and as somebody does who means harm. */
final class Damage {
  /** What a report is written in, as far as it matters to damage. */
  enum Structure {
    ZIP,
    MARKUP,
    RTF,
    LINES,
    OLE2
  }

  /**
   * A damaged file.
   *
   * @param says whether the damage leaves a trace in the file, so that a wrong number must come
   *     with a finding. A changed byte of a file without checksums may make one digit another, and
   *     exchanged sectors may exchange two digits; no reader can see that.
   */
  @SuppressWarnings("ArrayRecordComponent") // only read
  record Damaged(String how, byte[] bytes, boolean says) {}

  private static final int SECTOR = 512;

  private final Structure structure;
  private final byte[] whole;
  private final Random random;
  private final List<Damaged> all = new ArrayList<>();

  private Damage(Structure structure, byte[] whole, long seed) {
    this.structure = structure;
    this.whole = whole;
    this.random = new Random(seed);
  }

  /**
   * Damages a file.
   *
   * @param each how many times in each way; it is cut off at each hundredth where there are as many
   */
  static List<Damaged> of(Structure structure, byte[] whole, int each, long seed) {
    var damage = new Damage(structure, whole, seed);
    damage.cutOff(each);
    for (int i = 0; i < each; i++) {
      damage.flip();
      switch (structure) {
        case ZIP -> damage.zip();
        case MARKUP -> damage.inText("", "td|tr|table|p|w:tc|w:tr|w:tbl|w:p");
        case RTF -> damage.rtf();
        case LINES -> damage.lines();
        case OLE2 -> damage.sectors();
      }
    }
    return damage.all;
  }

  private void cutOff(int each) {
    for (int i = 1; i < 100; i++) {
      if (each >= 100 || i % Math.max(1, 100 / each) == 0) {
        add("cut off at " + i + " %", Arrays.copyOf(whole, whole.length * i / 100), true);
      }
    }
  }

  private void add(String how, byte[] bytes, boolean says) {
    all.add(new Damaged(how, bytes, says));
  }

  private void flip() {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    add("bit flipped in byte " + at, bytes, structure == Structure.ZIP);
  }

  private void zip() {
    List<ZipEntry> entries = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry);
        contents.add(zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int main = 0;
    while (!entries.get(main).getName().endsWith("document.xml")) {
      main++;
    }
    int gone = random.nextInt(entries.size());
    List<byte[]> without = new ArrayList<>(contents);
    without.set(gone, null);
    add("without " + entries.get(gone).getName(), zipped(entries, without), true);
    byte[] text = contents.get(main);
    without = new ArrayList<>(contents);
    int cut = random.nextInt(text.length);
    without.set(main, Arrays.copyOf(text, cut));
    add("text cut off at " + cut, zipped(entries, without), true);
    for (Damaged damaged : changed(new String(text, UTF_8), "w:tc|w:tr|w:tbl|w:p")) {
      without = new ArrayList<>(contents);
      without.set(main, damaged.bytes());
      add(damaged.how(), zipped(entries, without), true);
    }
  }

  private static byte[] zipped(List<ZipEntry> entries, List<byte[]> contents) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.size(); i++) {
        if (contents.get(i) != null) {
          zip.putNextEntry(new ZipEntry(entries.get(i).getName()));
          zip.write(contents.get(i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void inText(String prefix, String names) {
    all.addAll(changed(new String(whole, ISO_8859_1), prefix + names, true));
  }

  private List<Damaged> changed(String text, String names) {
    return changed(text, names, false);
  }

  /** Drops an element, doubles one, and exchanges two that carry their labels with them. */
  private List<Damaged> changed(String text, String names, boolean latin) {
    List<int[]> elements = elements(text, names, Integer.MAX_VALUE);
    if (elements.isEmpty()) {
      return List.of();
    }
    List<Damaged> changed = new ArrayList<>();
    int[] one = elements.get(random.nextInt(elements.size()));
    String element = text.substring(one[0], one[1]);
    String name = element.substring(0, Math.min(8, element.length()));
    String dropped = text.substring(0, one[0]) + text.substring(one[1]);
    changed.add(new Damaged("dropped " + name + " at " + one[0], bytes(dropped, latin), true));
    String twice = text.substring(0, one[1]) + text.substring(one[0]);
    changed.add(new Damaged("doubled " + name + " at " + one[0], bytes(twice, latin), true));
    List<int[]> rows = elements(text, names.replaceAll("\\|?(?:w:tc|td|\\bw:p|\\bp)\\b", ""), 99);
    if (rows.size() > 1) {
      int[] first = rows.get(random.nextInt(rows.size()));
      int[] second = rows.get(random.nextInt(rows.size()));
      if (first[1] <= second[0]) {
        String exchanged =
            text.substring(0, first[0])
                + text.substring(second[0], second[1])
                + text.substring(first[1], second[0])
                + text.substring(first[0], first[1])
                + text.substring(second[1]);
        String how = "exchanged at " + first[0] + " and " + second[0];
        changed.add(new Damaged(how, bytes(exchanged, latin), true));
      }
    }
    return changed;
  }

  private static byte[] bytes(String text, boolean latin) {
    return text.getBytes(latin ? ISO_8859_1 : UTF_8);
  }

  /** Where elements of these names begin and end. */
  private static List<int[]> elements(String text, String names, int most) {
    List<int[]> elements = new ArrayList<>();
    String clean = names.replaceAll("^\\|+|\\|+$", "").replaceAll("\\|{2,}", "|");
    Matcher open = Pattern.compile("<(" + clean + ")(?=[ >])[^<>]*(?<!/)>").matcher(text);
    while (open.find() && elements.size() < most) {
      String name = open.group(1);
      Matcher both = Pattern.compile("<(/?)" + name + "(?=[ >])[^<>]*(?<!/)>").matcher(text);
      int depth = 0;
      for (boolean found = both.find(open.start()); found; found = both.find()) {
        depth += both.group(1).isEmpty() ? 1 : -1;
        if (depth == 0) {
          elements.add(new int[] {open.start(), both.end()});
          break;
        }
      }
    }
    return elements;
  }

  private void rtf() {
    String text = new String(whole, ISO_8859_1);
    List<int[]> rows = new ArrayList<>();
    int start = text.indexOf("\\trowd");
    while (start >= 0) {
      int end = text.indexOf("\\row", start + 6);
      if (end < 0) {
        break;
      }
      rows.add(new int[] {start, end + 4});
      start = text.indexOf("\\trowd", end);
    }
    if (!rows.isEmpty()) {
      int[] row = rows.get(random.nextInt(rows.size()));
      String dropped = text.substring(0, row[0]) + text.substring(row[1]);
      add("dropped row at " + row[0], dropped.getBytes(ISO_8859_1), true);
      String twice = text.substring(0, row[1]) + text.substring(row[0]);
      add("doubled row at " + row[0], twice.getBytes(ISO_8859_1), true);
    }
    int brace = text.indexOf(random.nextBoolean() ? '{' : '}', random.nextInt(text.length()));
    if (brace >= 0) {
      String without = text.substring(0, brace) + text.substring(brace + 1);
      add("without brace at " + brace, without.getBytes(ISO_8859_1), true);
    }
  }

  private void lines() {
    List<String> lines = List.of(new String(whole, ISO_8859_1).split("(?<=\n)"));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    List<String> changed = new ArrayList<>(lines);
    changed.remove(one);
    add("dropped line " + one, String.join("", changed).getBytes(ISO_8859_1), false);
    changed = new ArrayList<>(lines);
    changed.add(one, lines.get(one));
    add("doubled line " + one, String.join("", changed).getBytes(ISO_8859_1), false);
    changed = new ArrayList<>(lines);
    Collections.swap(changed, one, other);
    add("exchanged lines", String.join("", changed).getBytes(ISO_8859_1), false);
  }

  private void sectors() {
    int sectors = whole.length / SECTOR;
    int one = random.nextInt(sectors) * SECTOR;
    int other = random.nextInt(sectors) * SECTOR;
    byte[] bytes = whole.clone();
    System.arraycopy(whole, one, bytes, other, SECTOR);
    add("doubled sector at " + one, bytes.clone(), false);
    System.arraycopy(whole, other, bytes, one, SECTOR);
    add("exchanged sectors at " + one + " and " + other, bytes, false);
    byte[] shorter = Arrays.copyOf(whole, whole.length - SECTOR);
    System.arraycopy(whole, one + SECTOR, shorter, one, Math.max(0, shorter.length - one));
    add("dropped sector at " + one, shorter, false);
  }
}
