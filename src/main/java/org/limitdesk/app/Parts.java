package org.limitdesk.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.limitdesk.store.AnchorFile;
import org.limitdesk.store.SqliteShelf;
import org.limitdesk.workflow.LoadBook;
import org.limitdesk.workflow.MakeDemo;
import org.limitdesk.workflow.ShipRules;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.port.Shelf;

/**
 * What the command line and the desk are both made of.
 *
 * @param userFolder where the logs' anchors, the settings and the demo book are kept
 * @param clock says when something was done
 * @param actor who the log names before anybody has signed in: the operating system's user
 */
record Parts(
    Path userFolder,
    Clock clock,
    String actor,
    Shelf shelf,
    LoadBook loadBook,
    ShipRules shipRules,
    MakeDemo makeDemo,
    SecureRandom random,
    Stamps stamps) {

  /**
   * @param background what a load reads ahead with
   */
  static Parts of(Path userFolder, Clock clock, Executor background) {
    Shelf shelf = new SqliteShelf(new AnchorFile(userFolder.resolve("anchors")), clock);
    LoadBook loadBook = new LoadBook(background, clock);
    ShipRules shipRules = new ShipRules(clock);
    SecureRandom random = new SecureRandom();
    return new Parts(
        userFolder,
        clock,
        "os:" + System.getProperty("user.name"),
        shelf,
        loadBook,
        shipRules,
        new MakeDemo(shelf, loadBook, shipRules),
        random,
        new Stamps(clock, random));
  }
}
