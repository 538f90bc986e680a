package org.limitdesk.ui.kit;

import org.limitdesk.workflow.FigureKind;

/** The kinds of file that figures go out as, as file dialogs offer them. */
public final class FileKinds {
  private FileKinds() {}

  public static FileDialogs.Kind of(FigureKind kind, Texts texts) {
    return FileDialogs.Kind.of(texts.text("figure." + kind.extension()), "*." + kind.extension());
  }

  /** The two for a list: for any program first. */
  public static FileDialogs.Kind[] lists(Texts texts) {
    return new FileDialogs.Kind[] {of(FigureKind.CSV, texts), of(FigureKind.XLSX, texts)};
  }
}
