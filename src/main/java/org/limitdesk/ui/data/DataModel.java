package org.limitdesk.ui.data;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.files.FilesModel;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.BookState;
import org.limitdesk.workflow.LoadedFile;
import org.limitdesk.workflow.RunTotals;
import org.limitdesk.workflow.SetAside;

/** What the data screen shows. */
public final class DataModel {
  private final FilesModel files = new FilesModel();
  private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.NONE);
  private final ObjectProperty<@Nullable StepLine> step = new SimpleObjectProperty<>();
  private final ObservableList<StepLine> steps = FXCollections.observableArrayList();
  private final ObservableList<LoadedFile> loaded = FXCollections.observableArrayList();
  private final ObservableList<String> notes = FXCollections.observableArrayList();
  private final ObjectProperty<SetAside.Found> setAside =
      new SimpleObjectProperty<>(SetAside.Found.NONE);
  private final ObjectProperty<@Nullable BookState> state = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable RunTotals> totals = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Done> done = new SimpleObjectProperty<>();

  /** What goes on. */
  public enum Task {
    NONE,
    LOAD,
    ASSESS,
    BACK_UP,
    EXPORT
  }

  /**
   * A step of what goes on.
   *
   * @param share 0 to 1; below 0 for one that has not begun
   */
  public record StepLine(String name, double share) {
    boolean hasBegun() {
      return share >= 0;
    }
  }

  /**
   * Something that was done, to be told in passing.
   *
   * @param subject a file's name; empty for none
   */
  public record Done(Task task, String subject) {}

  /** The files to load. */
  public FilesModel files() {
    return files;
  }

  ObjectProperty<Task> task() {
    return task;
  }

  /** The step of the moment; null before the first. */
  ObjectProperty<@Nullable StepLine> step() {
    return step;
  }

  /** All steps of a load, in their order. */
  ObservableList<StepLine> steps() {
    return steps;
  }

  /** What became of the files of the load that was just done; empty where there was none. */
  ObservableList<LoadedFile> loaded() {
    return loaded;
  }

  /** What else a person should know of that load. */
  ObservableList<String> notes() {
    return notes;
  }

  /** The rows that are set aside. */
  ObjectProperty<SetAside.Found> setAside() {
    return setAside;
  }

  /** What the book holds; null while it is not read. */
  ObjectProperty<@Nullable BookState> state() {
    return state;
  }

  /** What the assessment that was just done came to; null where there was none. */
  ObjectProperty<@Nullable RunTotals> totals() {
    return totals;
  }

  /** Why the last act failed; null where it did not. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  ObjectProperty<@Nullable Done> done() {
    return done;
  }
}
