package org.limitdesk.ui.notice;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** What goes to a borrower as it will stand on paper, in a language that is the borrower's. */
final class Paper extends ScrollPane {
  private final VBox page = new VBox(4);

  Paper() {
    page.getStyleClass().add("paper");
    setContent(page);
    setFitToWidth(true);
    getStyleClass().add("paper-scroll");
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  void show(NoticeText text) {
    page.getChildren().setAll(DialogBox.sentence(text.title(), "title"));
    text.blocks().forEach(each -> page.getChildren().add(block(each)));
  }

  /** Says that in its place. */
  void say(String instead) {
    page.getChildren().setAll(DialogBox.sentence(instead, "muted"));
  }

  private static Node block(NoticeText.Block block) {
    return block.isHeading()
        ? DialogBox.sentence(block.words(), "section", "paper-heading")
        : DialogBox.sentence(block.words());
  }

  /** The languages that there are. */
  static ComboBox<Locale> languages(Texts texts) {
    ComboBox<Locale> box = new ComboBox<>();
    box.setId("noticeLanguage");
    box.setMinWidth(USE_PREF_SIZE);
    box.getItems().setAll(Locale.CHINESE, Locale.ENGLISH);
    box.setConverter(new Wording<>(each -> texts.text("notice.in." + each.getLanguage())));
    return box;
  }
}
