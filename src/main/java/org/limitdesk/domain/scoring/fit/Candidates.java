package org.limitdesk.domain.scoring.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedCharacteristic;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;

/**
 * The characteristics that a fit may choose from. There is no way to put one together here: each is
 * a derived characteristic of the program, found by its name, and those look at no undated fact of
 * a borrower. Gender, age, region, marital status, education, names and ids are barred by name too.
 */
public final class Candidates {
  /** Columns of a borrower that no card may be fitted on, under whatever name of the book. */
  public static final Set<String> BARRED =
      Set.of(
          "gender",
          "age",
          "age_group",
          "birth_date",
          "birth_year",
          "region",
          "city",
          "marital_status",
          "education",
          "name",
          "national_id",
          "phone",
          "borrower_id",
          "id");

  /** The limit of today and whether the line is suspended are what the lender itself did. */
  public static final Set<String> LENDERS_DOING = Set.of("limit", "status");

  private final List<DerivedNumber> numbers;

  private Candidates(List<DerivedNumber> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  /** All that the program offers, without what the lender itself did. */
  public static Candidates offered() {
    return without(LENDERS_DOING);
  }

  /** All numbers that the program offers but those. */
  public static Candidates without(Set<String> leftOut) {
    return new Candidates(
        Characteristics.all().stream()
            .filter(each -> !leftOut.contains(each.name()))
            .filter(DerivedNumber.class::isInstance)
            .map(DerivedNumber.class::cast)
            .toList());
  }

  /**
   * Those of these names, in this order.
   *
   * @throws NoCandidate where one is barred, is not offered, or is no number
   */
  public static Candidates named(Collection<String> names) {
    List<DerivedNumber> numbers = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      numbers.add(named(name));
    }
    if (numbers.isEmpty()) {
      throw new NoCandidate("Name at least one characteristic to fit the card on.");
    }
    return new Candidates(numbers);
  }

  private static DerivedNumber named(String name) {
    if (BARRED.contains(name)) {
      throw new NoCandidate(
          "A card is never fitted on "
              + name
              + ", nor on anything else of who a borrower is. Leave it out.");
    }
    DerivedCharacteristic found =
        Characteristics.find(name)
            .orElseThrow(() ->
                new NoCandidate(
                    BookTable.BORROWERS.find(name).isPresent()
                        ? "A card is not fitted on " + name + ": the book knows it without a date."
                        : "There is no characteristic \""
                            + name
                            + "\"; the page about scorecards"
                            + " lists them."));
    if (found instanceof DerivedNumber number) {
      return number;
    }
    throw new NoCandidate(
        "The characteristic " + name + " is a word; cards are fitted on numbers.");
  }

  /** In the order in which ties are broken. */
  public List<DerivedNumber> all() {
    return numbers;
  }

  /** What cannot be chosen, in one plain sentence. */
  public static final class NoCandidate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private NoCandidate(String sentence) {
      super(sentence);
    }
  }
}
