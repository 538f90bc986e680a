package org.limitdesk.report.monthly;

import java.util.List;

/**
 * What one page says.
 *
 * @param topic what it is about, in a word or two
 * @param finding what its figures say, in one sentence
 * @param notes how each of its rates is reckoned
 */
record ReportPage(String topic, String finding, List<Block> blocks, List<String> notes) {
  ReportPage {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
