package org.limitdesk.ui.files;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.FileLook;
import org.limitdesk.workflow.FileWish;

/** The files that were chosen, each as it was found. */
public final class FilesModel {
  private final ObservableList<FileLook> files = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable FileLook> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(
          () -> !files.isEmpty() && files.stream().allMatch(FileLook::isLoadable), files);

  public ObservableList<FileLook> files() {
    return files;
  }

  /** The one whose rows are shown. */
  ObjectProperty<@Nullable FileLook> selected() {
    return selected;
  }

  /** Why a file could not be looked at; null where all could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whether there are files and all of them can be loaded as they are. */
  public BooleanBinding ready() {
    return ready;
  }

  /** What is to be loaded. */
  public List<FileWish> wishes() {
    return files.stream().map(FileLook::wish).toList();
  }
}
