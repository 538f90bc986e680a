package org.limitdesk.intake.csv;

import org.limitdesk.intake.IntakeException;

/**
 * Which encoding a file has, by its bytes. GBK bytes are hardly ever valid UTF-8, while UTF-8 often
 * passes for rare GBK characters, so UTF-8 is asked first, and GB18030 is believed only where most
 * characters are everyday ones.
 */
final class EncodingGuess {
  /** A file with this many good UTF-8 characters for each bad byte is UTF-8 with bad rows. */
  private static final long GOOD_FOR_EACH_BAD = 10;

  /** So many good GB18030 characters for each bad byte make it still GB18030. */
  private static final long GB_GOOD_FOR_EACH_BAD = 1000;

  /** One line in so many may have bad bytes in a file that is otherwise plain. */
  private static final long LINES_FOR_EACH_BAD = 10;

  private EncodingGuess() {}

  /** Throws {@link IntakeException} LD-202 where neither encoding fits. */
  static FileEncoding of(ByteTally tally) throws IntakeException {
    Utf8Tally utf8 = tally.utf8();
    if (tally.hasUtf8Mark() || utf8.valid() >= GOOD_FOR_EACH_BAD * utf8.invalid()) {
      return FileEncoding.utf8(tally, true);
    }
    if (isGb18030(tally.gb18030(), utf8)) {
      return FileEncoding.gb18030(true);
    }
    if (tally.badLines() == 1 || tally.badLines() * LINES_FOR_EACH_BAD <= tally.lines()) {
      return FileEncoding.utf8(tally, true);
    }
    throw new IntakeException(
        "LD-202",
        "the file is neither good UTF-8 nor good GB18030; save it as UTF-8, or choose its encoding"
            + " with --encoding");
  }

  private static boolean isGb18030(Gb18030Tally gb, Utf8Tally utf8) {
    boolean clean = gb.valid() > 0 && gb.malformed() * GB_GOOD_FOR_EACH_BAD <= gb.valid();
    boolean everyday = gb.everyday() * 5 >= gb.valid() * 4;
    return clean && everyday && utf8.valid() <= utf8.invalid();
  }
}
