package org.limitdesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.limitdesk.ui.kit.FileDialogs;

/** Somebody who chooses whatever file there is, also a wrong one, or leaves the dialog. */
final class RandomFiles implements FileDialogs {
  private final Random random;
  private final Path folder;
  private final List<Path> toRead;

  /**
   * @param folder where files are written to
   */
  RandomFiles(Random random, Path folder, List<Path> toRead) {
    this.random = random;
    this.folder = folder;
    this.toRead = List.copyOf(toRead);
  }

  @Override
  public Optional<Path> open(String title, Kind... kinds) {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(toRead.get(random.nextInt(toRead.size())));
  }

  @Override
  public List<Path> openMany(String title, Kind... kinds) {
    return open(title, kinds).stream().toList();
  }

  @Override
  public Optional<Path> save(String title, String name, Kind... kinds) {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(folder.resolve("no such folder").resolve(name));
      default -> Optional.of(folder.resolve(random.nextInt(5) + "-" + name));
    };
  }
}
