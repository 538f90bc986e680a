package org.limitdesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.FileDialogs;

/** Somebody who answers each file dialog with the same file, or leaves it. */
final class ChosenFiles implements FileDialogs {
  private @Nullable Path answer;

  /** From now on with that file. */
  void answer(Path file) {
    answer = file;
  }

  @Override
  public Optional<Path> open(String title, Kind... kinds) {
    return Optional.ofNullable(answer);
  }

  @Override
  public List<Path> openMany(String title, Kind... kinds) {
    return Optional.ofNullable(answer).stream().toList();
  }

  @Override
  public Optional<Path> save(String title, String name, Kind... kinds) {
    return Optional.ofNullable(answer);
  }
}
