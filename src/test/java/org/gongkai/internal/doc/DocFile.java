package org.gongkai.internal.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.limit.Budget;

/**
 * Writes the least that makes a binary document. Each run of characters and each paragraph has a
 * page of properties of its own.
 */
final class DocFile {
  static final String CELL = "\7";
  static final String END = "\r";

  private static final int PAGE = 512;
  private static final int TEXT_AT = 1024;
  private static final int PLACES = 93;

  private final boolean isOld;
  private final List<Run> runs = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<byte[]> styles = new ArrayList<>();
  private final List<byte[]> changes = new ArrayList<>();
  private final int[] lengths = new int[8];
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final byte[][] parts = new byte[PLACES][];
  private Charset charset = StandardCharsets.UTF_16LE;
  private int flags;
  private boolean isReversed;
  private int paragraphStart;
  private int length;

  private static final class Run {
    final String text;
    final byte[] properties;
    final int change;

    Run(String text, byte[] properties, int change) {
      this.text = text;
      this.properties = properties;
      this.change = change;
    }
  }

  private static final class Paragraph {
    final int from;
    final int to;
    final byte[] properties;

    Paragraph(int from, int to, byte[] properties) {
      this.from = from;
      this.to = to;
      this.properties = properties;
    }
  }

  private DocFile(boolean isOld) {
    this.isOld = isOld;
    style(1, 0xfff, new byte[0], new byte[0]);
  }

  /** A document as Word 97 writes it. */
  static DocFile word97() {
    return new DocFile(false);
  }

  /** A document as Word 6 writes it, its text in a character set of one or two bytes. */
  static DocFile word6(String charset) {
    var file = new DocFile(true);
    file.charset = Charset.forName(charset);
    return file;
  }

  /** A change of a property, its operand byte by byte. */
  static byte[] sprm(int code, int... operand) {
    return sprm(code > 0xff ? 2 : 1, code, operand);
  }

  private static byte[] sprm(int width, int code, int... operand) {
    byte[] sprm = new byte[width + operand.length];
    for (int i = 0; i < width; i++) {
      sprm[i] = (byte) (code >> (8 * i));
    }
    for (int i = 0; i < operand.length; i++) {
      sprm[width + i] = (byte) operand[i];
    }
    return sprm;
  }

