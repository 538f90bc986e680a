package org.limitdesk.architecture;

import static org.limitdesk.architecture.House.check;
import static org.limitdesk.architecture.House.onlyRoomsTouch;
import static org.limitdesk.architecture.House.onlyRoomsUse;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/** Threads, output and logging have one place each. */
class HabitsTest {
  private static final Set<String> THREAD_STARTERS =
      Set.of("<init>", "start", "ofPlatform", "ofVirtual", "startVirtualThread");

  @Test
  void threadsStartInTheKitAndInAppOnly() {
    check(
        onlyRoomsTouch("it starts a thread", HabitsTest::startsThread, "ui.kit", "app")
            .because(
                "one background primitive can be waited for, cancelled and closed; two cannot"));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        onlyRoomsTouch("it prints", HabitsTest::prints, "cli")
            .because(
                "standard output is one JSON object; one stray line and no script can read it"));
  }

  @Test
  void nobodyLogsThroughTheJdk() {
    check(
        onlyRoomsUse(new String[] {"java.util.logging.."})
            .because("log lines go through SLF4J, to one file with one pattern"));
  }

  private static boolean startsThread(JavaAccess<?> access) {
    String member = access.getTarget().getName();
    return owned(access, Thread.class) && THREAD_STARTERS.contains(member)
        || owned(access, Executor.class) && member.equals("<init>")
        || owned(access, Timer.class)
        || owned(access, Executors.class)
        || owned(access, CompletableFuture.class)
            && member.endsWith("Async")
            && !givenExecutor(access)
        || owned(access, BaseStream.class) && member.equals("parallel")
        || member.equals("parallelStream")
        || member.equals("commonPool")
        || member.equals("runLater");
  }

  /** Work given to an executor that app handed in stays with app's threads. */
  private static boolean givenExecutor(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream()
            .anyMatch(type -> type.isAssignableTo(Executor.class));
  }

  private static boolean prints(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String member = access.getTarget().getName();
    return owner.equals("java.lang.System") && Set.of("out", "err").contains(member)
        || owner.equals("java.lang.IO")
        || access.getTarget().getFullName().endsWith(".printStackTrace()");
  }

  private static boolean owned(JavaAccess<?> access, Class<?> type) {
    return access.getTargetOwner().isAssignableTo(type);
  }
}
