package org.limitdesk.ui.files;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.FileLook;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.LookAtFile;

/** Looks at the files that a person chooses, in the background, and again at what they say. */
public final class FilesController {
  private final FilesModel model;
  private final LookAtFile lookAtFile;
  private final Background background;
  private Subscriptions looks = new Subscriptions();

  public FilesController(FilesModel model, LookAtFile lookAtFile, Background background) {
    this.model = model;
    this.lookAtFile = lookAtFile;
    this.background = background;
  }

  /** Adds files; one that is there already stays as it is. */
  public void add(List<Path> paths) {
    model.trouble().set(null);
    for (Path path : paths) {
      if (model.files().stream().noneMatch(file -> file.wish().path().equals(path))) {
        look(FileWish.of(path));
      }
    }
  }

  /** Reads a file as that table or layout; null for what is found by looking. */
  void read(FileLook file, @Nullable String fills) {
    look(new FileWish(file.wish().path(), fills, file.wish().encoding()));
  }

  /** Reads a file in that encoding; null for what is found by looking. */
  void decode(FileLook file, @Nullable String encoding) {
    look(new FileWish(file.wish().path(), file.wish().fills(), encoding));
  }

  private void look(FileWish wish) {
    background
        .read(ignored -> lookAtFile.look(wish))
        .onSuccess(this::show)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .start(looks);
  }

  private void show(FileLook look) {
    int place = place(look.wish().path());
    if (place < 0) {
      model.files().add(look);
    } else {
      model.files().set(place, look);
    }
    model.selected().set(look);
  }

  private int place(Path path) {
    for (int i = 0; i < model.files().size(); i++) {
      if (model.files().get(i).wish().path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  void select(@Nullable FileLook file) {
    model.selected().set(file);
  }

  void remove(FileLook file) {
    model.files().remove(file);
    model.selected().set(model.files().isEmpty() ? null : model.files().getFirst());
  }

  /** Lets go of all files, also of those that are still being looked at. */
  public void clear() {
    looks.close();
    looks = new Subscriptions();
    model.files().clear();
    model.selected().set(null);
    model.trouble().set(null);
  }
}
