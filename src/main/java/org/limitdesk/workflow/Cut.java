package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineCut;

/**
 * Which lines of a book are counted, and by what they are told apart.
 *
 * @param where a line counts where, of each field named, it has one of the values named
 * @param by a field by whose segments the same is told again; null for none
 */
public record Cut(List<Where> where, @Nullable String by) {
  /** The whole book, once. */
  public static final Cut NONE = new Cut(List.of(), null);

  public Cut {
    where = List.copyOf(where);
  }

  /** The lines of those segments. */
  static Cut of(LineCut cut) {
    return new Cut(
        cut.parts().stream().map(part -> new Where(part.field(), part.value())).toList(), null);
  }

  /** A field and the name of one of its segments. */
  public record Where(String field, String value) {}
}
