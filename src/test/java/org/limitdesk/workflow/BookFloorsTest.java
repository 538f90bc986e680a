package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.cluster.ClusterTerms;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

class BookFloorsTest {
  @TempDir private Path folder;

  @Test
  void whatWasCountedForOneMonthIsNotCountedAgainAfterAnother() throws IOException {
    try (TestDesk desk = new TestDesk(folder, 1)) {
      BookFloors floors = new BookFloors();
      ClusterTerms terms = Cluster.of(Policies.defaultPolicy().triggers()).orElseThrow().terms();
      Clusters march = floors.clusters(desk.book(), terms, Proposals.MONTH, Progress.NONE);
      Clusters before = floors.clusters(desk.book(), terms, Proposals.MONTH - 1, Progress.NONE);
      assertNotSame(march, before);
      assertSame(march, floors.clusters(desk.book(), terms, Proposals.MONTH, Progress.NONE));
      assertSame(before, floors.clusters(desk.book(), terms, Proposals.MONTH - 1, Progress.NONE));
    }
  }

  @Test
  void aFixedBusinessDateStandsInPlaceOfTheClocks() {
    TestDesk.HandClock clock = new TestDesk.HandClock();
    assertEquals(TestDesk.TODAY, Book.businessDate(Optional.empty(), clock));
    assertEquals(LocalDate.of(2026, 5, 2), Book.businessDate(Optional.of("2026-05-02"), clock));
  }
}
