package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names in the outermost folder of an OLE2 container. It is read here and not by a library
 * because containers whose last sector is short are common, and are documents nevertheless.
 *
 * @param names in lower case
 * @param whole whether all of the folder could be read
 */
record OleDirectory(Set<String> names, boolean whole) {
  static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private static final int HEADER = 512;
  private static final int IN_HEADER = 109;
  private static final int ENTRY = 128;
  private static final int NONE = -1;

  static OleDirectory of(byte[] bytes) {
    if (bytes.length < HEADER) {
      return new OleDirectory(Set.of(), false);
    }
    return new Walk(bytes).names();
  }

  boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Reads one container. */
  private static final class Walk {
    private final ByteBuffer file;
    private final int size;
    private final int[] folder;
    private boolean whole = true;

    Walk(byte[] bytes) {
      this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int shift = file.getShort(30);
      this.size = 1 << (shift == 12 ? 12 : 9);
      this.folder = folder(bytes.length / size + 1);
    }

    /** The places of the sectors that hold the directory. */
    private int[] folder(int most) {
      int[] sectors = new int[most];
      int count = 0;
      int sector = file.getInt(48);
      while (sector >= 0 && count < most && at(sector) < file.limit()) {
        sectors[count++] = at(sector);
        sector = next(sector);
      }
      whole = sector < 0;
      return Arrays.copyOf(sectors, count);
    }

    private int at(int sector) {
      return (int) Math.min(Integer.MAX_VALUE, (sector + 1L) * size);
    }

    private int next(int sector) {
      int inSector = size / 4;
      int table = table(sector / inSector);
      return table < 0 ? NONE : integer((long) at(table) + (sector % inSector) * 4L);
    }

    /** The sector of the nth piece of the table of sectors; beyond the header they are chained. */
    private int table(int number) {
      if (number < IN_HEADER) {
        return file.getInt(76 + number * 4);
      }
      int inSector = size / 4 - 1;
      int sector = file.getInt(68);
      for (int left = (number - IN_HEADER) / inSector; left > 0 && sector >= 0; left--) {
        sector = integer((long) at(sector) + inSector * 4L);
      }
      int place = (number - IN_HEADER) % inSector;
      return sector < 0 ? NONE : integer((long) at(sector) + place * 4L);
    }

    private int integer(long at) {
      return at < 0 || at + 4 > file.limit() ? NONE : file.getInt((int) at);
    }

    OleDirectory names() {
      Set<String> names = new HashSet<>();
      BitSet seen = new BitSet();
      Deque<Integer> open = new ArrayDeque<>();
      open.push(link(0, 76));
      while (!open.isEmpty()) {
        int entry = open.pop();
        if (entry < 0 || seen.get(entry)) {
          continue;
        }
        int at = entry(entry);
        if (at < 0) {
          whole = false;
          continue;
        }
        seen.set(entry);
        int length = Math.max(0, Math.min(64, file.getShort(at + 64)) - 2);
        byte[] name = new byte[length];
        file.get(at, name);
        names.add(new String(name, UTF_16LE).toLowerCase(Locale.ROOT));
        open.push(link(entry, 68));
        open.push(link(entry, 72));
      }
      return new OleDirectory(names, whole);
    }

    private int link(int entry, int offset) {
      int at = entry(entry);
      return at < 0 ? NONE : file.getInt(at + offset);
    }

    /** Where an entry of the directory stands, or -1 where the file does not have it. */
    private int entry(int number) {
      int inSector = size / ENTRY;
      int sector = number / inSector;
      if (sector >= folder.length) {
        return NONE;
      }
      int at = folder[sector] + number % inSector * ENTRY;
      return at + ENTRY > file.limit() ? NONE : at;
    }
  }
}
