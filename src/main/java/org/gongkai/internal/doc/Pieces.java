package org.gongkai.internal.doc;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.doc.FileInformation.Place;
import org.jspecify.annotations.Nullable;

/**
 * The text, put together from its pieces ([MS-DOC] 2.4.1). A position counts characters, a place
 * the bytes of the main stream.
 */
final class Pieces {
  private static final int COMPRESSED = 0x40000000;

  /** In the place of the second byte of a character that has two where positions count bytes. */
  static final char NOTHING = '\uffff';

  /** All the characters. */
  final char[] text;

  private final List<Piece> pieces;
  private final List<Changes> changes;
  private int last;

  /**
   * Characters that stand together.
   *
   * @param from position of the first one
   * @param to position behind the last one
   * @param place where the first one stands
   * @param width bytes that a character has
   * @param change what is changed for all of them, as the file has it
   */
  record Piece(int from, int to, int place, int width, int change) {
    int placeOf(int position) {
      return place + (position - from) * width;
    }
  }

  /** Changes of properties that pieces may refer to. */
  record Changes(int at, int size) {}

  private Pieces(List<Piece> pieces, List<Changes> changes, char[] text) {
    this.pieces = pieces;
    this.changes = changes;
    this.text = text;
  }

  static Pieces read(Streams streams, FileInformation file) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    List<Changes> changes = new ArrayList<>();
    Place place = file.place(Part.PIECES);
    if (!file.isOld() || file.isComplex()) {
      list(streams.table(), place, file, pieces, changes);
    }
    if (pieces.isEmpty() && file.isOld()) {
      long length = Arrays.stream(file.lengths()).asLongStream().sum();
      pieces.add(new Piece(0, Math.toIntExact(length), file.textAt(), file.isWide() ? 2 : 1, 0));
    }
    int end = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to;
    if (end > streams.main().size()) {
      throw Streams.damaged("its text is longer than the file", "WordDocument");
    }
    if (end < file.lengths()[0]) {
      throw Streams.damaged("a part of its text is missing", "WordDocument");
    }
    char[] text = new char[end];
    Charset charset = file.isOld() ? CodePages.of(streams, file) : CodePages.WESTERN;
    for (Piece piece : pieces) {
      decode(streams.main(), piece, charset, text);
    }
    return new Pieces(pieces, changes, text);
  }

  private static void list(
      Bytes bytes, Place place, FileInformation file, List<Piece> pieces, List<Changes> changes)
      throws IOException {
    int at = place.at();
    while (at < place.end() && bytes.u8(at) == 1) {
      int size = bytes.u16(at + 1);
      bytes.require(at + 3, size);
      changes.add(new Changes(at + 3, size));
      at += 3 + size;
    }
    if (at >= place.end() || bytes.u8(at) != 2) {
      if (file.isOld()) {
        return;
      }
      throw Streams.damaged("it does not say where its text stands", file.tableStream());
    }
    Plex plex = Plex.of(bytes, new Place(at + 5, bytes.place(at + 1)), 8);
    for (int i = 0; i < plex.count(); i++) {
      int from = plex.position(i);
      int to = plex.position(i + 1);
      if (from != (i == 0 ? 0 : pieces.get(i - 1).to) || to < from) {
        throw Streams.damaged("the pieces of its text are out of order", null);
      }
      int where = bytes.i32(plex.entry(i) + 2);
      int change = bytes.u16(plex.entry(i) + 6);
      if (file.isOld()) {
        pieces.add(new Piece(from, to, where, file.isWide() ? 2 : 1, change));
      } else if ((where & COMPRESSED) == 0) {
        pieces.add(new Piece(from, to, where, 2, change));
      } else {
        pieces.add(new Piece(from, to, (where & ~COMPRESSED) / 2, 1, change));
      }
    }
  }

  private static void decode(Bytes bytes, Piece piece, Charset charset, char[] text) {
    int count = piece.to - piece.from;
    bytes.require(piece.place, Math.multiplyExact(count, piece.width));
    if (piece.width == 2) {
      for (int i = 0; i < count; i++) {
        text[piece.from + i] = (char) bytes.u16(piece.place + 2 * i);
      }
    } else {
      CodePages.decode(bytes, piece.place, count, charset, text, piece.from);
    }
  }

  /** The piece that holds the character at a position. */
  Piece at(int position) {
    Piece piece = pieces.get(last);
    if (position < piece.from || position >= piece.to) {
      last = find(position);
      piece = pieces.get(last);
    }
    return piece;
  }

  private int find(int position) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position >= pieces.get(middle).to) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What a piece changes by reference, or null. */
  @Nullable Changes changes(Piece piece) {
    int number = piece.change >> 1;
    return (piece.change & 1) != 0 && number < changes.size() ? changes.get(number) : null;
  }
}
