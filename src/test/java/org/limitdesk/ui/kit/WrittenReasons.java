package org.limitdesk.ui.kit;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sentences with which the sources of some folders refuse a document, each with {@link #NAMED}
 * where something is named.
 */
final class WrittenReasons extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** Stands for a name or a number. */
  static final String NAMED = "77";

  private static final Set<String> REFUSING = Set.of("refuse", "fault", "faultOfKey");

  private static final String NEVER =
      "; a policy never looks at gender, age, marital status, education, a name or an id";

  /** Stands for what is added to some refusals alone. */
  private static final String CLAUSE = "\0";

  /** What these say where the document is a policy. */
  private static final Map<String, String> OF_A_POLICY =
      Map.of(
          "kind.word()", "a policy",
          "kind.begins()", "name: and version:",
          "kind.insteadOfAliases()", "write the values out where they hold",
          "reason", "not YAML (while parsing a flow mapping)",
          "Barred.NEVER", NEVER);

  private final Set<String> found = new TreeSet<>();

  private WrittenReasons() {}

  static Set<String> in(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    WrittenReasons reasons = new WrittenReasons();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      reasons.scan(task.parse(), null);
    }
    return reasons.found;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    if (REFUSING.contains(name(call))) {
      take(call.getArguments().getLast());
    }
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
    if (made.getIdentifier().toString().equals("IntakeException")) {
      take(made.getArguments().getLast());
    }
    return super.visitNewClass(made, nothing);
  }

  /** Methods that hand a sentence on call it {@code what}. */
  private void take(ExpressionTree sentence) {
    if (!sentence.toString().equals("what")) {
      String said = said(sentence);
      found.add(said.replace(CLAUSE, ""));
      found.add(said.replace(CLAUSE, NEVER));
    }
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  private static String said(Tree part) {
    return switch (part) {
      case LiteralTree literal -> String.valueOf(literal.getValue());
      case BinaryTree sum -> said(sum.getLeftOperand()) + said(sum.getRightOperand());
      case ParenthesizedTree inner -> said(inner.getExpression());
      case MethodInvocationTree call when name(call).equals("formatted") -> formatted(call);
      case MethodInvocationTree call when name(call).equals("clause") -> CLAUSE;
      default -> OF_A_POLICY.getOrDefault(part.toString(), NAMED);
    };
  }

  private static String formatted(MethodInvocationTree call) {
    Object[] places = call.getArguments().stream().map(WrittenReasons::said).toArray();
    String template = said(((MemberSelectTree) call.getMethodSelect()).getExpression());
    return template.replace("%d", "%s").formatted(places);
  }
}
