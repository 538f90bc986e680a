package org.limitdesk.intake.csv;

import org.limitdesk.intake.IntakeException;

/** Refuses files that are no text that this program reads, and says what they seem to be. */
final class FileKind {
  /** One zero byte in so many is more than a few broken cells. */
  private static final long BYTES_FOR_EACH_ZERO = 20;

  private FileKind() {}

  static void requireText(ByteTally tally) throws IntakeException {
    if (tally.bytes() == 0) {
      throw new IntakeException(
          "LD-201", "the file is empty; it needs a header row and then one row for each record");
    }
    requireKnownWidth(tally);
    requireNoArchive(tally);
    if (tally.zeros() * BYTES_FOR_EACH_ZERO > tally.bytes()) {
      throw new IntakeException(
          "LD-204",
          "the file holds zero bytes, so it is UTF-16 or no text at all; save it as CSV in UTF-8");
    }
  }

  private static void requireKnownWidth(ByteTally tally) throws IntakeException {
    boolean utf32 = tally.startsWith(0xFF, 0xFE, 0, 0) || tally.startsWith(0, 0, 0xFE, 0xFF);
    if (utf32 || tally.startsWith(0xFF, 0xFE) || tally.startsWith(0xFE, 0xFF)) {
      throw new IntakeException(
          "LD-203",
          "the file is in " + (utf32 ? "UTF-32" : "UTF-16") + "; save it as CSV in UTF-8");
    }
  }

  private static void requireNoArchive(ByteTally tally) throws IntakeException {
    if (tally.startsWith('P', 'K', 3, 4)) {
      throw notCsv("an Excel workbook or a zip archive; save the sheet as CSV in UTF-8");
    }
    if (tally.startsWith(0x1F, 0x8B)) {
      throw notCsv("compressed with gzip; unpack it first");
    }
    if (tally.startsWith('%', 'P', 'D', 'F') || tally.startsWith('S', 'Q', 'L', 'i')) {
      throw notCsv("a PDF or a database; export it as CSV in UTF-8");
    }
    if (tally.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      throw notCsv("an old Excel workbook; save the sheet as CSV in UTF-8");
    }
  }

  private static IntakeException notCsv(String what) {
    return new IntakeException("LD-204", "the file is " + what);
  }
}
