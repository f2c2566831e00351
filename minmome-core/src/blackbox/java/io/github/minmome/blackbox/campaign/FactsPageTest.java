package io.github.minmome.blackbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.SourcedFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page docs/facts.md and the table of facts. */
final class FactsPageTest {
  private static final Path PAGE = Path.of("../docs/facts.md");
  private static final String END = "<!-- /made -->";

  /** With {@code -Dminmome.write=true} it makes the table of the page first. */
  @Test
  void factsPage_showsEveryFactWithSourceDateConfidenceAndHowToReplaceIt() throws IOException {
    var page = Files.readString(PAGE);
    int from = page.indexOf('\n', page.indexOf("<!-- made from")) + 1;
    int to = page.indexOf(END);
    if (Boolean.getBoolean("minmome.write")) {
      page = page.substring(0, from) + table() + page.substring(to);
      Files.writeString(PAGE, page);
      to = page.indexOf(END);
    }
    assertThat(page.substring(from, to)).isEqualTo(table());
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
