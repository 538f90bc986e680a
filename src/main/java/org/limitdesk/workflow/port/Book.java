package org.limitdesk.workflow.port;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.domain.trend.VintageAmounts;

/** One open book. Not safe for use by several threads at a time. */
public interface Book extends AutoCloseable {
  /** The book's own name, for good: a copy has the same. */
  UUID uuid();

  /** The setting of a fixed business date, {@code 2026-04-14}; a demo book has one. */
  String BUSINESS_DATE = "business_date";

  /**
   * The business date by that setting: a fixed one in a demo book, else the clock's.
   *
   * @param fixed the setting's value; empty where none was made
   */
  static LocalDate businessDate(Optional<String> fixed, Clock clock) {
    return fixed.map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
  }

  /** Three letters, ISO 4217. */
  String currency();

  /** A setting's value; empty where none was made. */
  Optional<String> setting(String name);

  /** Gives a setting another value, with its entry in the log, and returns once both are safe. */
  void changeSetting(String name, String value, LogStamp stamp);

  /** How many borrowers the book has. */
  long borrowers();

  /** How many months all lines have together, counted row by row. */
  long lineMonths();

  /** Begins a load. Only in a book opened to write. */
  LoadSession beginLoad();

  /** The rows set aside, by file and line; of a file loaded twice, those of the later time. */
  void quarantine(Consumer<QuarantinedRow> to);

  /** The book as columns, as of the last load; made anew where they are missing or older. */
  BookColumns columns(Progress progress) throws IOException;

  /**
   * The scores of all lines of a month, where they were kept since the last load.
   *
   * @param by what they were reckoned by
   * @param month yyyymm
   */
  Optional<Standings> scores(String by, int month) throws IOException;

  /** Keeps the scores of a month, which can be made anew, beside the book; others go. */
  void keepScores(String by, int month, Standings scores) throws IOException;

  /** The months that the book has, yyyymm, rising. */
  List<Integer> months();

  /** All lines that have a row in that month (yyyymm), as they are known at it. */
  LineStream lines(int month);

  /** One borrower's line as it is known at that month; empty where there is no such row. */
  Optional<LineHistory> line(String borrowerId, int month);

  /** The last load that readers see; 0 in a new book. */
  long generation();

  /** What the last load came to; empty where nothing was loaded. */
  Optional<PastLoad> lastLoad();

  /** The scorecards and policies of the book. */
  Documents documents();

  /** How those come into force. */
  Publications publications();

  /** The runs of policies over the book, and what they proposed. */
  Assessments assessments();

  /** What became of lines, as files told. */
  Outcomes outcomes();

  /** What stands against borrowers or for them, what was agreed and what was said. */
  CircumstanceBook circumstances();

  /** What collections needs of borrowers in arrears. */
  CollectionBook collections();

  /** What was written off and recovered, as files told. */
  Losses losses();

  /** What vintages are a share of, beside the columns. */
  VintageAmounts vintageAmounts();

  /** Decided changes on their way out. */
  Releases releases();

  /** Packages of bad lines for transfer. */
  Packages packages();

  /** The signals of the last run. */
  Signals signals();

  /** The signals that people put off. */
  Snoozes snoozes();

  /** What people said of alarms. */
  Alarms alarms();

  /** What borrowers say is wrong. */
  Disputes disputes();

  /** Personal data that nothing needs any more. */
  Erasures erasures();

  /** The wordings of notices. */
  Templates templates();

  /** Who has which cases to work on. */
  Assignments assignments();

  /** Arrangements that the desk offers. */
  Offers offers();

  /** What borrowers object to. */
  Appeals appeals();

  /** What was handed over to supervisors at other desks. */
  HandOvers handOvers();

  /** The people at the desk. */
  Users users();

  /** The keys by which they sign. */
  Keys keys();

  /** The cases as lists show them. */
  Worklist worklist();

  /** The cases and what was decided. */
  Cases cases();

  /** Who the borrowers are. */
  BorrowerList borrowerList();

  /** What was decided, for oversight. */
  DecisionLog decisionLog();

  /** The book's log. */
  BookLog log();

  /** Writes a whole, consistent copy of the book into a file that is not there yet. */
  void copyTo(Path file) throws IOException;

  @Override
  void close();
}
