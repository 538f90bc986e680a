package org.limitdesk.ui.profile;

import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.ui.kit.BucketBadge;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.workflow.Profile;

/** How the line was repaid: two years at a glance, and month by month. */
final class RepaymentTab {
  private static final int MONTHS = 24;

  private final Words words;

  RepaymentTab(Words words) {
    this.words = words;
  }

  Node of(Profile profile) {
    return Page.scrolled(
        Page.of(
            Page.section(words.texts().text("profile.buckets")),
            strip(profile),
            Page.section(words.texts().text("profile.months")),
            table(profile)));
  }

  private HBox strip(Profile profile) {
    HBox strip = new HBox(3);
    YearMonth last = CalendarNumber.month(profile.month());
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      int number = CalendarNumber.of(month);
      Bucket bucket =
          profile.line().months().stream()
              .filter(facts -> facts.month() == number)
              .findFirst()
              .map(facts -> bucket(profile, facts))
              .orElse(null);
      strip.getChildren().add(cell(month, bucket, back));
    }
    return strip;
  }

  private static @Nullable Bucket bucket(Profile profile, MonthFacts facts) {
    return facts.status().isOpen() ? profile.edges().bucket(facts.dpd()) : null;
  }

  private VBox cell(YearMonth month, @Nullable Bucket bucket, int back) {
    BucketBadge badge = BucketBadge.wide(bucket);
    badge.setAccessibleText(words.texts().dates().month(month) + " " + badge.getText());
    Label name = new Label(words.texts().dates().monthOfYear(month));
    name.getStyleClass().addAll("small", "muted");
    boolean year = month.getMonthValue() == 1 || back == MONTHS - 1;
    Label under = new Label(year ? Integer.toString(month.getYear()) : "");
    under.getStyleClass().addAll("small", "muted");
    VBox cell = new VBox(2, badge, name, under);
    cell.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(cell, Priority.ALWAYS);
    return cell;
  }

  private Node table(Profile profile) {
    List<MonthFacts> months = profile.line().months().reversed();
    return new PlainTable<>(words.texts(), months, "profile.nothing")
        .text("profile.column.month", 110, m -> words.texts().dates().month(m.month()))
        .number("profile.column.due", 100, m -> words.money(m.due()))
        .number("profile.column.paid", 100, m -> words.money(m.paid()))
        .number("profile.column.drawn", 100, m -> words.money(m.drawn()))
        .number("profile.column.balance", 110, m -> words.money(m.balance()))
        .number("profile.column.limit", 100, m -> words.numbers().limit(m.limit()))
        .number("profile.column.use", 90, m -> words.numbers().rate(m.utilisation(), 1))
        .number("profile.column.dpd", 70, m -> words.numbers().count(m.dpd()))
        .column("profile.column.bucket", 80, m -> label(profile, m), (m, text) -> badge(profile, m))
        .text("profile.column.status", 110, m -> words.texts().text("status." + m.status().code()))
        .number("profile.column.income", 110, m -> words.money(m.income()))
        .number("profile.column.lenders", 90, m -> words.count(m.otherLenders()))
        .asHighAsItsRows();
  }

  private static String label(Profile profile, MonthFacts month) {
    Bucket bucket = bucket(profile, month);
    return bucket == null ? Numbers.NONE : bucket.label();
  }

  private static @Nullable Node badge(Profile profile, MonthFacts month) {
    Bucket bucket = bucket(profile, month);
    return bucket == null ? null : BucketBadge.of(bucket);
  }
}
