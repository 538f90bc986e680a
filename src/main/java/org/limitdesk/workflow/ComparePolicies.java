package org.limitdesk.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.report.policy.Difference;
import org.limitdesk.report.policy.PolicyDiff;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Shelf;

/** Lays two policies beside each other. */
public final class ComparePolicies {
  /** With these bytes every book begins, and no document. */
  private static final byte[] BOOK = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Shelf shelf;
  private final FindRules findRules;

  public ComparePolicies(Shelf shelf, FindRules findRules) {
    this.shelf = shelf;
    this.findRules = findRules;
  }

  /**
   * A difference, for a command or a screen.
   *
   * @param path as {@link Difference#path}
   * @param from what the first says; empty text where it says nothing
   * @param to what the second says; empty text where it says nothing
   */
  public record Line(String path, String from, String to, String words) {}

  /** Two policies and what the second says differently. */
  public record Compared(Policy one, Policy other, List<Line> lines) {
    public Compared {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Compares two files, each a policy's document or a book, whose policy in force it is then.
   *
   * @throws org.limitdesk.intake.IntakeException LD-240 to LD-242 where one is no policy
   * @throws org.limitdesk.workflow.port.BookRefused LD-120 where a book has none in force
   */
  public Compared files(Path one, Path other, Locale locale) throws IOException {
    return policies(policy(one), policy(other), locale);
  }

  /** Compares two policies. */
  public static Compared policies(Policy one, Policy other, Locale locale) {
    List<Line> lines =
        PolicyDiff.of(one, other, locale).stream().map(ComparePolicies::line).toList();
    return new Compared(one, other, lines);
  }

  private static Line line(Difference found) {
    String from = found.from();
    String to = found.to();
    return new Line(found.path(), from == null ? "" : from, to == null ? "" : to, found.words());
  }

  private Policy policy(Path file) throws IOException {
    if (!isBook(file)) {
      return Policies.read(file);
    }
    try (Book book = shelf.read(file)) {
      return findRules.policy(book);
    }
  }

  private static boolean isBook(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(BOOK.length), BOOK);
    }
  }
}
