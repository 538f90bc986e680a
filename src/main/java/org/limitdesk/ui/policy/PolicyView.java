package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;

/** The policy in force, the studio where the next one is made, and all versions there are. */
public final class PolicyView implements Screen {
  private final InForceTab inForce;
  private final StudioTab studio;
  private final VersionsTab versions;
  private final boolean writes;
  private final Parent root;
  private Subscriptions shown = new Subscriptions();

  @FXML private TabPane tabs;
  @FXML private Tab inForcePlace;
  @FXML private Tab studioPlace;
  @FXML private Tab versionsPlace;

  /** What the tabs are made of. */
  public record Made(
      PolicyModel inForce,
      PolicyController reads,
      StudioModel draft,
      StudioController studio,
      VersionsModel versions,
      VersionsController settles) {}

  public PolicyView(Made made, Workplace work) {
    inForce = new InForceTab(made.inForce(), made.reads(), work.texts());
    studio = new StudioTab(made.draft(), made.studio(), work);
    versions = new VersionsTab(made.versions(), made.settles(), made.studio(), work);
    writes = made.studio().mayWrite();
    root = Fxml.load(this, work.texts());
    inForcePlace.setContent(inForce.node());
    studioPlace.setContent(studio.node());
    versionsPlace.setContent(versions.node());
    if (!writes) {
      tabs.getTabs().remove(studioPlace);
    }
    versions.onBegin(() -> tabs.getSelectionModel().select(studioPlace));
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public List<Node> regions() {
    List<Node> regions = new ArrayList<>();
    Tab now = tabs.getSelectionModel().getSelectedItem();
    regions.addAll(
        now == studioPlace
            ? studio.regions()
            : now == versionsPlace ? versions.regions() : inForce.regions());
    regions.add(tabs);
    return List.copyOf(regions);
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    inForce.attach(shown);
    versions.attach(shown);
    if (writes) {
      studio.attach(shown);
    }
  }

  @Override
  public void detach() {
    shown.close();
  }

  @Override
  public List<KeyAct> keys() {
    List<KeyAct> keys = new ArrayList<>();
    if (writes) {
      keys.add(KeyAct.plain(KeyCode.N, "studio.keyBegin", this::begin));
      keys.addAll(only(studioPlace, studio.keys()));
    }
    keys.addAll(only(versionsPlace, versions.keys()));
    keys.add(
        new KeyAct(
            new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
            "cards.keyNextTab",
            this::nextTab));
    return List.copyOf(keys);
  }

  /** Goes to the draft, and begins one where there is none. */
  private void begin() {
    tabs.getSelectionModel().select(studioPlace);
    studio.begin();
  }

  /** What acts on a tab acts only where that tab is seen. */
  private List<KeyAct> only(Tab tab, List<KeyAct> keys) {
    return keys.stream()
        .map(key ->
            new KeyAct(
                key.keys(),
                key.textKey(),
                () -> {
                  if (tabs.getSelectionModel().getSelectedItem() == tab) {
                    key.act().run();
                  }
                }))
        .toList();
  }

  private void nextTab() {
    int next = tabs.getSelectionModel().getSelectedIndex() + 1;
    tabs.getSelectionModel().select(next % tabs.getTabs().size());
  }

  @Override
  public List<TourStop> tour() {
    List<TourStop> stops = new ArrayList<>();
    if (writes) {
      for (TourStop each : studio.tour()) {
        stops.add(
            new TourStop(
                each.name(),
                () -> {
                  tabs.getSelectionModel().select(studioPlace);
                  each.show().run();
                }));
      }
    }
    stops.add(new TourStop("versions", () -> tabs.getSelectionModel().select(versionsPlace)));
    return stops;
  }

  @Override
  public boolean escape() {
    return writes && studio.escape() || versions.escape();
  }
}
