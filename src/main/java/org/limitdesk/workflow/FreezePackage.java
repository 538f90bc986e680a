package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Packages.Kept;
import org.limitdesk.workflow.port.Packages.Wish;
import org.limitdesk.workflow.port.Progress;

/** Keeps a package for good, with an entry of the log that has the hash of its list. */
public final class FreezePackage {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

  private final Stamps stamps;

  public FreezePackage(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * The same for somebody at the desk, who keeps what they saw and nothing else.
   *
   * @param seen is chosen again: rows may have been loaded since
   * @throws ActRefused LD-401 where they may not, LD-600 where the book gives other lines by now;
   *     as the other
   */
  public Kept freeze(Book book, PackageChoice seen, String name, DeskUser who, Progress progress)
      throws IOException {
    DeskUser user = Permits.require(book, who, Act.FREEZE_PACKAGE, Ownership.OTHER);
    PackageChoice now = new ChoosePackage().choose(book, seen.month(), seen.terms(), progress);
    if (!now.equals(seen)) {
      throw new ActRefused(
          "LD-600",
          "The book has changed since these figures were reckoned, and nothing was kept. Look at"
              + " them again.");
    }
    return freeze(book, now, name, user.actor());
  }

  /**
   * Keeps it, in a book opened to write, and returns once it is safe.
   *
   * @param choice as it was chosen from the book as it is now
   * @param actor as the log names people
   * @throws ActRefused LD-481 for a name that is none or is taken, LD-482 for a package without
   *     lines
   */
  public Kept freeze(Book book, PackageChoice choice, String name, String actor) {
    String called = name.strip();
    if (!NAME.matcher(called).matches()) {
      throw new ActRefused(
          "LD-481",
          "A package's name is 1 to 60 letters, digits, spaces, dots, hyphens and underscores.");
    }
    if (book.packages().named(called).isPresent()) {
      throw new ActRefused(
          "LD-481",
          "The book has a package \"%s\" already, which is never changed. Choose another name."
              .formatted(called));
    }
    if (choice.lines().isEmpty()) {
      throw new ActRefused(
          "LD-482", "No line is in the package, so there is nothing to keep. Choose a wider rule.");
    }
    Wish wish =
        new Wish(
            called,
            choice.month(),
            CalendarNumber.of(CalendarNumber.month(choice.month()).atEndOfMonth()),
            text(choice.terms().facts()),
            text(choice.leftOut().facts()),
            book.generation());
    return book.packages().keep(wish, choice.lines(), stamps.stamp(actor));
  }

  private static String text(Map<String, Object> facts) {
    return new String(CanonicalJson.bytes(facts), StandardCharsets.UTF_8);
  }
}
