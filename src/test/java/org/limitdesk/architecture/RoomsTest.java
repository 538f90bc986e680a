package org.limitdesk.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.limitdesk.architecture.House.check;
import static org.limitdesk.architecture.House.onlyRoomsUse;
import static org.limitdesk.architecture.House.roomUsesOnly;

import org.junit.jupiter.api.Test;

/** Which room may use which, and which room a library belongs to. */
class RoomsTest {
  private static String[] packages(String... names) {
    return names;
  }

  @Test
  void roomsDoNotGoInCircles() {
    check(
        slices()
            .matching("org.limitdesk.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data goes one way through the house, and a room can be read on its own"));
  }

  @Test
  void intakeUsesTheDomainOnly() {
    check(
        roomUsesOnly("intake", "domain")
            .because("intake turns files into rows and failures and writes nothing anywhere"));
  }

  @Test
  void workflowsReachTheStoreThroughTheirPorts() {
    check(
        roomUsesOnly("workflow", "domain", "intake", "report", "chart")
            .because("the same act must run from the desk, from a terminal and on another store"));
  }

  @Test
  void portsKnowNoWorkflow() {
    check(
        roomUsesOnly("workflow.port", "domain", "intake")
            .because("a store implements the ports and would come to depend on the workflows"));
  }

  @Test
  void storeKnowsThePortsAndNothingAboveThem() {
    check(
        roomUsesOnly("store", "domain", "intake", "workflow.port")
            .because("a second store must be able to stand behind the same ports"));
  }

  @Test
  void reportsArePlainDataIn() {
    check(
        roomUsesOnly("report", "domain")
            .because("a report writes what it is given, so that it can be tested without a book"));
  }

  @Test
  void chartsArePlainSeriesIn() {
    check(
        roomUsesOnly("chart", "domain", "report.picture")
            .because(
                "a chart draws what it is given, on a screen or into a plain picture, and fetches"
                    + " nothing itself"));
  }

  @Test
  void commandLineHoldsNoRuleAndNoSql() {
    check(
        roomUsesOnly("cli", "app", "workflow", "domain", "intake")
            .because(
                "a terminal runs the same workflows as the desk, put together by app, and tells"
                    + " what intake found in intake's own words"));
  }

  @Test
  void screensTalkToWorkflows() {
    check(
        roomUsesOnly("ui", "workflow", "domain", "report", "chart")
            .because("a screen that reads the store or a file has a rule that no test can reach"));
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    check(
        onlyRoomsUse(packages("java.sql..", "javax.sql..", "org.sqlite.."), "store")
            .because("another database goes behind the same ports without a change elsewhere"));
  }

  @Test
  void javaFxStaysOnTheDesk() {
    check(
        onlyRoomsUse(packages("javafx..", "com.sun.javafx.."), "ui", "app", "chart")
            .because("rules and workflows run in a terminal and in tests that have no toolkit"));
  }

  @Test
  void onlyChartsDrawWithAwt() {
    check(
        onlyRoomsUse(packages("org.jfree..", "java.awt.."), "chart")
            .because("two toolkits in one window are two themes, two threads and two font lists"));
  }

  @Test
  void onlyReportsMakePdf() {
    check(
        onlyRoomsUse(packages("org.openpdf.."), "report")
            .because("another library can then take its place behind the same plain data"));
  }

  @Test
  void onlyReportsMakeWorkbooks() {
    check(
        onlyRoomsUse(packages("org.dhatim.."), "report")
            .because("another library can then take its place behind the same plain data"));
  }

  @Test
  void nobodyUsesSwing() {
    check(onlyRoomsUse(packages("javax.swing..")).because("the desk is drawn with JavaFX"));
  }
}
