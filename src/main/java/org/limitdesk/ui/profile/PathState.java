package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.ui.kit.Trouble;

/**
 * The paths to a score.
 *
 * @param paths null while they are looked for; empty where there is none
 * @param trouble why none can be looked for; else null
 */
public record PathState(
    BigDecimal target, @Nullable List<ImprovementPath> paths, @Nullable Trouble trouble) {
  static PathState searching(BigDecimal target) {
    return new PathState(target, null, null);
  }
}
