package org.limitdesk.domain.handover;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.CanonicalJsonException;

/** The members of an object in a file, each taken with its type. */
final class Facts {
  static final String SIGNATURE = "signature";

  private final Map<String, ?> all;

  Facts(Map<String, ?> all) {
    this.all = all;
  }

  /**
   * The object of a file: canonical, one line.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Facts ofFile(byte[] file) {
    int end = file.length - 1;
    if (end < 0 || file[end] != '\n') {
      throw new IllegalArgumentException("it does not end as such a file does");
    }
    byte[] line = new byte[end];
    System.arraycopy(file, 0, line, 0, end);
    try {
      return new Facts(CanonicalJson.parseObject(line));
    } catch (CanonicalJsonException e) {
      throw new IllegalArgumentException("it " + e.getMessage(), e);
    }
  }

  /** The file of these facts with their signature. */
  static byte[] file(Map<String, Object> facts, byte[] signature) {
    Map<String, Object> all = new TreeMap<>(facts);
    all.put(SIGNATURE, HexFormat.of().formatHex(signature));
    return (new String(CanonicalJson.bytes(all), StandardCharsets.UTF_8) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  String text(String name) {
    return member(name, String.class);
  }

  long number(String name) {
    return member(name, Long.class);
  }

  boolean flag(String name) {
    return member(name, Boolean.class);
  }

  /** Hexadecimal digits as bytes. */
  byte[] bytes(String name) {
    String hex = text(name);
    if (!hex.matches("([0-9a-f]{2})+")) {
      throw new IllegalArgumentException("its %s is no bytes".formatted(name));
    }
    return HexFormat.of().parseHex(hex);
  }

  @SuppressWarnings("unchecked") // the reader makes every map's keys strings
  Facts object(String name) {
    return new Facts((Map<String, ?>) member(name, Map.class));
  }

  /** The objects of a list, each read. */
  @SuppressWarnings("unchecked") // the reader makes every map's keys strings
  <T> List<T> objects(String name, Function<Facts, T> read) {
    List<T> found = new ArrayList<>();
    for (Object each : member(name, List.class)) {
      if (!(each instanceof Map<?, ?> object)) {
        throw new IllegalArgumentException("its %s are no objects".formatted(name));
      }
      found.add(read.apply(new Facts((Map<String, ?>) object)));
    }
    return List.copyOf(found);
  }

  /** The texts of a list. */
  List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    for (Object each : member(name, List.class)) {
      found.add(String.valueOf(each));
    }
    return List.copyOf(found);
  }

  /** Refuses members that the form has not: nothing is signed that nobody reads. */
  Facts only(Set<String> names) {
    if (!names.containsAll(all.keySet())) {
      throw new IllegalArgumentException("it says more than such a file does");
    }
    return this;
  }

  byte[] canonical() {
    return CanonicalJson.bytes(all);
  }

  private <T> T member(String name, Class<T> type) {
    Object value = all.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("it has no " + name);
    }
    return type.cast(value);
  }
}
