package org.limitdesk.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;

/**
 * How a table of the book stands in the store: its name, its key (the generation always comes last
 * in it), its values, and both in the order in which statements name them. Borrowers stand in two,
 * who they are apart from what is known of them.
 */
record StoreTable(
    BookTable source,
    String name,
    List<StoreColumn> key,
    List<StoreColumn> values,
    List<StoreColumn> columns) {
  private static final Set<String> PRIVATE = Set.of("name", "national_id", "phone");

  private static final Map<BookTable, List<StoreTable>> BY_SOURCE = bySource();

  /** The store's tables for one table of the book. */
  static List<StoreTable> of(BookTable table) {
    return BY_SOURCE.getOrDefault(table, List.of());
  }

  private static Map<BookTable, List<StoreTable>> bySource() {
    Map<BookTable, List<StoreTable>> all = new EnumMap<>(BookTable.class);
    for (BookTable table : BookTable.values()) {
      all.put(table, make(table));
    }
    return all;
  }

  private static List<StoreTable> make(BookTable table) {
    return switch (table) {
      case BORROWERS ->
          List.of(borrowers("borrower_version", false), borrowers("borrower_private", true));
      case MONTHS -> List.of(months());
      case DRAWS -> List.of(draws());
      case FLAGS -> List.of(table(table, "flag"));
      case ARRANGEMENTS -> List.of(table(table, "arrangement"));
      case CONTACTS -> List.of(table(table, "contact"));
      case COMPLAINTS -> List.of(table(table, "complaint"));
      case LIMIT_CHANGES -> List.of(table(table, "limit_change"));
      case OUTCOMES -> List.of(table(table, "outcome"));
    };
  }

  /** Every table of the store that holds rows under generations. */
  static List<StoreTable> all() {
    return Stream.of(BookTable.values()).flatMap(table -> of(table).stream()).toList();
  }

  private static StoreTable table(
      BookTable source, String name, List<StoreColumn> key, Stream<StoreColumn> values) {
    List<StoreColumn> held = values.toList();
    return new StoreTable(
        source, name, key, held, Stream.concat(key.stream(), held.stream()).toList());
  }

  private static StoreTable borrowers(String name, boolean isPrivate) {
    return table(
        BookTable.BORROWERS,
        name,
        keys(BookTable.BORROWERS),
        values(BookTable.BORROWERS).filter(c -> PRIVATE.contains(c.name()) == isPrivate));
  }

  private static StoreTable table(BookTable table, String name) {
    return table(table, name, keys(table), values(table));
  }

  /** Draws have no id: those that are alike are told apart by their occurrence. */
  private static StoreTable draws() {
    StoreColumn occurrence = new StoreColumn("occurrence", StoreColumn.OCCURRENCE, false, true);
    return table(
        BookTable.DRAWS,
        "draw",
        Stream.concat(keys(BookTable.DRAWS).stream(), Stream.of(occurrence)).toList(),
        values(BookTable.DRAWS));
  }

  /** Clustered by month: that is how screens and counts read them. */
  private static StoreTable months() {
    return table(
        BookTable.MONTHS, "month", keys(BookTable.MONTHS).reversed(), values(BookTable.MONTHS));
  }

  private static List<StoreColumn> keys(BookTable table) {
    return IntStream.range(0, table.keyLength()).mapToObj(i -> column(table, i)).toList();
  }

  private static Stream<StoreColumn> values(BookTable table) {
    return IntStream.range(table.keyLength(), table.columns().size())
        .mapToObj(i -> column(table, i));
  }

  private static StoreColumn column(BookTable table, int place) {
    Column column = table.columns().get(place);
    if (place == table.borrowerColumn()) {
      return new StoreColumn("borrower", StoreColumn.BORROWER, false, place < table.keyLength());
    }
    return new StoreColumn(
        column.name(), place, !column.kind().isNumber(), place < table.keyLength());
  }
}
