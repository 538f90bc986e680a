package org.limitdesk.intake.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.Gauges;
import org.limitdesk.domain.policy.Notice;
import org.limitdesk.domain.policy.NoticeMode;
import org.limitdesk.domain.policy.NoticeTerms;
import org.limitdesk.intake.IntakeException;

/** Reads how borrowers are told, and past which marks a policy tightens too much. */
final class LifeReader {
  private static final List<String> TOLD =
      Arrays.stream(Action.values())
          .filter(action -> action != Action.MONITOR)
          .map(Action::code)
          .toList();

  private static final List<String> MODES =
      Arrays.stream(NoticeMode.values()).map(NoticeMode::code).toList();

  private LifeReader() {}

  static NoticeTerms notice(Part top) throws IntakeException {
    Part part = top.partOrEmpty("notice", TOLD.toArray(String[]::new));
    Map<Action, Notice> actions = new EnumMap<>(Action.class);
    for (String code : TOLD) {
      Optional<Action> action = Action.named(code);
      if (part.has(code) && action.isPresent()) {
        actions.put(action.get(), told(part.part(code, "mode", "days")));
      }
    }
    return new NoticeTerms(actions);
  }

  private static Notice told(Part part) throws IntakeException {
    NoticeMode mode = part.word("mode", NoticeMode::named, MODES);
    int days = part.whole("days", 0, 365, 0);
    if (mode == NoticeMode.AT_ONCE && days > 0) {
      part.fault("days", "what takes effect at once has no days between notice and effect");
    }
    return new Notice(mode, days);
  }

  static Gauges gauges(Part top) throws IntakeException {
    Part part =
        top.partOrEmpty("gauges", Gauge.ALL.stream().map(Gauge::code).toArray(String[]::new));
    Map<Gauge, Long> marks = new EnumMap<>(Gauge.class);
    for (Gauge gauge : Gauge.ALL) {
      if (part.has(gauge.code())) {
        marks.put(gauge, part.share(gauge.code()));
      }
    }
    return new Gauges(marks);
  }
}
