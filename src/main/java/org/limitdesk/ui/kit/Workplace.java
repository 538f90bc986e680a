package org.limitdesk.ui.kit;

import org.limitdesk.domain.decision.DeskUser;

/**
 * What every screen is given: the person who is signed in, the book, and the frame around it. What
 * a screen needs beside this, its workflows, comes through its own constructor.
 */
public record Workplace(
    Texts texts,
    Theme theme,
    Preferences preferences,
    Dialogs dialogs,
    Toasts toasts,
    FileDialogs files,
    Status status,
    OpenBook book,
    DeskUser user,
    Places places) {}
