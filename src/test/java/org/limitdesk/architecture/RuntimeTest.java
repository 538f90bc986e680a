package org.limitdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java runtime that is linked for the packaged program. */
class RuntimeTest {
  private static final String LINKED = System.getProperty("limitdesk.runtime.modules", "");

  @Test
  void linkedRuntimeHasEveryModuleThatTheProgramCalls() {
    Set<String> missing = new TreeSet<>(calledModules());
    missing.removeAll(linkedModules());
    assertEquals(Set.of(), missing, "modules to add to runtime.modules in pom.xml");
  }

  /** What jlink makes of the list: these modules and all that they require. */
  private static Set<String> linkedModules() {
    return Configuration.empty()
        .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), List.of(LINKED.split(",")))
        .modules()
        .stream()
        .map(module -> module.name())
        .collect(Collectors.toSet());
  }

  private static Set<String> calledModules() {
    Map<String, String> owners = new HashMap<>();
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      module.descriptor().packages().forEach(p -> owners.put(p, module.descriptor().name()));
    }
    return House.classes().stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .map(JavaClass::getPackageName)
        .filter(owners::containsKey)
        .map(owners::get)
        .collect(Collectors.toSet());
  }
}
