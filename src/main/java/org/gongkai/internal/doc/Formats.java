package org.gongkai.internal.doc;

import java.io.IOException;
import java.util.function.Consumer;
import org.gongkai.GongkaiException;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.word.RowShape;

/**
 * Finds what is said of the text at a position: styles below, then what its place in the file says,
 * then what its piece of the text says ([MS-DOC] 2.4.6). Not thread-safe.
 */
final class Formats {
  final Pieces pieces;
  final Styles styles;
  private final Streams streams;
  private final boolean isOld;
  private final Runs paragraphs;
  private final Runs characters;
  private final Sprms sprms;
  private final Sprms elsewhere;
  private final Budget budget;

  Formats(Streams streams, FileInformation file, Budget budget) throws IOException {
    this.budget = budget;
    this.streams = streams;
    isOld = file.isOld();
    pieces = Pieces.read(streams, file);
    paragraphs = Runs.read(streams, file, Part.PARAGRAPH_PAGES);
    characters = Runs.read(streams, file, Part.CHARACTER_PAGES);
    styles = Styles.read(streams, file);
    sprms = new Sprms(file);
    elsewhere = new Sprms(file);
  }

  /** Whether a paragraph, by what the file says, ends with this character. */
  boolean isParagraphEnd(int position) {
    Pieces.Piece piece = pieces.at(position);
    int place = piece.placeOf(position);
    int found = paragraphs.find(place);
    return paragraphs.holds(found, place) && paragraphs.end(found, place) == place + piece.width();
  }

  /** Reads what is said of the paragraph whose last character stands at a position. */
  void paragraph(int mark, ParagraphFormat paragraph) throws GongkaiException {
    Pieces.Piece piece = pieces.at(mark);
    int found = find(paragraphs, piece.placeOf(mark));
    int style = found < 0 ? 0 : paragraphs.over(sprms, found);
    paragraph.reset(style, styles.of(style).paragraph);
    changes(piece, found >= 0, paragraph::apply);
  }

  /** What is said of the row that ends at a position. */
  RowShape row(int mark) throws GongkaiException {
    var row = new RowFormat(isOld);
    Pieces.Piece piece = pieces.at(mark);
    int found = find(paragraphs, piece.placeOf(mark));
    if (found >= 0) {
      paragraphs.over(sprms, found);
    }
    changes(piece, found >= 0, row::apply);
    return row.shape();
  }

  /** Reads what is said of the characters from a position on. */
  void characters(int position, int paragraphStyle, CharacterFormat run) throws GongkaiException {
    Pieces.Piece piece = pieces.at(position);
    int found = find(characters, piece.placeOf(position));
    run.clear();
    if (found >= 0) {
      characters.over(sprms, found);
    }
    changes(piece, found >= 0, run::apply);
    run.complete(styles, paragraphStyle);
  }

  /** Where that ends which is said of the characters at a position. */
  int end(int position) {
    Pieces.Piece piece = pieces.at(position);
    int place = piece.placeOf(position);
    long bytes = (long) characters.end(characters.find(place), place) - place;
    long count = Math.max(1, bytes / piece.width());
    return (int) Math.min(piece.to(), position + count);
  }

  private static int find(Runs runs, int place) {
    int found = runs.find(place);
    return runs.holds(found, place) ? found : -1;
  }

  /** Makes the changes that the run says, where it says any, and those of the piece. */
  private void changes(Pieces.Piece piece, boolean ofRun, Consumer<Sprms> target)
      throws GongkaiException {
    while (ofRun && sprms.next()) {
      if (sprms.code == Sprms.ELSEWHERE
          || sprms.code == Sprms.ELSEWHERE_BEFORE
          || sprms.code == Sprms.TABLE_ELSEWHERE) {
        elsewhere(sprms.i32(), target);
      } else {
        target.accept(sprms);
      }
    }
    if (piece.change() != 0) {
      ofPiece(piece, target);
    }
  }

  private void elsewhere(int at, Consumer<Sprms> target) throws GongkaiException {
    int size = streams.data().u16(at);
    // It may be referred to again and again.
    budget.expand(size, "Data");
    elsewhere.over(streams.data(), at + 2, size);
    while (elsewhere.next()) {
      target.accept(elsewhere);
    }
  }

  private void ofPiece(Pieces.Piece piece, Consumer<Sprms> target) {
    Pieces.Changes changes = pieces.changes(piece);
    if (changes != null) {
      sprms.over(streams.table(), changes.at(), changes.size());
      while (sprms.next()) {
        target.accept(sprms);
      }
    } else if ((piece.change() & 1) == 0) {
      sprms.single(piece.change() >> 1 & 0x7f, piece.change() >> 8);
      target.accept(sprms);
    }
  }
}
