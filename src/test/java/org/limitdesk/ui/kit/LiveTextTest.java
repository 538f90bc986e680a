package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

class LiveTextTest extends UiTest {
  @Test
  void whatStandsInTheRoomOfRowsFollowsTheLanguage() {
    List<Label> placeholders = List.of(new Label("%common.cancel"), new Label("%common.cancel"));
    Texts texts = new Texts(Language.EN);
    onScreen(() -> {
      TableView<String> table = new TableView<>();
      table.setPlaceholder(placeholders.getFirst());
      ListView<String> list = new ListView<>();
      list.setPlaceholder(placeholders.getLast());
      new LiveText(texts).bind(new VBox(table, list));
      return true;
    });
    placeholders.forEach(each -> assertEquals("Cancel", each.getText()));
    onScreen(() -> {
      texts.language().set(Language.ZH);
      return true;
    });
    placeholders.forEach(each -> assertEquals("取消", each.getText()));
  }
}
