package org.limitdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The program's classes, and the kinds of rule that are said about them. */
final class House {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.limitdesk");

  private House() {}

  /**
   * A room, with all its packages, uses itself, these other rooms and whatever is not the program's
   * own. A room that is not built yet breaks no rule.
   */
  static ArchRule roomUsesOnly(String room, String... others) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(packagesOf(room))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packagesOf(room, others))
                .or(resideOutsideOfPackage("org.limitdesk..")))
        .allowEmptyShould(true);
  }

  /** Nobody but these rooms depends on those packages. */
  static ArchRule onlyRoomsUse(String[] packages, String... rooms) {
    return ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(packagesOf(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .allowEmptyShould(true);
  }

  /** Nobody but these rooms calls, reads or refers to such a member. */
  static ArchRule onlyRoomsTouch(String members, Predicate<JavaAccess<?>> match, String... rooms) {
    DescribedPredicate<JavaAccess<?>> described = describe(members, match);
    return ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(packagesOf(rooms))
        .should()
        .accessTargetWhere(described)
        .allowEmptyShould(true);
  }

  /** Throws {@link AssertionError} with the reason and every breach of the rule. */
  static void check(ArchRule rule) {
    rule.check(MAIN);
  }

  static JavaClasses classes() {
    return MAIN;
  }

  static String packagesOf(String room) {
    return "org.limitdesk." + room + "..";
  }

  private static String[] packagesOf(String room, String... others) {
    return Stream.concat(Stream.of(room), Stream.of(others))
        .map(House::packagesOf)
        .toArray(String[]::new);
  }

  private static String[] packagesOf(String... rooms) {
    return Stream.of(rooms).map(House::packagesOf).toArray(String[]::new);
  }
}
