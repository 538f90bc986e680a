package org.limitdesk.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs of the operating system. */
public final class SystemFileDialogs implements FileDialogs {
  private final Window owner;

  /**
   * @param owner the window that waits meanwhile
   */
  public SystemFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, Kind... kinds) {
    return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> openMany(String title, Kind... kinds) {
    List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String name, Kind... kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(name);
    File typed = chooser.showSaveDialog(owner);
    if (typed == null) {
      return Optional.empty();
    }
    int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return Optional.of(
        chosen < 0
            ? typed.toPath()
            : ChosenName.mended(typed.toPath(), kinds[chosen], List.of(kinds), Files::exists));
  }

  private static FileChooser chooser(String title, Kind... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    return chooser;
  }
}
