package org.limitdesk.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.chart.ChartPane;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.Series;

/**
 * Dresses and lays out every kind of control, and a chart, once where nobody sees it, before the
 * first window is drawn: what the toolkit needs for a control's first time is then there, and the
 * first visit of a screen does not wait for it. JavaFX allows that to a scene in no window; but the
 * tables in which it numbers pseudo-classes are shared without a lock, so no other scene may be
 * dressed meanwhile.
 */
public final class Rehearsal {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int ROWS = 40;
  private static final int COLUMNS = 12;
  private static final int PAINTINGS = 3;

  /** Letters of both languages and digits: fonts are looked for at the first of each, too. */
  private static final String TEXT = "Limit 授信额度 12,345.60";

  /** A layout as screens have it, since reading the first one takes its time too. */
  private static final String LAYOUT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?import javafx.scene.control.*?>
      <?import javafx.scene.layout.*?>
      <?import org.kordamp.ikonli.javafx.FontIcon?>
      <ScrollPane fitToWidth="true"><VBox styleClass="page">
        <HBox spacing="6"><StackPane><FontIcon iconLiteral="fth-plus" /></StackPane>
          <Label text="%common.cancel" styleClass="muted,num" wrapText="true" />
          <Region HBox.hgrow="ALWAYS" /><ProgressBar maxWidth="Infinity" /></HBox>
        <Button text="%common.cancel" styleClass="accent" defaultButton="true" />
      </VBox></ScrollPane>
      """;

  private Rehearsal() {}

  /** Takes about a second of whatever thread calls it. */
  public static Scene play() {
    Scene scene = new Scene(page(), WIDTH, HEIGHT);
    Theme.dressUnseen(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  /**
   * Paints it where nobody sees it, so that the first screens do not wait for the painter's own
   * first time; on the screen's thread, which waits for it.
   */
  public static Image paint(Scene scene) {
    WritableImage unseen = new WritableImage((int) WIDTH, (int) HEIGHT);
    for (int round = 0; round < PAINTINGS; round++) {
      scene.snapshot(unseen);
    }
    return unseen;
  }

  private static Parent page() {
    TabPane tabs = new TabPane(new Tab(TEXT, fields()), new Tab(TEXT));
    Node bars = chart(MonthChart.Kind.STACKED_BARS);
    Node lines = chart(MonthChart.Kind.LINES);
    ScrollPane side = new ScrollPane(new VBox(bars, lines, figures(), tabs));
    SplitPane parts = new SplitPane(new StackPane(table()), side);
    return new BorderPane(parts, buttons(), null, layout(), null);
  }

  private static Parent layout() {
    FXMLLoader loader = new FXMLLoader();
    loader.setResources(new MarkerBundle());
    try {
      Parent root = loader.load(new ByteArrayInputStream(LAYOUT.getBytes(StandardCharsets.UTF_8)));
      new LiveText(new Texts(Language.of(Locale.getDefault()))).bind(root);
      return root;
    } catch (IOException broken) {
      throw new UncheckedIOException("the layout of the rehearsal is broken", broken);
    }
  }

  private static Node figures() {
    GridPane grid = new GridPane();
    for (int row = 0; row < COLUMNS; row++) {
      grid.addRow(row, styled("muted"), styled("num"), styled("subtle"), styled("key-figure"));
    }
    VBox panel = new VBox(styled("section"), grid);
    panel.getStyleClass().add("panel");
    return panel;
  }

  private static Node chart(MonthChart.Kind kind) {
    List<String> months = Collections.nCopies(COLUMNS, TEXT);
    List<Double> values = Collections.nCopies(COLUMNS, 1.0);
    Palette palette = Palette.of(false);
    Series series = Series.of(TEXT, palette.hex("-color-fg-muted"), values, TEXT);
    ChartPane pane = new ChartPane(WIDTH / COLUMNS);
    pane.setPrefHeight(HEIGHT / 4);
    pane.show(new MonthChart(kind, months, List.of(series)), ChartLook.colours(palette));
    return pane;
  }

  private static Label styled(String style) {
    Label label = new Label(TEXT);
    label.getStyleClass().add(style);
    return label;
  }

  private static Node buttons() {
    Button button = new Button(TEXT, new KeyHint("Ctrl E"));
    return new FlowPane(
        button, new MenuButton(TEXT, new FontIcon("fth-plus")), new CheckBox(), new RadioButton());
  }

  private static Node fields() {
    return new VBox(
        new TextField(TEXT),
        new TextArea(TEXT),
        new Slider(),
        new ComboBox<>(FXCollections.observableArrayList(TEXT)),
        new ListView<>(FXCollections.observableArrayList(TEXT)));
  }

  private static Node table() {
    TableView<String> table =
        new TableView<>(FXCollections.observableArrayList(Collections.nCopies(ROWS, TEXT)));
    table.setFixedCellSize(HEIGHT / ROWS);
    for (int i = 0; i < COLUMNS; i++) {
      TableColumn<String, String> column = new TableColumn<>(TEXT);
      column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
      table.getColumns().add(column);
    }
    return table;
  }
}
