package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All derived characteristics. What a name means never changes within a version: a new meaning is a
 * new name or a new version.
 */
public final class Characteristics {
  /**
   * Rises whenever a characteristic changes its meaning; a program that lacks a newer one says so.
   */
  public static final int VERSION = 1;

  private static final List<DerivedCharacteristic> ALL =
      Stream.of(Use.ALL, Arrears.ALL, Payments.ALL, Draws.ALL, Surroundings.ALL, TheLine.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, DerivedCharacteristic> BY_NAME =
      ALL.stream().collect(Collectors.toMap(DerivedCharacteristic::name, Function.identity()));

  private Characteristics() {}

  /** In the order of the documentation. */
  public static List<DerivedCharacteristic> all() {
    return ALL;
  }

  public static Optional<DerivedCharacteristic> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
