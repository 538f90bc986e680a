package org.limitdesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.limitdesk.ui.kit.FileDialogs;

/**
 * File dialogs whose answer counts only while the desk is open: the system's own dialogs stay where
 * they are when it locks, and whoever comes by could answer them.
 */
final class DialogsOfThisDesk implements FileDialogs {
  private final FileDialogs dialogs;
  private final BooleanSupplier locked;

  DialogsOfThisDesk(FileDialogs dialogs, BooleanSupplier locked) {
    this.dialogs = dialogs;
    this.locked = locked;
  }

  @Override
  public Optional<Path> open(String title, Kind... kinds) {
    return dialogs.open(title, kinds).filter(_ -> !locked.getAsBoolean());
  }

  @Override
  public List<Path> openMany(String title, Kind... kinds) {
    List<Path> chosen = dialogs.openMany(title, kinds);
    return locked.getAsBoolean() ? List.of() : chosen;
  }

  @Override
  public Optional<Path> save(String title, String name, Kind... kinds) {
    return dialogs.save(title, name, kinds).filter(_ -> !locked.getAsBoolean());
  }
}
