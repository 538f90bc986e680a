package org.limitdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.limitdesk.architecture.House.check;
import static org.limitdesk.architecture.House.packagesOf;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.Borrower;

/** Scores come from what a borrower does with the line, never from who the borrower is. */
class BarredFactsTest {
  private static final Set<String> BARRED =
      Set.of("borrowerId", "birthYear", "gender", "region", "industry");

  @Test
  void noScoreLooksAtWhoABorrowerIs() {
    check(
        noClasses()
            .that()
            .resideInAPackage(packagesOf("domain.scoring"))
            .should()
            .accessTargetWhere(describe("it is a barred fact", BarredFactsTest::isBarred))
            .because("gender, age, region, names and ids are no grounds for a person's limit"));
  }

  private static boolean isBarred(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Borrower.class)
        && BARRED.contains(access.getTarget().getName());
  }
}
