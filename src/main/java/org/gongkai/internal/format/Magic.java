package org.gongkai.internal.format;

import java.util.List;
import org.gongkai.GongkaiException;

/** Formats that are known by their first bytes, and not read. */
final class Magic {
  /**
   * How files of one kind begin.
   *
   * @param at where the bytes stand
   * @param bytes one character for each
   * @param binary whether text may begin so, too; what is of this kind has a NUL
   */
  private record Beginning(int at, String bytes, boolean binary, Refusal refusal, String name) {}

  private static final String OLD_WORD = "a document of Word 1 to 6 without its container";
  private static final String MOVIE = "a sound or a film";

  private static final List<Beginning> KNOWN =
      List.of(
          of("%PDF", Refusal.DOCUMENT, "a PDF file"),
          of("%!PS", Refusal.DOCUMENT, "a PostScript file"),
          of("AT&TFORM", Refusal.IMAGE, "an image (DjVu)"),
          of("\u0089PNG", Refusal.IMAGE, "an image (PNG)"),
          of("\u00ff\u00d8\u00ff", Refusal.IMAGE, "an image (JPEG)"),
          of("GIF8", Refusal.IMAGE, "an image (GIF)"),
          of("8BPS", Refusal.IMAGE, "an image (Photoshop)"),
          of("\u00d7\u00cd\u00c6\u009a", Refusal.IMAGE, "an image (WMF)"),
          binary("BM", Refusal.IMAGE, "an image (BMP)"),
          of("II*\0", Refusal.IMAGE, "an image (TIFF)"),
          of("MM\0*", Refusal.IMAGE, "an image (TIFF)"),
          at(8, "WEBP", Refusal.IMAGE, "an image (WebP)"),
          of("\u0001\0\t\0", Refusal.IMAGE, "an image (WMF)"),
          at(40, " EMF", Refusal.IMAGE, "an image (EMF)"),
          binary("RIFF", Refusal.OTHER, MOVIE),
          at(4, "ftyp", Refusal.OTHER, "a film or a photo (MP4, HEIC)"),
          binary("ID3", Refusal.OTHER, MOVIE),
          of("Rar!", Refusal.ARCHIVE, "a RAR archive"),
          of("7z\u00bc\u00af", Refusal.ARCHIVE, "a 7z archive"),
          of("\u001f\u008b", Refusal.ARCHIVE, "a gzip archive"),
          of("\u00fd7zXZ", Refusal.ARCHIVE, "an xz archive"),
          of("(\u00b5/\u00fd", Refusal.ARCHIVE, "a zstd archive"),
          of("BZh91AY&SY", Refusal.ARCHIVE, "a bzip2 archive"),
          binary("MSCF", Refusal.ARCHIVE, "a CAB archive"),
          at(257, "ustar", Refusal.ARCHIVE, "a tar archive"),
          binary("ITSF", Refusal.ARCHIVE, "a compiled help file (.chm)"),
          binary("MZ", Refusal.OTHER, "a program"),
          of("\u007fELF", Refusal.OTHER, "a program"),
          of("\u00ca\u00fe\u00ba\u00be", Refusal.OTHER, "a program"),
          of("\u00cf\u00fa\u00ed\u00fe", Refusal.OTHER, "a program"),
          of("L\0\0\0\u0001\u0014\u0002\0", Refusal.OTHER, "a shortcut (.lnk)"),
          of("\0\u0005\u0016\u0007", Refusal.OTHER, "what macOS keeps beside a file (._)"),
          of("SQLite format 3", Refusal.OTHER, "a database"),
          at(4, "Standard Jet DB", Refusal.OTHER, "an Access database (.mdb)"),
          at(4, "Standard ACE DB", Refusal.OTHER, "an Access database (.accdb)"),
          of("\u00e4R\\{\u008cM", Refusal.DOCUMENT, "a OneNote file (.one)"),
          of("!BDN", Refusal.OTHER, "a store of Outlook messages (.pst)"),
          of("x\u009f>\"", Refusal.ARCHIVE, "an Outlook attachment (winmail.dat)"),
          binary("CAJ", Refusal.DOCUMENT, "a CAJ file"),
          binary("HN\u00c8", Refusal.DOCUMENT, "a CAJ file"),
          binary("HN\0", Refusal.DOCUMENT, "a CAJ file"),
          binary("KDH ", Refusal.DOCUMENT, "a CAJ file (KDH)"),
          binary("TEB", Refusal.DOCUMENT, "a CAJ file (TEB)"),
          binary("NH\0", Refusal.DOCUMENT, "a CAJ file (NH)"),
          binary("Founder", Refusal.DOCUMENT, "a CEB file"),
          binary("\u00db\u00a5", Refusal.DOCUMENT, OLD_WORD),
          binary("\u009b\u00a5", Refusal.DOCUMENT, OLD_WORD),
          binary("\u00dc\u00a5", Refusal.DOCUMENT, OLD_WORD),
          of("\u00fe7\0", Refusal.DOCUMENT, "a document of Word for Macintosh"),
          of("1\u00be\0\0", Refusal.DOCUMENT, "a Windows Write file (.wri) or one of Word for DOS"),
          of("2\u00be\0\0", Refusal.DOCUMENT, "a Windows Write file (.wri)"),
          of("\u00ffWPC", Refusal.DOCUMENT, "a WordPerfect file"),
          binary("\u0001\u00fe", Refusal.DOCUMENT, "a Microsoft Works file (.wps)"),
          of("HWP Document File", Refusal.DOCUMENT, "a Hangul file (.hwp)"),
          of("\t\u0004\u0006\0", Refusal.SHEET, "a workbook of Excel 4 or older (.xls)"),
          of("\t\u0002\u0006\0", Refusal.SHEET, "a workbook of Excel 4 or older (.xls)"),
          of("\t\0\u0004\0", Refusal.SHEET, "a workbook of Excel 4 or older (.xls)"),
          of("\0\0\u001a\0", Refusal.SHEET, "a Lotus 1-2-3 file"));

  private Magic() {}

  private static Beginning of(String bytes, Refusal refusal, String name) {
    return new Beginning(0, bytes, false, refusal, name);
  }

  private static Beginning binary(String bytes, Refusal refusal, String name) {
    return new Beginning(0, bytes, true, refusal, name);
  }

  private static Beginning at(int at, String bytes, Refusal refusal, String name) {
    return new Beginning(at, bytes, true, refusal, name);
  }

  /** Refuses a file that begins like one of another format. */
  static void refuse(byte[] bytes) throws GongkaiException {
    if (isOwnerFile(bytes)) {
      throw Refusal.OTHER.of("what Word keeps while a document is open (~$)");
    }
    for (Beginning known : KNOWN) {
      if (Bytes.are(bytes, known.at, known.bytes) && (!known.binary || Bytes.haveNul(bytes))) {
        throw known.refusal.of(known.name);
      }
    }
  }

  /** The user's name, its length first, in a field of this size. */
  private static boolean isOwnerFile(byte[] bytes) {
    return (bytes.length == 162 || bytes.length == 165)
        && bytes[0] > 0
        && bytes[0] < 54
        && Bytes.haveNul(bytes);
  }
}
