package org.limitdesk.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.KnownSentences;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.LoadedFile;
import org.limitdesk.workflow.SetAside;

/** The columns of the two tables of the data screen. */
final class DataTables {
  private static final double ROW = 31;
  private static final double HEADER = 28;
  private static final int MOST_SHOWN = 6;

  private DataTables() {}

  static void results(TableView<LoadedFile> table, Texts texts) {
    table.setFixedCellSize(ROW);
    table.getColumns().add(Columns.text("file", texts.bind("files.file"), 190, LoadedFile::name));
    table
        .getColumns()
        .add(Columns.text("encoding", texts.bind("files.encoding"), 110, LoadedFile::encoding));
    table.getColumns().add(count("rows", "data.rows", texts, LoadedFile::rows));
    table.getColumns().add(count("added", "data.added", texts, LoadedFile::added));
    table.getColumns().add(count("corrected", "data.corrected", texts, LoadedFile::corrected));
    table.getColumns().add(count("unchanged", "data.unchanged", texts, LoadedFile::unchanged));
    table.getColumns().add(count("setAside", "data.setAside", texts, LoadedFile::setAside));
  }

  private static TableColumn<LoadedFile, String> count(
      String id, String key, Texts texts, ToLongFunction<LoadedFile> value) {
    return Columns.number(
        id, texts.bind(key), 90, file -> texts.numbers().count(value.applyAsLong(file)));
  }

  static void quarantine(TableView<SetAside> table, Texts texts) {
    table.setFixedCellSize(ROW);
    table.getColumns().add(Columns.text("file", texts.bind("files.file"), 190, SetAside::file));
    table
        .getColumns()
        .add(
            Columns.number(
                "line", texts.bind("data.line"), 80, row -> texts.numbers().count(row.line())));
    table
        .getColumns()
        .add(Columns.text("column", texts.bind("data.column"), 130, SetAside::column));
    table.getColumns().add(Columns.text("value", texts.bind("data.value"), 150, SetAside::value));
    table
        .getColumns()
        .add(
            Columns.text(
                "reason",
                texts.bind("data.reason"),
                320,
                row -> KnownSentences.FOUND.in(texts, row.reason())));
  }

  /** As high as its rows, up to a few. */
  static void fit(TableView<?> table, int rows) {
    table.setPrefHeight(HEADER + 2 + ROW * Math.clamp(rows, 1, MOST_SHOWN));
    table.setMinHeight(TableView.USE_PREF_SIZE);
  }

  /** What was put right, what was left out, and what else is to be known; a line each. */
  static List<Label> remarks(List<LoadedFile> files, List<String> notes, Texts texts) {
    List<String> lines = new ArrayList<>();
    for (LoadedFile file : files) {
      for (LoadedFile.PutRight each : file.putRight()) {
        lines.add(
            texts.text(
                "data.putRight",
                file.name(),
                each.column(),
                KnownSentences.FOUND.in(texts, each.reason()),
                texts.numbers().count(each.count())));
      }
      if (!file.ignored().isEmpty()) {
        lines.add(texts.text("data.ignored", file.name(), String.join(", ", file.ignored())));
      }
    }
    lines.addAll(notes);
    return lines.stream().map(DataTables::remark).toList();
  }

  private static Label remark(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll("muted", "second");
    return label;
  }
}
