package org.limitdesk.ui.packages;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.npl.RuleFault;
import org.limitdesk.domain.npl.WrittenOff;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** What a new package is to have; what is wrong with it stands under its field while one types. */
final class WishForm extends VBox {
  private static final double HALF = 190;

  private final PackagesModel model;
  private final PackagesController controller;
  private final Texts texts;
  private final TextField name = field("packageName");
  private final ComboBox<Integer> month = new ComboBox<>();
  private final TextField rule = field("packageRule");
  private final Label ruleFault = fault("packageRuleFault");
  private final ComboBox<WrittenOff> writtenOff = new ComboBox<>();
  private final TextField least = field("packageLeast");
  private final Label leastFault = fault("packageLeastFault");
  private final TextField barred = field("packageBarred");
  private final Label barredFault = fault("packageBarredFault");
  private final Label refusal = fault("packageRefusal");
  private final Button freeze;

  WishForm(PackagesModel model, PackagesController controller, Texts texts) {
    super(8);
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    getStyleClass().add("wish-form");
    month.setId("packageMonth");
    writtenOff.setId("packageWrittenOff");
    writtenOff.getItems().setAll(WrittenOff.values());
    month.setMaxWidth(Double.MAX_VALUE);
    writtenOff.setMaxWidth(Double.MAX_VALUE);
    freeze =
        Buttons.withKey(
            Buttons.main(texts.bind("packages.freeze"), controller::freeze), "Ctrl Enter");
    freeze.setId("packageFreeze");
    getChildren()
        .addAll(
            pair(part("packages.name", name), part("packages.month", month)),
            part("packages.rule", rule, help("packages.ruleHelp"), ruleFault),
            pair(
                part("packages.chargedOff", writtenOff), part("packages.least", least, leastFault)),
            part("packages.barred", barred, help("packages.barredHelp"), barredFault),
            help("packages.forGood"));
  }

  /** What stands below the form and is always in sight. */
  Node foot() {
    return new VBox(4, refusal, freeze);
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  private static Label fault(String id) {
    Label label = DialogBox.sentence("", "field-error");
    label.setId(id);
    Seen.when(label, false);
    return label;
  }

  private Label help(String key) {
    Label label = DialogBox.sentence("", "second", "muted");
    label.textProperty().bind(texts.bind(key));
    return label;
  }

  private VBox part(String key, Node field, Node... more) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    VBox part = new VBox(3, label, field);
    part.getChildren().addAll(more);
    return part;
  }

  private static HBox pair(VBox left, VBox right) {
    for (VBox each : List.of(left, right)) {
      each.setPrefWidth(HALF);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    return new HBox(10, left, right);
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    month.setItems(model.months());
    shown.onClose(() -> month.setItems(null));
    shown.bindBoth(name.textProperty(), model.name());
    shown.bindBoth(month.valueProperty(), model.month());
    shown.bindBoth(rule.textProperty(), model.rule());
    shown.bindBoth(writtenOff.valueProperty(), model.writtenOff());
    shown.bindBoth(least.textProperty(), model.least());
    shown.bindBoth(barred.textProperty(), model.barred());
    shown.watch(texts.language(), _ -> speak());
    for (var typed : List.of(model.rule(), model.least(), model.barred())) {
      shown.onChange(typed, this::check);
    }
    shown.watch(model.preview().state(), _ -> enable());
    shown.watch(model.busy(), _ -> enable());
    shown.watch(model.refusal(), _ -> check());
  }

  private void speak() {
    month.setConverter(new Wording<>(each -> texts.dates().month(each)));
    writtenOff.setConverter(
        new Wording<>(each -> texts.text("packages.chargedOff." + each.code())));
    least.setPromptText(texts.text("packages.leastPrompt"));
    barred.setPromptText(texts.text("packages.barredPrompt"));
    check();
  }

  private void check() {
    Wish wish = model.wish();
    say(ruleFault, wish.ruleFault().map(this::words).orElse(""));
    say(leastFault, wish.leastFen().isPresent() ? "" : texts.text("packages.leastWrong"));
    List<String> unknown = wish.unknown(model.products());
    say(
        barredFault,
        unknown.isEmpty()
            ? ""
            : texts.text(
                "packages.barredUnknown", unknown.getFirst(), String.join(", ", model.products())));
    Refusal why = model.refusal().get();
    say(refusal, why == null ? "" : why.in(texts));
  }

  private String words(RuleFault fault) {
    String at = texts.numbers().count(fault.at());
    return texts.text("packages.ruleFault." + fault.kind().code(), at, fault.part());
  }

  private static void say(Label label, String words) {
    label.setText(words);
    Seen.when(label, !words.isEmpty());
  }

  private void enable() {
    Figures found = model.preview().result().get();
    boolean ready =
        model.preview().state().get() == Reckoning.State.READY
            && Optional.ofNullable(found)
                .filter(each -> !each.choice().lines().isEmpty())
                .isPresent();
    freeze.setDisable(!ready || model.busy().get());
    Seen.when(freeze, controller.mayFreeze());
  }

  /** Gives the rule the keys. */
  void begin() {
    rule.requestFocus();
    rule.selectAll();
  }
}
