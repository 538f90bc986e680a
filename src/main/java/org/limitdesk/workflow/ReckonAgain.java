package org.limitdesk.workflow;

import java.io.IOException;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.domain.npl.PackageSheet;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * Reckons a package that is kept again: its own list against the hash that the log holds, and its
 * rule on the book as it is now. It writes nothing.
 */
public final class ReckonAgain {
  private final ReadPackages read;
  private final ChoosePackage choose;

  public ReckonAgain(ReadPackages read, ChoosePackage choose) {
    this.read = read;
    this.choose = choose;
  }

  /**
   * What came of it.
   *
   * @param kept as the book has it now
   * @param isWhole whether the list that is kept still has the hash that it was kept under
   * @param now by the same rule at the same base date, from the rows that are in force now
   * @param hasNewLoads whether something was loaded since
   */
  public record Found(FrozenPackage kept, boolean isWhole, PackageChoice now, boolean hasNewLoads) {
    /** Whether the book of now gives the very same lines, each to the fen. */
    public boolean isSameNow() {
      return PackageLine.hash(now.lines()).equals(kept.kept().sha256());
    }

    /** How many lines more; negative for less. */
    public long moreLines() {
      return now.lines().size() - then().lines();
    }

    /** How much principal more, fen. */
    public long morePrincipal() {
      return now.sheet().principal() - then().principal();
    }

    private PackageSheet then() {
      return kept.choice().sheet();
    }
  }

  /**
   * Reckons it.
   *
   * @throws org.limitdesk.workflow.port.BookRefused LD-483 where there is none of that name
   */
  public Found again(Book book, String name, Progress progress) throws IOException {
    FrozenPackage kept = read.named(book, name);
    PackageChoice then = kept.choice();
    PackageChoice now = choose.choose(book, then.month(), then.terms(), progress);
    return new Found(
        kept,
        PackageLine.hash(then.lines()).equals(kept.kept().sha256()),
        now,
        book.generation() > kept.kept().wish().generation());
  }
}
