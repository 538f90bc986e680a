package org.limitdesk.app;

import org.limitdesk.ui.cards.CardsController;
import org.limitdesk.ui.cards.CardsModel;
import org.limitdesk.ui.cards.CardsView;
import org.limitdesk.ui.cards.FitController;
import org.limitdesk.ui.cards.FitModel;
import org.limitdesk.ui.cards.HealthController;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ActivateCard;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.ConfirmCard;
import org.limitdesk.workflow.ExportCardHealth;
import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadCards;

/** Puts the screen of the cards together: the list, the health of one, and a fit. */
final class CardsMaker {
  private final Workplace work;
  private final Parts parts;
  private final ReadCards read = new ReadCards();
  private final BookFloors floors = new BookFloors();

  CardsMaker(Workplace work, Parts parts) {
    this.work = work;
    this.parts = parts;
  }

  Screen screen() {
    CardsModel cards = new CardsModel();
    Reckoning<CardHealth> health = new Reckoning<>();
    FitModel fit = new FitModel();
    return new CardsView(
        new CardsView.Made(
            cards,
            controller(cards),
            health,
            controller(health),
            fit,
            new FitController(fit, work.book(), new FitCard(floors))),
        work);
  }

  private CardsController controller(CardsModel model) {
    return new CardsController(
        model,
        work.book(),
        work.user(),
        new CardsController.Acts(
            read,
            parts.importCard(),
            new ActivateCard(parts.stamps()),
            new ConfirmCard(parts.stamps()),
            parts.exportCard()),
        new CardsController.Surroundings(work.texts(), work.status(), work.toasts()::tell));
  }

  private HealthController controller(Reckoning<CardHealth> model) {
    return new HealthController(
        model,
        work.book(),
        work.user(),
        new HealthController.Acts(
            read, new ReadCardHealth(floors), new ExportCardHealth(parts.stamps())));
  }
}
