package org.limitdesk.intake.yaml;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.intake.IntakeException;

/**
 * What is wrong in one file, as reading goes on. Of one place only the first fault is kept, since a
 * second one there follows from it.
 */
public final class YamlFaults {
  private final Map<String, YamlRefused> found = new LinkedHashMap<>();

  /** Reads something that may be wrong. */
  public interface Reading<T> {
    T read() throws IntakeException;
  }

  /** What was read, or a stand-in where it is wrong. */
  public <T> T read(Reading<? extends T> reading, T otherwise) throws IntakeException {
    try {
      return reading.read();
    } catch (YamlRefused refused) {
      add(refused);
      return otherwise;
    }
  }

  /** Keeps a fault; one in a part that is not there at all was told already. */
  public void add(YamlRefused refused) {
    YamlPlace at = refused.place();
    if (at.isSomewhere()) {
      found.putIfAbsent(at.line() + ":" + at.column() + ":" + at.path(), refused);
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them, from the file's beginning to its end. */
  public List<YamlRefused> all() {
    return found.values().stream()
        .sorted(
            Comparator.<YamlRefused>comparingInt(fault -> fault.place().line())
                .thenComparingInt(fault -> fault.place().column()))
        .toList();
  }

  /** Throws the one that was found first, if any was. */
  public void throwFirst() throws IntakeException {
    if (!found.isEmpty()) {
      throw found.values().iterator().next();
    }
  }
}
