package org.limitdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.shell.Finder.Found;
import org.limitdesk.ui.shell.PaletteModel.Hit;

/** Looks for what was typed: among the commands at once, in the book in the background. */
final class PaletteController {
  private final PaletteModel model;
  private final List<Command> commands;
  private final List<Finder> finders;
  private final Places places;
  private final Texts texts;
  private Subscriptions search = new Subscriptions();

  PaletteController(
      PaletteModel model,
      List<Command> commands,
      List<Finder> finders,
      Places places,
      Texts texts) {
    this.model = model;
    this.commands = commands;
    this.finders = finders;
    this.places = places;
    this.texts = texts;
  }

  /** Whether the book can be searched, and not only the commands. */
  boolean findsInBook() {
    return !finders.isEmpty();
  }

  /** Looks anew; what an older search still finds is dropped. */
  void search(String typed) {
    stop();
    search = new Subscriptions();
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    model.hits().setAll(commandsLike(wanted));
    if (!wanted.isEmpty()) {
      finders.forEach(finder -> finder.find(typed.strip()).onSuccess(this::add).start(search));
    }
  }

  void stop() {
    search.close();
  }

  private List<Hit> commandsLike(String wanted) {
    List<Hit> like = new ArrayList<>();
    for (Command command : commands) {
      String title = texts.text(command.textKey());
      if (title.toLowerCase(Locale.ROOT).contains(wanted)) {
        like.add(new Hit("fth-chevron-right", title, command.hint(), command.act()));
      }
    }
    return like;
  }

  private void add(List<Found> found) {
    for (Found thing : found) {
      Runnable open = () -> places.open(thing.screen(), thing.subject());
      model.hits().add(new Hit("fth-user", thing.title(), thing.detail(), open));
    }
  }
}
