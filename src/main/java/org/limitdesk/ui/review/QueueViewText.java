package org.limitdesk.ui.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.policy.Action;

/** List and filters as text, for a view to keep: {@code tab=due;tier=high}. */
final class QueueViewText {
  private static final String TAB = "tab";
  private static final String ACTION = "action";
  private static final String FIND = "find";

  private QueueViewText() {}

  /** What the screen shows now. */
  static String written(ReviewModel model) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(TAB, model.tab().get().code());
    Action action = model.action().get();
    if (action != null) {
      parts.put(ACTION, action.code());
    }
    parts.putAll(model.narrowed().get().parts());
    if (!model.find().get().isBlank()) {
      parts.put(FIND, model.find().get());
    }
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
        .collect(Collectors.joining(";"));
  }

  /** Shows what was written; what of it is not known any more, where it cannot be shown. */
  static Optional<String> show(ReviewModel model, String written) {
    QueueFilter filter = QueueFilter.ALL;
    QueueTab tab = QueueTab.OPEN;
    @Nullable Action action = null;
    String find = "";
    for (String pair : written.split(";", -1)) {
      int sign = pair.indexOf('=');
      String name = pair.substring(0, Math.max(0, sign));
      String value = URLDecoder.decode(pair.substring(sign + 1), UTF_8);
      if (!isKnown(name, value)) {
        return Optional.of(pair);
      }
      switch (name) {
        case TAB -> tab = Code.of(QueueTab.class, value);
        case ACTION -> action = Code.of(Action.class, value);
        case FIND -> find = value;
        default -> filter = filter.with(name, value);
      }
    }
    model.tab().set(tab);
    model.action().set(action);
    model.narrowed().set(filter);
    model.find().set(find);
    return Optional.empty();
  }

  /** What is asked for of which no case has any, once the cases were read. */
  static Optional<Map.Entry<String, String>> missing(ReviewModel model) {
    Map<String, Set<String>> choices = model.choices().get();
    return model.narrowed().get().parts().entrySet().stream()
        .filter(part ->
            choices.containsKey(part.getKey())
                && !choices.get(part.getKey()).contains(part.getValue()))
        .findFirst();
  }

  private static boolean isKnown(String name, String value) {
    return switch (name) {
      case TAB -> Code.find(QueueTab.class, value).isPresent();
      case ACTION -> Code.find(Action.class, value).isPresent();
      case FIND -> true;
      default -> QueueFilter.NAMES.contains(name);
    };
  }
}
