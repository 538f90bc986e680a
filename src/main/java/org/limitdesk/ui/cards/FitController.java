package org.limitdesk.ui.cards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.FitReport;
import org.limitdesk.workflow.FitRequest;

/** Fits a card on the book's own lines. */
public final class FitController {
  private final FitModel model;
  private final OpenBook book;
  private final FitCard fitCard;
  private final Reckoner<FitReport> reckoner;
  private Subscriptions shown = new Subscriptions();

  public FitController(FitModel model, OpenBook book, FitCard fitCard) {
    this.model = model;
    this.book = book;
    this.fitCard = fitCard;
    reckoner = new Reckoner<>(model.fitting(), book);
    tickAll();
  }

  /** Works until these subscriptions close; asks which outcomes the book knows. */
  public void attach(Subscriptions now) {
    shown = now;
    reckoner.attach(now);
    book.read((open, progress) -> !open.outcomes().spans().isEmpty())
        .onSuccess(model.outcomes()::set)
        .start(shown);
  }

  /** Numbers the name of the next card where one of these is the same. */
  void avoid(List<String> names) {
    String wanted = model.name().get();
    String stem = wanted.replaceFirst("-\\d+$", "");
    int number = 1;
    while (names.contains(model.name().get())) {
      model.name().set(stem + "-" + ++number);
    }
  }

  /** All that are offered; what is barred is not among them. */
  void tickAll() {
    model.tick(
        Candidates.offered().all().stream().map(each -> each.name()).collect(Collectors.toSet()));
  }

  /** None. */
  void tickNone() {
    model.tick(Set.of());
  }

  /** Ticks it, or not. */
  void tick(String name, boolean on) {
    if (on) {
      model.candidates().add(name);
    } else {
      model.candidates().remove(name);
    }
  }

  /** Fits the card that is wished for; or says what is wrong with the wish. */
  public void fit() {
    FitWish wish = new FitWish(model);
    Optional<FitRequest> request = wish.request();
    model.wrong().set(wish.wrong());
    request.ifPresent(
        wished -> reckoner.run((open, progress) -> fitCard.fit(open, wished, progress)));
  }

  /** Gives the fitting up; what was fitted before is shown again. */
  void cancel() {
    reckoner.cancel();
  }

  /**
   * Writes the fitted card as PMML.
   *
   * @param done told when it is written
   * @param refused told why it is not
   */
  void save(Path file, Runnable done, Consumer<Trouble> refused) {
    FitReport report = model.fitting().result().get();
    if (report != null) {
      book.read(
              (open, progress) -> {
                fitCard.write(report, file);
                return file;
              })
          .onSuccess(written -> done.run())
          .onError(failure -> refused.accept(Trouble.of(failure)))
          .start(shown);
    }
  }
}
