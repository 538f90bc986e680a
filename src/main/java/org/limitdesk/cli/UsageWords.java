package org.limitdesk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as it was typed, in plain words. */
final class UsageWords {
  /** In what the parser says of an option that stands without its value. */
  private static final String VALUE = "parameter for option";

  /** How many first letters a word has in common with one that may be meant. */
  private static final int ALIKE = 2;

  private UsageWords() {}

  /** One sentence, with or without its full stop. */
  static String of(ParameterException failure) {
    return switch (failure) {
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          missing(missing);
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
          unmatched(unmatched);
      default -> wrongValue(failure);
    };
  }

  private static String missing(MissingParameterException failure) {
    ArgSpec first = failure.getMissing().getFirst();
    if (first instanceof OptionSpec && String.valueOf(failure.getMessage()).contains(VALUE)) {
      return "%s lacks what follows it, %s: %s"
          .formatted(name(first), first.paramLabel(), description(first));
    }
    List<? extends ArgSpec> all = all(failure, first);
    List<String> names = all.stream().map(UsageWords::name).toList();
    return "%s %s missing: %s"
        .formatted(
            String.join(" and ", names),
            names.size() == 1 ? "is" : "are",
            all.stream().map(UsageWords::description).collect(Collectors.joining(" ")));
  }

  /** The parser names the first parameter alone; those behind it are missing as well. */
  private static List<? extends ArgSpec> all(MissingParameterException failure, ArgSpec first) {
    return first instanceof PositionalParamSpec from
        ? failure.getCommandLine().getCommandSpec().positionalParameters().stream()
            .filter(each -> each.required() && each.index().min() >= from.index().min())
            .toList()
        : failure.getMissing();
  }

  private static String description(ArgSpec spec) {
    return spec.description().length == 0 ? "" : spec.description()[0];
  }

  /** As the help writes it. */
  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    CommandLine command = failure.getCommandLine();
    String word = failure.getUnmatched().getFirst();
    String meant =
        failure.getSuggestions().stream()
            .filter(known -> known.regionMatches(true, 0, word, 0, ALIKE))
            .findFirst()
            .map("; did you mean %s?"::formatted)
            .orElse("");
    String called = command.getCommandSpec().qualifiedName();
    if (word.startsWith("-")) {
      return "%s has no option %s%s".formatted(called, word, meant);
    }
    return command.getSubcommands().isEmpty()
        ? "%s takes no further word such as '%s'".formatted(called, word)
        : "%s has no command '%s'%s".formatted(called, word, meant);
  }

  private static String wrongValue(ParameterException failure) {
    ArgSpec spec = failure.getArgSpec();
    Object[] words = spec == null ? null : spec.type().getEnumConstants();
    String value = failure.getValue();
    if (spec == null || words == null || value == null) {
      return plain(String.valueOf(failure.getMessage()), spec);
    }
    List<String> choices = Arrays.stream(words).map(UsageWords::word).toList();
    String told =
        "%s or %s"
            .formatted(
                String.join(", ", choices.subList(0, choices.size() - 1)), choices.getLast());
    return spec instanceof OptionSpec
        ? "%s is %s, not '%s'".formatted(name(spec), told, value)
        : "'%s' is not what is wanted there, which is %s".formatted(value, told);
  }

  private static String word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT);
  }

  /** Without what the parser says in front: the option, then what a converter says of the word. */
  private static String plain(String message, @Nullable ArgSpec spec) {
    return spec == null
        ? message
        : message.replaceFirst("^Invalid value for [^:]*: ", name(spec) + ": ");
  }
}
