package org.limitdesk.workflow;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a figure is written as; a file's name says which. */
public enum FigureKind {
  /** Dots, to be put into a message or a page. */
  PNG,
  /** Outlines and words, to be drawn further. */
  SVG,
  /** A page with its face in it. */
  PDF,
  /** The figures as a workbook. */
  XLSX,
  /** The figures for any program. */
  CSV;

  /** The end of a name without its dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the figures can be reckoned with, rather than looked at. */
  public boolean isTable() {
    return this == XLSX || this == CSV;
  }

  /** The one that the file's name ends with; empty for another end. */
  public static Optional<FigureKind> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (FigureKind kind : values()) {
      if (name.endsWith("." + kind.extension())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
