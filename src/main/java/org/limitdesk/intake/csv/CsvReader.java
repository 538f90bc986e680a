package org.limitdesk.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file after RFC 4180, one after the other, with recovery. Line ends may be
 * LF, CRLF or CR; empty lines are passed over.
 *
 * <p>It is our own, since the usual readers either stop at a broken quote or swallow everything up
 * to the next one, often the rest of the file. Here a broken quote costs its own line: that line
 * becomes a {@link #fault()} and reading goes on at the next one. Also each record knows the line
 * on which it starts, and its fields are slices, not Strings, so that a file of tens of millions of
 * rows goes through in seconds.
 */
public final class CsvReader implements Closeable {
  private static final int LONGEST_SHOWN = 200;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CharFeed feed;
  private final CharWindow window;
  private final CsvLexer lexer;
  private long nextLine = 1;
  private long line;
  private @Nullable CsvFault fault;
  private boolean started;

  /** Reads that stream, and closes it at the end. */
  public CsvReader(InputStream in, Charset charset, char delimiter) {
    feed = new CharFeed(in, charset);
    window = new CharWindow(feed);
    lexer = new CsvLexer(window, delimiter);
  }

  /** From now on records of that many fields are expected; it helps to find broken quotes. */
  public void expect(int fieldCount) {
    lexer.expect(fieldCount);
  }

  /** Goes to the next record; false after the last. */
  public boolean next() throws IOException {
    if (!skipToRecord()) {
      return false;
    }
    line = nextLine;
    fault = null;
    int end = lexer.read();
    while (end == CsvLexer.MORE && window.fill()) {
      end = lexer.read();
    }
    if (end >= 0) {
      nextLine += lexer.lines();
      window.moveTo(end);
    } else {
      setAside(end == CsvLexer.MORE ? CsvFault.TOO_LONG : lexer.reason());
    }
    return true;
  }

  /** The line on which this record starts; the first line of a file is 1. */
  public long line() {
    return line;
  }

  /** Why this line is no record; null for a good one. */
  public @Nullable CsvFault fault() {
    return fault;
  }

  /** How many fields a good record has. */
  public int fieldCount() {
    return lexer.fieldCount();
  }

  /** A field of a good record, from 0; valid until {@link #next()}. */
  public CharSlice field(int index) {
    return lexer.field(index);
  }

  /** How many bytes of the file have been taken so far. */
  public long bytesRead() {
    return feed.bytesRead();
  }

  private boolean skipToRecord() throws IOException {
    if (!started) {
      started = true;
      if (window.has(1) && window.at(0) == BYTE_ORDER_MARK) {
        window.moveTo(window.start() + 1);
      }
    }
    while (window.has(1)) {
      if (!window.skipLineEnd()) {
        return true;
      }
      nextLine++;
    }
    return false;
  }

  /** Takes the line on which the record starts out of the way. */
  private void setAside(String reason) throws IOException {
    int field = reason.equals(CsvFault.TOO_LONG) ? 0 : lexer.faultField();
    int from = reason.equals(CsvFault.TOO_LONG) ? window.start() : lexer.faultStart();
    fault = new CsvFault(field, window.restOfLine(from, LONGEST_SHOWN), reason);
    window.skipLine();
    nextLine++;
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
