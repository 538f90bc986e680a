package org.limitdesk.ui.circumstance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;

/** Arrangements that the desk offered, what followed on them, and what may follow. */
public final class OfferRows extends VBox {
  private final Texts texts;
  private final LocalDate today;
  private final BiPredicate<Offer, OfferStep> may;
  private final BiConsumer<Offer, OfferStep> follow;

  /**
   * @param may whether the person may say that of it
   * @param follow says it
   */
  public OfferRows(
      List<Offer> offers,
      LocalDate today,
      Texts texts,
      BiPredicate<Offer, OfferStep> may,
      BiConsumer<Offer, OfferStep> follow) {
    super(6);
    this.texts = texts;
    this.today = today;
    this.may = may;
    this.follow = follow;
    setId("offers");
    offers.forEach(each -> getChildren().add(row(each)));
  }

  /** For whoever only looks. */
  public OfferRows(List<Offer> offers, LocalDate today, Texts texts) {
    this(offers, today, texts, (_, _) -> false, (_, _) -> {});
  }

  private Node row(Offer each) {
    boolean kept = each.isKeptOn(today);
    String style = kept ? "success" : each.isOpen() ? "warning" : "muted";
    FontIcon mark = new FontIcon("fth-check-square");
    mark.getStyleClass().add(style);
    VBox words = new VBox(2, DialogBox.sentence(sentence(each), "second"));
    words.getChildren().add(DialogBox.sentence(state(each), "second", style));
    if (kept) {
      words
          .getChildren()
          .add(DialogBox.sentence(texts.text("circumstance.keptHint"), "second", style));
    }
    FlowPane buttons = new FlowPane(6, 4);
    Arrays.stream(OfferStep.values())
        .filter(step -> each.allows(step) && may.test(each, step))
        .forEach(step -> buttons.getChildren().add(button(each, step)));
    if (!buttons.getChildren().isEmpty()) {
      words.getChildren().add(buttons);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, mark, words);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private Button button(Offer each, OfferStep step) {
    Button button =
        Buttons.quiet(texts.bind("offer.say." + step.code()), () -> follow.accept(each, step));
    button.setId("offer-" + step.code());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private String sentence(Offer each) {
    String plan =
        each.instalment() == 0
            ? ""
            : texts.text("offer.aMonth", texts.numbers().yuan(each.instalment()));
    return texts.text(
        "offer.row",
        texts.text("circumstance.kind." + each.kind().code()),
        texts.dates().dayInTable(each.from()),
        texts.dates().dayInTable(each.to()),
        plan,
        each.note().isEmpty() ? texts.text("dispute.erased") : each.note());
  }

  private String state(Offer each) {
    if (each.waits()) {
      return texts.text("offer.waits");
    }
    if (each.steps().isEmpty()) {
      return texts.text("offer.offered");
    }
    Offer.Followed last = each.steps().getLast();
    String said = texts.text("offer.state." + last.step().code());
    return texts.text("offer.last", said, texts.dates().dayInTable(last.day()), last.note());
  }
}
