package org.limitdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.limitdesk.cli.TestBook;

/** Writes files about a few dozen lines, with every edge of the days past due in them. */
final class RandomBook {
  private static final int BORROWERS = 60;
  private static final int[] DAYS = {
    0, 0, 0, 0, 1, 29, 30, 31, 60, 61, 90, 91, 120, 121, 150, 151, 180, 181, 270, 271, 360, 361,
    36500
  };
  private static final String[] STATUSES = {
    "", "active", "active", "suspended", "closed", "charged_off", "transferred"
  };
  private static final String[] SHARES = {
    "", "", "1", "0", "0.3", "0.33333333", "0.5", "0.99999999"
  };

  private final TestBook book;
  private final Random random;

  RandomBook(TestBook book, long seed) {
    this.book = book;
    random = new Random(seed);
  }

  /** All borrowers with what is known of them, a part of it missing. */
  void writeBorrowers() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "borrower_id,region,city,industry,occupation,education,marital_status,product,purpose,"
            + "campaign,funder,gender,opened_on,birth_date,birth_year,own_share");
    for (int i = 0; i < BORROWERS; i++) {
      StringBuilder line = new StringBuilder("B-" + i);
      for (int field = 0; field < 10; field++) {
        line.append(',').append(any("", "湖南", "hunan", "unknown", "a b", "Ω"));
      }
      line.append(',').append(any("", "female", "male", "other"));
      line.append(',').append(any("", "2019-12-31", "2020-01-01", "2020-01-31"));
      int year = 1950 + random.nextInt(60);
      line.append(any(",,", ",%d-05-06,".formatted(year), ",,%d".formatted(year)));
      lines.add(line.append(',').append(any(SHARES)).toString());
    }
    write("borrowers.csv", lines);
  }

  /** A later word on some borrowers, and on new ones: where they live, and the book's own share. */
  void writeBorrowerCorrections() {
    List<String> lines = new ArrayList<>(List.of("own_share,borrower_id,region"));
    for (int i = 0; i < BORROWERS + 5; i += 1 + random.nextInt(6)) {
      lines.add(any(SHARES) + ",B-" + i + "," + any("", "湖北", "hunan"));
    }
    write("borrowers-corrected.csv", lines);
  }

  /** Some of the lines in some of the months, a few of them of nobody. */
  void writeMonths(String file, String... months) {
    List<String> lines = new ArrayList<>(List.of(TestBook.MONTHS + ",status"));
    for (String month : months) {
      for (int i = 0; i < BORROWERS + 2; i++) {
        if (random.nextInt(5) > 0) {
          lines.add("B-%d,%s,8000,%s,%d,%s".formatted(i, month, balance(), days(), any(STATUSES)));
        }
      }
    }
    write(file, lines);
  }

  private int days() {
    return DAYS[random.nextInt(DAYS.length)];
  }

  private String balance() {
    return switch (random.nextInt(6)) {
      case 0 -> "0";
      case 1 -> "0.01";
      case 2 -> random.nextInt(1000) + "." + random.nextInt(10);
      case 3 -> "-" + random.nextInt(50);
      case 4 -> String.valueOf(500_000_000L + random.nextInt(1_000_000_000));
      default -> random.nextInt(40_000) + "." + (10 + random.nextInt(90));
    };
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }

  private void write(String file, List<String> lines) {
    book.write(file, lines.toArray(String[]::new));
  }
}
