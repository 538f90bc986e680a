package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.npl.LeftOut;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageTerms;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Packages.Kept;

/** Reads the packages that are kept, as they were, whatever was loaded since. */
public final class ReadPackages {
  /** All of them, the oldest first. */
  public List<FrozenPackage> all(Book book) {
    return book.packages().all().stream().map(kept -> frozen(book, kept)).toList();
  }

  /**
   * One of them.
   *
   * @throws BookRefused LD-483 where there is none of that name
   */
  public FrozenPackage named(Book book, String name) {
    return book.packages()
        .named(name.strip())
        .map(kept -> frozen(book, kept))
        .orElseThrow(() ->
            new BookRefused(
                "LD-483",
                "The book has no package \"%s\". See limitdesk package list BOOK."
                    .formatted(name)));
  }

  private static FrozenPackage frozen(Book book, Kept kept) {
    return new FrozenPackage(
        kept,
        new PackageChoice(
            kept.wish().month(),
            PackageTerms.of(facts(kept.wish().terms())),
            book.packages().lines(kept),
            LeftOut.of(facts(kept.wish().leftOut()))));
  }

  private static Map<String, ?> facts(String json) {
    return CanonicalJson.parseObject(json.getBytes(StandardCharsets.UTF_8));
  }
}
