package org.limitdesk.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the {@link Settings} as JSON in the user's folder, whole or not at all. */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private static final List<String> LATER = List.of("views", "textSize", "lockMinutes");

  private final Path file;

  /**
   * @param file where they are kept; it need not be there
   */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * What was read.
   *
   * @param broken whether there was a file that could not be read, so that these are the defaults
   */
  public record Read(Settings settings, boolean broken) {}

  /** Reads them; the defaults where there is no file yet, or one that cannot be read. */
  public Read read() {
    if (!Files.exists(file)) {
      return new Read(Settings.DEFAULT, false);
    }
    try {
      JsonNode tree = JSON.readTree(Files.readString(file));
      return tree instanceof ObjectNode settings
          ? partly(withLaterParts(settings))
          : broken("it holds no settings");
    } catch (IOException | JacksonException unreadable) {
      return broken(unreadable.toString());
    }
  }

  /** Settings of an older desk lack what came to be since; they are no less whole for that. */
  private static ObjectNode withLaterParts(ObjectNode settings) {
    ObjectNode usual = JSON.valueToTree(Settings.DEFAULT);
    LATER.stream()
        .filter(part -> !settings.has(part))
        .forEach(part -> settings.set(part, usual.get(part)));
    return settings;
  }

  /** A part that cannot be read is as it is by default, and takes no other with it. */
  private Read partly(ObjectNode kept) {
    ObjectNode usual = JSON.valueToTree(Settings.DEFAULT);
    boolean all = true;
    for (String part : List.copyOf(usual.propertyNames())) {
      ObjectNode one = usual.deepCopy();
      one.set(part, kept.get(part));
      if (isRead(one)) {
        usual = one;
      } else {
        LOG.warn("{}: {} cannot be read and is as by default", file, part);
        all = false;
      }
    }
    return new Read(JSON.treeToValue(usual, Settings.class), !all);
  }

  private static boolean isRead(ObjectNode settings) {
    try {
      JSON.treeToValue(settings, Settings.class);
      return true;
    } catch (JacksonException wrong) {
      LOG.debug("a part of the settings cannot be read", wrong);
      return false;
    }
  }

  private Read broken(String why) {
    LOG.warn("{} cannot be read, the defaults are in force: {}", file, why);
    return new Read(Settings.DEFAULT, true);
  }

  /**
   * Changes what is kept, which another desk on another book may have changed meanwhile. A file
   * that cannot be read in all its parts is laid aside first, as {@code .broken}.
   *
   * @param known what this desk has, for a file that is not there or cannot be read
   */
  public void change(UnaryOperator<Settings> change, Settings known) throws IOException {
    boolean there = Files.exists(file);
    Read kept = read();
    if (kept.broken()) {
      Path aside = file.resolveSibling(file.getFileName() + ".broken");
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }
    write(there && !kept.broken() ? change.apply(kept.settings()) : known);
  }

  /** Writes them in one move: a desk that is killed meanwhile leaves the old ones. */
  public void write(Settings settings) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".part");
    try {
      Files.writeString(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(settings));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
