package org.limitdesk.ui.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;

/** A square a month: paid, part paid or overdue, the newest at the right. */
final class RepaymentSection {
  private static final int MONTHS_A_NAME = 3;
  private static final double SAME = 20;

  private RepaymentSection() {}

  static VBox of(List<MonthFacts> months, BucketEdges edges, Texts texts) {
    VBox section = Cells.section(texts.text("case.repayment", months.size()), "5");
    HBox squares = new HBox(2);
    HBox names = new HBox(2);
    for (int i = 0; i < months.size(); i++) {
      squares.getChildren().add(grown(square(months.get(i), edges, texts)));
      if (i % MONTHS_A_NAME == 0) {
        names.getChildren().add(grown(name(months.get(i), i == 0, texts)));
      }
    }
    section.getChildren().addAll(squares, names);
    return section;
  }

  private static Label grown(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setPrefWidth(SAME);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label square(MonthFacts month, BucketEdges edges, Texts texts) {
    Bucket bucket = edges.bucket(month.dpd());
    boolean overdue = bucket != Bucket.M0;
    Label square = new Label(overdue ? bucket.label() : isPart(month) ? "·" : "");
    square
        .getStyleClass()
        .addAll(
            "month-square",
            "bucket-" + bucket.label().toLowerCase(Locale.ROOT).replace("+", "plus"));
    HoverText.on(square, sentence(month, texts));
    square.setAccessibleText(sentence(month, texts));
    return square;
  }

  /** Not more than the least amount was paid, and something was left to pay. */
  private static boolean isPart(MonthFacts month) {
    Long due = MonthFacts.known(month.due());
    Long paid = MonthFacts.known(month.paid());
    return due != null && paid != null && due > 0 && paid <= due && month.balance() > 0;
  }

  private static String sentence(MonthFacts month, Texts texts) {
    return texts.text(
        "case.monthTip",
        texts.dates().month(month.month()),
        texts.numbers().count(month.dpd()),
        texts.numbers().yuan(month.balance()),
        texts.numbers().limitYuan(month.limit()));
  }

  /** Every third month has its name; the year with the first, and with the first of a year. */
  private static Label name(MonthFacts facts, boolean first, Texts texts) {
    YearMonth month = CalendarNumber.month(facts.month());
    boolean year = first || month.getMonthValue() <= MONTHS_A_NAME;
    return Cells.label(
        year ? texts.dates().month(month) : texts.dates().monthOfYear(month), "small", "muted");
  }
}
