package io.github.minmome.blackbox.campaign;

import io.github.minmome.blackbox.generated.GeneratedFiles;
import io.github.minmome.campaign.SourcedFact;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page docs/facts.md and the table of facts. */
final class FactsPageTest {
  @Test
  void factsPage_showsEveryFactWithSourceDateConfidenceAndHowToReplaceIt() throws IOException {
    GeneratedFiles.assertUpToDate(
        Path.of("../docs/facts.md"), "<!-- made from", "<!-- /made -->", table());
  }

  private static String table() {
    var table = new StringBuilder();
    table.append("| fact | statement | confidence | source | looked at | replaced by |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (SourcedFact fact : SourcedFact.all()) {
      table
          .append("| `")
          .append(fact.id())
          .append("` | ")
          .append(fact.statement())
          .append("<br>")
          .append(fact.statementInEnglish())
          .append(" | ")
          .append(fact.confidence())
          .append(" | ")
          .append(fact.source())
          .append(" | ")
          .append(fact.checkedOn())
          .append(" | ")
          .append(fact.override().startsWith("—") ? "—" : "`" + fact.override() + "`")
          .append(" |\n");
    }
    return table.toString();
  }
}