  static byte[] all(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A row of cells of these widths, in hundreds of twips, each with its flags. */
  byte[] row(int[] widths, int... cellFlags) {
    int cellSize = isOld ? 10 : 20;
    Buffer row = new Buffer(1 + 2 * (widths.length + 1) + cellSize * widths.length);
    row.u8(widths.length);
    int edge = 0;
    row.u16(0);
    for (int width : widths) {
      edge += 100 * width;
      row.u16(edge);
    }
    for (int i = 0; i < widths.length; i++) {
      row.u16((i < cellFlags.length ? cellFlags[i] : 0));
      row.skip(cellSize - 2);
    }
    byte[] size = {(byte) (row.size() + 1), (byte) ((row.size() + 1) >> 8)};
    byte[] code = isOld ? sprm(190) : sprm(0xd608);
    return all(code, size, row.bytes());
  }

  /** Adds characters with what is said of them. */
  DocFile text(String text, byte[]... properties) {
    return piece(text, 0, properties);
  }

  /** Adds characters that are a piece of their own, with a change for all of them. */
  DocFile piece(String text, int change, byte[]... properties) {
    runs.add(new Run(text, all(properties), change));
    length += isOld ? text.getBytes(charset).length : text.length();
    return this;
  }

  /** Ends a paragraph with characters of their own and with what is said of it. */
  DocFile end(String mark, byte[] ofMark, byte[]... properties) {
    text(mark, ofMark);
    return end(0, properties);
  }

  /** Ends a paragraph. */
  DocFile end(byte[]... properties) {
    return end(END, new byte[0], properties);
  }

  private DocFile end(int style, byte[]... properties) {
    byte[] istd = {(byte) style, 0};
    paragraphs.add(new Paragraph(paragraphStart, length, all(istd, all(properties))));
    paragraphStart = length;
    return this;
  }

  /** Ends a paragraph of a style. */
  DocFile styled(int style, byte[]... properties) {
    text(END);
    return end(style, properties);
  }

  /** Adds a style: 1 of paragraphs, 2 of characters. */
  DocFile style(int kind, int base, byte[] ofParagraph, byte[] ofCharacters) {
    Buffer style = new Buffer(18 + ofParagraph.length + ofCharacters.length + 16);
    style.u16(0xffe);
    style.u16((kind | base << 4));
    style.u16((kind == 1 ? 2 : 1));
    style.u16(0).u16(0);
    style.u16(0).u16(0);
    if (kind == 1) {
      style.u16((2 + ofParagraph.length)).u16(0).all(ofParagraph);
      style.skip(style.position() & 1);
    }
    style.u16(ofCharacters.length).all(ofCharacters);
    styles.add(style.bytes());
    return this;
  }

  /** Adds changes that pieces refer to by their number, from 0 on. */
  DocFile changes(byte[] properties) {
    changes.add(properties);
    return this;
  }

  /** Adds to the data stream and gives the place. */
  int data(byte[] bytes) {
    int at = data.size();
    data.writeBytes(bytes);
    return at;
  }

  /** What has been written so far is the text with this number; what follows is the next. */
  DocFile endOfText(int number) {
    int before = 0;
    for (int i = 0; i < number; i++) {
      before += lengths[i];
    }
    lengths[number] = length - before;
    return this;
  }

  int length() {
    return length;
  }

  DocFile part(int number, byte[] part) {
    parts[number] = part;
    return this;
  }

  DocFile flags(int more) {
    flags |= more;
    return this;
  }

  /** Writes the pieces of the text in the other order. */
  DocFile reversed() {
    isReversed = true;
    return this;
  }

  Document read() {
    try {
      return DocExtractor.extract(bytes(), new Budget(Limits.DEFAULT));
    } catch (GongkaiException e) {
      throw new AssertionError(e);
    }
  }

  byte[] bytes() {
    if (lengths[0] == 0) {
      lengths[0] = length;
    }
    var main = new Main();
    try (var files = new POIFSFileSystem()) {
      var table = new ByteArrayOutputStream();
      byte[] header = main.header(table);
      byte[] stream =
          all(
              header,
              main.text,
              main.pages.toByteArray(),
              isOld ? table.toByteArray() : new byte[0]);
      files.createDocument(new ByteArrayInputStream(stream), "WordDocument");
      if (!isOld) {
        files.createDocument(new ByteArrayInputStream(table.toByteArray()), "0Table");
      }
      if (data.size() > 0) {
        files.createDocument(new ByteArrayInputStream(data.toByteArray()), "Data");
      }
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The main stream. */
  private final class Main {
    private final int[] places = new int[runs.size()];
    private final byte[] text;
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();

    Main() {
      var written = new ByteArrayOutputStream();
      for (int i = 0; i < runs.size(); i++) {
        int run = isReversed ? runs.size() - 1 - i : i;
        places[run] = TEXT_AT + written.size();
        written.writeBytes(runs.get(run).text.getBytes(charset));
      }
      while (written.size() % PAGE != 0) {
        written.write(0);
      }
      text = written.toByteArray();
    }

    private int bytes(Run run) {
      return run.text.getBytes(charset).length;
    }

    private byte[] header(ByteArrayOutputStream table) {
      Buffer header = new Buffer(TEXT_AT);
      header.u16((isOld ? 0xa5dc : 0xa5ec)).u16((isOld ? 101 : 193));
      header.u16(10, flags).i32(24, TEXT_AT);
      int places = isOld ? 88 : 154;
      if (!isOld) {
        header.u16(32, 14).u16(62, 22).u16(152, PLACES);
      } else {
        header.u16(6, (charset.name().startsWith("GB") ? 0x0804 : 0x0409));
      }
      for (int i = 0; i < lengths.length; i++) {
        header.i32((isOld ? 52 : 76) + 4 * i, lengths[i]);
      }
      byte[] characters = characterPages();
      byte[] ofParagraphs = paragraphPages();
      int start = isOld ? TEXT_AT + text.length + pages.size() : 0;
      parts[1] = styles();
      parts[12] = characters;
      parts[13] = ofParagraphs;
      parts[33] = isOld ? null : pieces();
      for (int i = 0; i < PLACES; i++) {
        if (parts[i] != null) {
          header.i32(places + 8 * i, start + table.size()).i32(places + 8 * i + 4, parts[i].length);
          table.writeBytes(parts[i]);
        }
      }
      return header.bytes();
    }

    private byte[] pieces() {
      Buffer plex = new Buffer(4 + 12 * runs.size());
      int at = 0;
      for (int i = 0; i < runs.size(); i++) {
        plex.i32(4 * i, at);
        at += runs.get(i).text.length();
        int entry = 4 * (runs.size() + 1) + 8 * i;
        plex.i32(entry + 2, places[i]).u16(entry + 6, runs.get(i).change);
      }
      plex.i32(4 * runs.size(), at);
      var all = new ByteArrayOutputStream();
      for (byte[] change : changes) {
        all.writeBytes(new byte[] {1, (byte) change.length, 0});
        all.writeBytes(change);
      }
      all.write(2);
      all.writeBytes(new Buffer(4).i32(plex.size()).bytes());
      all.writeBytes(plex.bytes());
      return all.toByteArray();
    }

    private byte[] styles() {
      var all = new ByteArrayOutputStream();
      Buffer head = new Buffer(8);
      head.u16(6).u16(styles.size()).u16(10).u16(0);
      all.writeBytes(head.bytes());
      for (byte[] style : isOld ? List.<byte[]>of() : styles) {
        all.writeBytes(new Buffer(2).u16(style.length).bytes());
        all.writeBytes(style);
      }
      return all.toByteArray();
    }

    private byte[] characterPages() {
      List<int[]> numbers = new ArrayList<>();
      for (int i = 0; i < runs.size(); i++) {
        byte[] properties = runs.get(i).properties;
        Buffer page = page(places[i], places[i] + bytes(runs.get(i)));
        page.u8(8, 128).u8(256, properties.length).all(257, properties);
        numbers.add(number(page));
      }
      return plex(numbers);
    }

    private byte[] paragraphPages() {
      List<int[]> numbers = new ArrayList<>();
      for (Paragraph paragraph : paragraphs) {
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
          int size = isOld ? bytes(runs.get(i)) : runs.get(i).text.length();
          if (at < paragraph.to && at + size > paragraph.from) {
            numbers.add(number(page(paragraph, places[i], bytes(runs.get(i)))));
          }
          at += size;
        }
      }
      return plex(numbers);
    }

    private Buffer page(Paragraph paragraph, int from, int size) {
      byte[] properties = paragraph.properties;
      Buffer page = page(from, from + size);
      page.u8(8, 128);
      int words = (properties.length + 1) / 2;
      if (isOld) {
        page.u8(256, words).all(257, properties);
      } else {
        page.u8(256, 0).u8(257, words).all(258, properties);
      }
      return page;
    }

    private Buffer page(int from, int to) {
      return new Buffer(PAGE).i32(0, from).i32(4, to).u8(PAGE - 1, 1);
    }

    private int[] number(Buffer page) {
      int number = (TEXT_AT + text.length + pages.size()) / PAGE;
      pages.writeBytes(page.bytes());
      return new int[] {page.i32At(0), page.i32At(4), number};
    }

    private byte[] plex(List<int[]> numbers) {
      int entry = isOld ? 2 : 4;
      Buffer plex = new Buffer(4 + (4 + entry) * numbers.size());
      for (int i = 0; i < numbers.size(); i++) {
        plex.i32(4 * i, numbers.get(i)[0]).i32(4 * i + 4, numbers.get(i)[1]);
        int at = 4 * (numbers.size() + 1) + entry * i;
        if (isOld) {
          plex.u16(at, numbers.get(i)[2]);
        } else {
          plex.i32(at, numbers.get(i)[2]);
        }
      }
      return plex.bytes();
    }
  }
}
