package io.github.minmome.campaign;

import io.github.minmome.application.Confidence;
import io.github.minmome.text.DataTable;
import io.github.minmome.text.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A statement that minmome prints, with the document it is from and how sure it is. The list is
 * also printed in {@code docs/facts.md}.
 *
 * @param id stable name, such as {@code landline.free}
 * @param confidence how sure it is
 * @param source the document, or {@code NOT FOUND} for what no public source states
 * @param checkedOn when the source was last looked at
 * @param statement the statement in Japanese
 * @param statementInEnglish the statement in English
 * @param override how an integrator replaces it, {@code —} when it is fixed
 * @since 0.1.0
 */
public record SourcedFact(
    String id,
    Confidence confidence,
    String source,
    LocalDate checkedOn,
    String statement,
    String statementInEnglish,
    String override) {
  /** Returns all statements, in the order of the table. */
  public static List<SourcedFact> all() {
    return Holder.ALL;
  }

  /** Returns the statement in the given language: Japanese, or English for every other. */
  public String statement(Locale locale) {
    return Languages.isJapanese(locale) ? statement : statementInEnglish;
  }

  private static final class Holder {
    private static final List<SourcedFact> ALL =
        DataTable.load(SourcedFact.class, "facts.tsv").records().stream()
            .map(
                row ->
                    new SourcedFact(
                        row.get("id"),
                        Confidence.valueOf(row.get("confidence")),
                        row.get("source"),
                        LocalDate.parse(row.get("checked_on")),
                        row.get("statement_ja"),
                        row.get("statement_en"),
                        row.get("override")))
            .toList();
  }
}
