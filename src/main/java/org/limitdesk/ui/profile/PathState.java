package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.path.ImprovementPath;

/**
 * The paths to a score.
 *
 * @param paths null while they are looked for; empty where there is none
 */
public record PathState(BigDecimal target, @Nullable List<ImprovementPath> paths) {}
