package org.limitdesk.app;

import java.nio.file.Path;

/**
 * The folder that LimitDesk keeps for a user, outside all books: {@code .limitdesk} in the home
 * folder, or where the system property {@code limitdesk.home} or the environment variable {@code
 * LIMITDESK_HOME} says.
 */
final class UserFolder {
  private UserFolder() {}

  static Path path() {
    String property = System.getProperty("limitdesk.home");
    if (property != null && !property.isBlank()) {
      return Path.of(property);
    }
    String variable = System.getenv("LIMITDESK_HOME");
    if (variable != null && !variable.isBlank()) {
      return Path.of(variable);
    }
    return Path.of(System.getProperty("user.home"), ".limitdesk");
  }
}
