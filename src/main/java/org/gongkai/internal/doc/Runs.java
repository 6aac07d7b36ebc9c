package org.gongkai.internal.doc;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.doc.FileInformation.Place;

/**
 * What the file says of stretches of its text, by the place where they stand: of paragraphs, or of
 * characters. It is written on pages of a fixed size ([MS-DOC] 2.9.33, 2.9.174).
 */
final class Runs {
  private static final int PAGE = 512;
  private final Bytes main;
  private final boolean ofParagraphs;
  private final int entry;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] properties = new int[64];
  private int count;
  private int last;

  private Runs(Bytes main, boolean ofParagraphs, boolean isOld) {
    this.main = main;
    this.ofParagraphs = ofParagraphs;
    this.entry = ofParagraphs ? (isOld ? 7 : 13) : 1;
  }

  static Runs read(Streams streams, FileInformation file, Part part) throws IOException {
    var runs = new Runs(streams.main(), part == Part.PARAGRAPH_PAGES, file.isOld());
    Place place = file.place(part);
    int width = file.isOld() ? 2 : 4;
    Plex plex = Plex.of(streams.table(), place, width);
    var seen = new BitSet();
    for (int i = 0; i < plex.count(); i++) {
      int at = plex.entry(i);
      runs.page(file.isOld() ? streams.table().u16(at) : streams.table().i32(at) & 0x3fffff, seen);
    }
    if (file.isOld()) {
      for (int i = plex.count(); i < file.pages(part); i++) {
        runs.page(file.firstPage(part) + i, seen);
      }
    }
    runs.sort();
    return runs;
  }

  private void page(int number, BitSet seen) throws IOException {
    int page = Math.multiplyExact(number, PAGE);
    if (seen.get(number)) {
      return;
    }
    if (page + PAGE > main.size()) {
      throw Streams.damaged("what it says of its text is missing", "WordDocument");
    }
    seen.set(number);
    int runs = main.u8(page + PAGE - 1);
    if (4 + runs * (4 + entry) > PAGE) {
      throw Streams.damaged("what it says of its text is garbled", "WordDocument");
    }
    for (int i = 0; i < runs; i++) {
      int from = main.i32(page + 4 * i);
      int to = main.i32(page + 4 * i + 4);
      if (from < to) {
        int offset = 2 * main.u8(page + 4 * (runs + 1) + entry * i);
        add(from, to, offset == 0 ? 0 : page + offset);
      }
    }
  }

  private void add(int from, int to, int at) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      properties = Arrays.copyOf(properties, 2 * count);
    }
    starts[count] = from;
    ends[count] = to;
    properties[count++] = at;
  }

  /** Pages are in order in every file that programs write. */
  private void sort() {
    for (int i = 1; i < count; i++) {
      if (starts[i] < starts[i - 1]) {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, number -> number);
        Arrays.sort(order, (a, b) -> Integer.compare(starts[a], starts[b]));
        starts = reorder(starts, order);
        ends = reorder(ends, order);
        properties = reorder(properties, order);
        return;
      }
    }
  }

  private static int[] reorder(int[] values, Integer[] order) {
    int[] ordered = new int[order.length];
    Arrays.setAll(ordered, i -> values[order[i]]);
    return ordered;
  }

  /** The run that a place stands in, or that before it; negative where there is none. */
  int find(int place) {
    int near = last;
    if (near < count && starts[near] <= place) {
      if (near + 1 >= count || starts[near + 1] > place) {
        return near;
      }
      if (near + 2 >= count || starts[near + 2] > place) {
        last = near + 1;
        return last;
      }
    }
    int found = Arrays.binarySearch(starts, 0, count, place);
    int run = found >= 0 ? found : -found - 2;
    last = Math.max(0, run);
    return run;
  }

  /** Whether a place is in a run, not behind it. */
  boolean holds(int run, int place) {
    return run >= 0 && place < ends[run];
  }

  /** Where a run ends, or the next one begins if the place is behind the end. */
  int end(int run, int place) {
    if (holds(run, place)) {
      return ends[run];
    }
    return run + 1 < count ? starts[run + 1] : Integer.MAX_VALUE;
  }

  /** Goes to the changes of a run and gives its paragraph style, 0 where it has none. */
  int over(Sprms sprms, int run) {
    int at = properties[run];
    if (at == 0) {
      sprms.over(main, 0, 0);
      return 0;
    }
    int page = at / PAGE * PAGE;
    int size = main.u8(at++);
    if (ofParagraphs) {
      size *= 2;
      if (size == 0 && entry == 13) {
        size = 2 * main.u8(at++);
      } else if (entry == 13) {
        size--;
      }
    }
    size = Math.min(size, page + PAGE - 1 - at);
    if (!ofParagraphs) {
      sprms.over(main, at, size);
      return 0;
    }
    if (size < 2) {
      sprms.over(main, 0, 0);
      return 0;
    }
    sprms.over(main, at + 2, size - 2);
    return main.u16(at);
  }
}
