package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.ErrorPane;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadPolicies.Standing;

/** The policy in force: what is cut and how far, by which rule, and who may decide it alone. */
final class InForceTab {
  private static final int HASH_SHOWN = 12;

  private final PolicyModel model;
  private final PolicyController controller;
  private final Texts texts;
  private final PolicyWords words;
  private final PolicyPanels panels;
  private final RuleTable ruleTable;
  private final MatrixGrid grid;
  private final Parent root;
  private final Drawn drawn = new Drawn();
  private final Pace pace = new Pace();

  @FXML private StackPane body;
  @FXML private ScrollPane page;
  @FXML private Label name;
  @FXML private Label title;
  @FXML private Label hash;
  @FXML private VBox matrix;
  @FXML private GridPane line;
  @FXML private GridPane book;
  @FXML private GridPane signals;
  @FXML private GridPane authority;
  @FXML private GridPane losses;
  @FXML private Label lossSource;
  @FXML private TableView<ActionRule> rules;
  @FXML private Button copyRules;
  @FXML private VBox scenarios;
  @FXML private Label madeFor;
  @FXML private GridPane raise;
  @FXML private GridPane notice;
  @FXML private GridPane marks;
  @FXML private GridPane triggers;

  InForceTab(PolicyModel model, PolicyController controller, Texts texts) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    words = new PolicyWords(texts);
    panels = new PolicyPanels(texts);
    root = Fxml.load(this, texts);
    grid = new MatrixGrid(texts);
    matrix.getChildren().add(grid);
    ruleTable = new RuleTable(rules, texts);
    copyRules.setOnAction(pressed -> CopyTable.toClipboard(rules));
    page.setVisible(false);
  }

  Parent node() {
    return root;
  }

  List<Node> regions() {
    return List.of(grid, rules);
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.watch(model.standing(), standing -> showAll());
    shown.onChange(model.read(), this::showAll);
    shown.onChange(model.trouble(), this::showAll);
    shown.onChange(texts.language(), this::showAll);
    controller.refresh(shown);
  }

  private void showAll() {
    Standing standing = model.standing().get();
    Trouble trouble = model.trouble().get();
    page.setVisible(standing != null && trouble == null);
    state(trouble, standing);
    if (standing != null && drawn.isNew("policy", standing, texts.language().get())) {
      show(standing);
    }
  }

  private void state(@Nullable Trouble trouble, @Nullable Standing standing) {
    body.getChildren().setAll(page);
    if (trouble != null) {
      body.getChildren().add(new ErrorPane(texts, "policy.unread", trouble));
    } else if (standing == null && model.read().get()) {
      body.getChildren()
          .add(
              new EmptyState(
                  "fth-sliders", texts.bind("policy.none"), texts.bind("policy.noneHow")));
    }
  }

  private void show(Standing standing) {
    Policy policy = standing.policy();
    name.setText(policy.name() + " " + policy.version());
    title.setText(policy.title());
    madeFor.setText(madeFor(policy));
    hash.setText(standing.sha256().substring(0, HASH_SHOWN));
    pace.instead(
        List.of(
            () -> grid.show(policy.matrix()),
            () -> ruleTable.show(policy.rules()),
            () -> {
              panels.line(line, policy);
              panels.signals(signals, policy.factors(), policy.dueDays());
            },
            () -> {
              panels.book(book, policy.bookRails());
              panels.authority(authority, policy.authority().roles());
            },
            () -> showScenarios(policy.scenarios()),
            () -> {
              panels.losses(losses, policy);
              lossSource.setText(policy.losses().source());
            },
            () -> {
              panels.raise(raise, policy.raise());
              panels.gauges(marks, policy.gauges());
              panels.notice(notice, policy.notice());
            },
            () -> panels.triggers(triggers, policy)));
  }

  /** The card that it is made for and the day from which it holds, where it names them. */
  private String madeFor(Policy policy) {
    List<String> said = new ArrayList<>();
    if (policy.card() != null) {
      said.add(texts.text("policy.forCard", policy.card()));
    }
    if (policy.inForceFrom() != null) {
      said.add(texts.text("policy.holdsFrom", texts.dates().day(policy.inForceFrom())));
    }
    return String.join(texts.text("policy.and"), said);
  }

  private void showScenarios(List<Scenario> shownRules) {
    scenarios.getChildren().clear();
    if (shownRules.isEmpty()) {
      scenarios.getChildren().add(styled(texts.text("policy.noScenario"), "muted"));
    }
    for (Scenario scenario : shownRules) {
      scenarios
          .getChildren()
          .add(styled(scenario.name() + "  " + words.factor(scenario.factor()), "medium"));
      scenarios.getChildren().add(styled(words.where(scenario), "second", "muted"));
    }
  }

  private static Label styled(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    return label;
  }
}
