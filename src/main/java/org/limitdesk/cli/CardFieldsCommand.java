package org.limitdesk.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedCharacteristic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a card may look at. */
@Command(
    name = "fields",
    mixinStandardHelpOptions = true,
    description = "Lists what a card of a book may look at: names, units and meanings.")
final class CardFieldsCommand implements Callable<Integer> {
  @Mixin private final Output output;

  CardFieldsCommand(PrintStream out) {
    output = new Output(out);
  }

  @Override
  public Integer call() {
    List<Map<String, String>> fields = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (DerivedCharacteristic each : Characteristics.all()) {
      Map<String, String> field = new LinkedHashMap<>();
      field.put("name", each.name());
      field.put("unit", each.unit());
      field.put("meaning", each.meaning());
      fields.add(field);
      words.append("%s (%s)%n    %s%n".formatted(each.name(), each.unit(), each.meaning()));
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("version", Characteristics.VERSION);
    object.put("fields", fields);
    output.print(object, words.toString());
    return CommandLineDesk.DONE;
  }
}
