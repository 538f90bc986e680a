package org.limitdesk.ui.start;

import java.nio.file.Path;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.files.FilesModel;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Trouble;

/** A book that is to be made: of which files, and where. */
public final class NewBookModel {
  private final FilesModel files = new FilesModel();
  private final ObjectProperty<@Nullable Path> place = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final BooleanBinding ready = files.ready().and(place.isNotNull()).and(busy.not());

  /** The files that it is made of. */
  public FilesModel files() {
    return files;
  }

  /** The file that the book becomes; null while none was chosen. */
  ObjectProperty<@Nullable Path> place() {
    return place;
  }

  /** Whether it is being made. */
  BooleanProperty busy() {
    return busy;
  }

  /** How far the making is; null before the first step. */
  ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** Why it was not made; null where it was not tried, or is being tried. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whether all is said that is needed. */
  BooleanBinding ready() {
    return ready;
  }
}
