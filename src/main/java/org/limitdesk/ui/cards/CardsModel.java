package org.limitdesk.ui.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.ReadCards.CardLife;

/** The cards of the book, and the one that is looked at. */
public final class CardsModel {
  private final ObservableList<CardLife> cards = FXCollections.observableArrayList();
  private final Map<Long, DeskUser> people = new HashMap<>();
  private final ObjectProperty<List<Integer>> months = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable CardLife> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Scorecard> card = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /** All cards of the book, the newest first. */
  public ObservableList<CardLife> cards() {
    return cards;
  }

  /** Who is at the desk, by number. */
  public Map<Long, DeskUser> people() {
    return people;
  }

  /** The book's months, yyyymm, the first one first. */
  public ObjectProperty<List<Integer>> months() {
    return months;
  }

  /** The one that is looked at; null for none. */
  public ObjectProperty<@Nullable CardLife> chosen() {
    return chosen;
  }

  /** What is in it; null while it is read. */
  public ObjectProperty<@Nullable Scorecard> card() {
    return card;
  }

  /** What is written about it. */
  public StringProperty note() {
    return note;
  }

  /** What was not done last; null where all was. */
  public ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** Whether something is being written. */
  public BooleanProperty busy() {
    return busy;
  }
}
