package org.limitdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.limitdesk.architecture.House.check;
import static org.limitdesk.architecture.House.packagesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The domain is arithmetic and words: the same input gives the same answer, today and later. */
class DomainTest {
  private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD =
      resideInAnyPackage(
              "java.sql..",
              "java.awt..",
              "java.net..",
              "java.nio.file..",
              "java.nio.channels..",
              "java.util.logging..",
              "java.util.prefs..")
          .or(nameMatching("java\\.io\\.(File|RandomAccessFile|Console).*"))
          .or(nameMatching("java\\.time\\.(Clock|InstantSource).*"))
          .or(nameMatching("java\\.lang\\.(Process|Runtime)(\\$.*|Builder.*)?"));

  private static final Set<String> CLOCK_READERS = Set.of("currentTimeMillis", "nanoTime");

  @Test
  void domainIsPureJava() {
    check(
        classes()
            .that()
            .resideInAPackage(packagesOf("domain"))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(packagesOf("domain"), "org.jspecify..", "org.hipparchus..")
                    .or(resideInAnyPackage("java..").and(not(OUTSIDE_WORLD))))
            .because(
                "a rule of the field must be checkable by hand: no SQL, screen, file, clock;"
                    + " arithmetic that others keep well (Hipparchus) is arithmetic"));
  }

  @Test
  void domainAsksNoClock() {
    check(
        noClasses()
            .that()
            .resideInAPackage(packagesOf("domain"))
            .should()
            .accessTargetWhere(describe("it reads the clock", DomainTest::readsTheClock))
            .because("a book has a business date; a decision defended months later must come out"));
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String member = access.getTarget().getName();
    return owner.startsWith("java.time.") && member.equals("now")
        || owner.equals("java.lang.System") && CLOCK_READERS.contains(member)
        || owner.equals("java.util.Date") && access.getTarget().getFullName().endsWith("()")
        || owner.equals("java.util.Calendar");
  }
}
