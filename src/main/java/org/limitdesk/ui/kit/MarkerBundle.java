package org.limitdesk.ui.kit;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** Gives every key back as it stands in FXML, {@code %key}, for {@link LiveText} to find. */
final class MarkerBundle extends ResourceBundle {
  @Override
  protected Object handleGetObject(String key) {
    return LiveText.MARK + key;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }

  @Override
  public boolean containsKey(String key) {
    return true;
  }
}
