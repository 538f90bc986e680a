package org.limitdesk.app;

import org.limitdesk.ui.kit.Places;

/** Lets screens be given the navigator, which itself is given the screens. */
final class PlacesLater implements Places {
  private Places places = (screen, subject) -> {};

  void are(Places known) {
    places = known;
  }

  @Override
  public void open(String screen, String subject) {
    places.open(screen, subject);
  }
}
