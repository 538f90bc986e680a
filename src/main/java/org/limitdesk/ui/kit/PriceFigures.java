package org.limitdesk.ui.kit;

import java.util.OptionalLong;
import java.util.function.LongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.proposal.LinePrice;

/** A line's price beside the rate that its risk asks, and the sum that makes that rate. */
public final class PriceFigures {
  private static final double BETWEEN_FIGURES = 24;

  private final LinePrice price;
  private final Texts texts;

  private PriceFigures(LinePrice price, Texts texts) {
    this.price = price;
    this.texts = texts;
  }

  /** Three figures and how they were reckoned. */
  public static VBox of(LinePrice price, Texts texts) {
    PriceFigures figures = new PriceFigures(price, texts);
    VBox box = new VBox(4, figures.row(), note(figures.sum()), note(texts.text("price.note")));
    box.getStyleClass().add("price-figures");
    return box;
  }

  private HBox row() {
    return new HBox(
        BETWEEN_FIGURES,
        figure("price.yearly", price.yearly(), this::rate),
        figure("price.asked", price.asked(), this::rate),
        figure("price.gap", price.gap(), gap -> texts.numbers().points(decimal(gap), 2)));
  }

  private VBox figure(String key, OptionalLong value, LongFunction<String> written) {
    Label what = new Label(texts.text(key));
    what.getStyleClass().addAll("small", "muted");
    String text = value.isPresent() ? written.apply(value.getAsLong()) : Numbers.NONE;
    Label figure = new Label(text);
    figure.getStyleClass().addAll("medium", "num");
    return new VBox(what, figure);
  }

  /** Each number that went into the rate asked, and the daily rate where it is known. */
  private String sum() {
    Numbers numbers = texts.numbers();
    String asked =
        price.asked().isPresent() ? reckoned(numbers) : texts.text(whyNone(), price.months());
    return price.dailyRate() == Row.NONE
        ? asked
        : asked + " " + texts.text("price.daily", numbers.rate(decimal(price.dailyRate()), 4));
  }

  private String whyNone() {
    return price.isLossKnown() ? "price.nothingOwed" : "price.noPd";
  }

  private String reckoned(Numbers numbers) {
    boolean whole = price.ownShare() == Fen.WHOLE;
    return texts.text(
        "price.sum",
        rate(price.fundingRate()),
        numbers.yuan(price.expectedLoss()),
        price.horizon(),
        numbers.yuan(price.cost()),
        texts.text(whole ? "price.mean" : "price.ownMean", price.months()),
        numbers.yuan(price.ownBalance()));
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().addAll("small", "muted");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private String rate(long rate) {
    return texts.numbers().rate(decimal(rate), 2);
  }

  private static double decimal(long rate) {
    return Share.decimal(rate).doubleValue();
  }
}
