package org.limitdesk.ui.profile;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferKind;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.ui.kit.DayWords;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.OfferArrangement.Wish;

/** Asks what is offered, from when to when, and why; says at once who must agree. */
final class OfferForm {
  private static final int USUAL_DAYS = 30;

  private final Texts texts;
  private final Set<Role> roles;
  private final ComboBox<OfferKind> kind = new ComboBox<>();
  private final DatePicker from;
  private final DatePicker to;
  private final TextField instalment = new TextField();
  private final Label verdict = DialogBox.sentence("", "second", "muted");

  /**
   * @param roles of whoever offers
   */
  OfferForm(LocalDate today, Set<Role> roles, Texts texts) {
    this.texts = texts;
    this.roles = roles;
    kind.setId("offerKind");
    kind.getItems().setAll(OfferKind.values());
    kind.setConverter(new Wording<>(each -> texts.text("circumstance.kind." + each.code())));
    kind.getSelectionModel().selectFirst();
    from = DayWords.field(texts);
    from.setValue(today);
    to = DayWords.field(texts);
    to.setValue(today.plusDays(USUAL_DAYS - 1L));
    to.setId("offerTo");
    instalment.setId("offerInstalment");
    instalment.getStyleClass().add("num");
    instalment.disableProperty().bind(kind.valueProperty().isNotEqualTo(OfferKind.INSTALMENTS));
    kind.valueProperty().subscribe(_ -> say());
    from.valueProperty().subscribe(_ -> say());
    to.valueProperty().subscribe(_ -> say());
  }

  /**
   * The dialog.
   *
   * @param write takes what was asked
   */
  NoteForm of(String borrower, Consumer<Wish> write, Runnable leave) {
    NoteForm form =
        new NoteForm(texts, "offer.title", "offer", leave)
            .saying(texts.text("offer.what", borrower))
            .with("offer.kind", kind)
            .with("offer.from", from)
            .with("offer.to", to)
            .with("offer.instalment", instalment)
            .note("offer.note");
    form.getChildren().add(verdict);
    return form.keeping("offer.keep", this::missing, note -> write.accept(wish(note)));
  }

  private @Nullable Long days() {
    LocalDate first = from.getValue();
    LocalDate last = to.getValue();
    return first == null || last == null || last.isBefore(first) ? null : Offer.days(first, last);
  }

  private void say() {
    Long days = days();
    verdict.setText(
        days == null
            ? ""
            : texts.text(
                "offer.verdict." + Offer.judge(roles, kind.getValue(), days).name(),
                texts.numbers().count(days),
                texts.numbers().count(kind.getValue().most())));
  }

  private OptionalLong paid() {
    if (kind.getValue() != OfferKind.INSTALMENTS) {
      return OptionalLong.of(0);
    }
    String text = instalment.getText().replaceAll("[,，\\s¥]", "");
    return text.matches("[0-9]{1,9}([.][0-9]{1,2})?") && Fen.parse(text) > 0
        ? OptionalLong.of(Fen.parse(text))
        : OptionalLong.empty();
  }

  private String missing(String note) {
    Long days = days();
    if (days == null || paid().isEmpty()) {
      return texts.text("error.LD-438");
    }
    if (Offer.judge(roles, kind.getValue(), days) == Offer.Verdict.NEVER) {
      return verdict.getText();
    }
    return note.isEmpty() ? texts.text("error.LD-443") : "";
  }

  private Wish wish(String note) {
    return new Wish(kind.getValue(), from.getValue(), to.getValue(), paid().orElse(0), note);
  }
}
