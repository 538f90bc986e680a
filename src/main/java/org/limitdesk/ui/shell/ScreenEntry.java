package org.limitdesk.ui.shell;

import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Screen;

/**
 * A screen that can be gone to.
 *
 * @param id short and stable: {@code review}
 * @param titleKey its name, in the top bar and on the rail
 * @param icon a Feather icon, {@code fth-inbox}
 * @param letter what leads there after G; {@code UNDEFINED} for none
 * @param atFoot whether it stands at the rail's foot, out of the order of Ctrl 1 to 6
 * @param open to whom it is open; for others it is absent
 * @param factory builds it, at the first visit
 */
public record ScreenEntry(
    String id,
    String titleKey,
    String icon,
    KeyCode letter,
    boolean atFoot,
    Predicate<DeskUser> open,
    Supplier<Screen> factory) {}
