package org.limitdesk.ui.circumstance;

import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.borrower.Circumstances.Arrangement;
import org.limitdesk.domain.borrower.Circumstances.Complaint;
import org.limitdesk.domain.borrower.Circumstances.Contact;
import org.limitdesk.domain.borrower.Circumstances.Flag;
import org.limitdesk.ui.kit.Texts;

/** A row for each thing that is to be known of a borrower, with what follows from it. */
public final class CircumstanceRows extends VBox {
  private final Texts texts;
  private final LocalDate today;

  /**
   * @param today the day that complaints are counted to
   */
  public CircumstanceRows(Circumstances known, LocalDate today, Texts texts) {
    super(4);
    this.texts = texts;
    this.today = today;
    setId("circumstances");
    known.flags().forEach(this::add);
    known.arrangements().forEach(this::add);
    known.complaints().forEach(this::add);
    known.contacts().forEach(this::add);
  }

  private void add(Flag flag) {
    String ends = flag.to() == null ? "" : texts.text("circumstance.until", day(flag.to()));
    String source = flag.source().isEmpty() ? "" : texts.text("circumstance.source", flag.source());
    row(
        "fth-flag",
        "warning",
        texts.text(
            "circumstance.flag", texts.text("flag." + flag.kind()), day(flag.from()), ends, source),
        texts.text("circumstance.forbids." + flag.kind()));
  }

  private void add(Arrangement each) {
    String kind = texts.text("circumstance.kind." + each.kind());
    String state = texts.text("circumstance.state." + each.state());
    String ends = each.to() == null ? "" : texts.text("circumstance.until", day(each.to()));
    String sentence =
        texts.text("circumstance.arrangement", kind, state, day(each.from()), ends, paid(each));
    row(
        "fth-check-square",
        each.isKept() ? "success" : each.state().equals("broken") ? "danger" : "muted",
        sentence,
        each.isKept() ? texts.text("circumstance.keptHint") : "");
  }

  private String paid(Arrangement each) {
    Long due = each.due();
    Long paid = each.paid();
    return due == null || paid == null
        ? ""
        : texts.text("circumstance.paid", texts.numbers().yuan(paid), texts.numbers().yuan(due));
  }

  private void add(Complaint each) {
    LocalDate closed = each.closed();
    if (closed != null) {
      row(
          "fth-message-square",
          "muted",
          texts.text(
              "circumstance.answered",
              day(each.received()),
              word("complaint.about.", each.about()),
              day(closed),
              word("complaint.result.", each.result())),
          "");
      return;
    }
    boolean late = today.isAfter(each.answerBy());
    row(
        "fth-message-square",
        late ? "danger" : "warning",
        texts.text(
            "circumstance.complaint",
            day(each.received()),
            word("complaint.about.", each.about()),
            day(each.answerBy())),
        late ? texts.text("circumstance.late") : "");
  }

  private void add(Contact each) {
    Long promised = each.promised();
    LocalDate on = each.promisedOn();
    String promise =
        promised == null || on == null
            ? ""
            : texts.text(
                "circumstance.promise", texts.numbers().yuan(promised), day(on), became(each));
    row(
        "fth-phone",
        "muted",
        texts.text(
            "circumstance.contact",
            day(each.at().toLocalDate()),
            texts.dates().time(each.at().toLocalTime()),
            word("contact.channel.", each.channel()),
            word("contact.outcome.", each.outcome()),
            promise),
        each.note());
  }

  private String became(Contact each) {
    return each.became().isEmpty()
        ? texts.text("circumstance.untold")
        : texts.text("collections.promise." + each.became());
  }

  /** The desk's own word where it has one; files may say others. */
  private String word(String group, String code) {
    return code.isEmpty() ? texts.text("circumstance.untold") : texts.word(group, code);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : texts.dates().dayInTable(day);
  }

  private void row(String icon, String style, String sentence, String hint) {
    FontIcon mark = new FontIcon(icon);
    mark.getStyleClass().add(style);
    VBox words = new VBox(wrapped(sentence, "second"));
    if (!hint.isEmpty()) {
      words.getChildren().add(wrapped(hint, "second", style.toLowerCase(Locale.ROOT)));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, mark, words);
    row.setAlignment(Pos.TOP_LEFT);
    getChildren().add(row);
  }

  private static Label wrapped(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
