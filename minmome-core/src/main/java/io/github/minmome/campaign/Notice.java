package io.github.minmome.campaign;

import io.github.minmome.text.DataTable;
import io.github.minmome.text.Languages;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The notice of the National Police Agency (警察庁通知) that requests the campaign: its numbers, its
 * date, until when it is in force, and the notices it builds on. Facts about the notice, not its
 * text.
 *
 * @param numbers the notice's numbers (文書番号)
 * @param issuedOn its date
 * @param inForceUntil the last day on which it is in force (有効期間)
 * @param subject what it is about, in our words, in Japanese
 * @param subjectInEnglish what it is about, in our words, in English
 * @param buildsOn the earlier notices it builds on
 * @since 0.1.0
 */
public record Notice(
    List<String> numbers,
    LocalDate issuedOn,
    LocalDate inForceUntil,
    String subject,
    String subjectInEnglish,
    List<Earlier> buildsOn) {
  /** Days before the last day in force from which {@link Status#LAPSING} is reported. */
  public static final int WARNING_DAYS = 90;

  /** Copies the lists. */
  public Notice {
    numbers = List.copyOf(numbers);
    buildsOn = List.copyOf(buildsOn);
  }

  /**
   * Whether content that quotes the notice may still do so.
   *
   * @since 0.1.0
   */
  public enum Status {
    /** In force, with more than {@value Notice#WARNING_DAYS} days to go. */
    CURRENT,
    /** In force, and about to lapse: plan a new edition. */
    LAPSING,
    /** No longer in force: the citation is dropped and the edition printed. */
    LAPSED
  }

  /**
   * A notice that this one builds on.
   *
   * @param number its number
   * @param issuedOn its date
   * @param subject what it is about, in our words, in Japanese
   * @param subjectInEnglish what it is about, in our words, in English
   * @since 0.1.0
   */
  public record Earlier(
      String number, LocalDate issuedOn, String subject, String subjectInEnglish) {}

  /** Returns the notice of 2025-05-29. */
  public static Notice standard() {
    return Holder.STANDARD;
  }

  /** Returns the page of the National Police Agency in the notice's table. */
  static URI policePage() {
    return Holder.PAGE;
  }

  /** Returns whether the notice is in force on that day, and whether it is about to lapse. */
  public Status statusOn(LocalDate date) {
    if (date.isAfter(inForceUntil)) {
      return Status.LAPSED;
    }
    return date.isBefore(inForceUntil.minusDays(WARNING_DAYS)) ? Status.CURRENT : Status.LAPSING;
  }

  /** Returns what the notice is about: in Japanese, or in English for every other language. */
  public String subject(Locale locale) {
    return Languages.isJapanese(locale) ? subject : subjectInEnglish;
  }

  private static final class Holder {
    private static final DataTable TABLE = DataTable.load(Notice.class, "notice.tsv");
    private static final Notice STANDARD = read();
    private static final URI PAGE = URI.create(TABLE.header("page"));

    private static Notice read() {
      var rows = TABLE.records();
      var own = rows.get(0);
      return new Notice(
          List.of(own.get("numbers").split("・")),
          LocalDate.parse(own.get("issued_on")),
          LocalDate.parse(own.get("in_force_until")),
          own.get("subject_ja"),
          own.get("subject_en"),
          rows.subList(1, rows.size()).stream().map(Holder::earlier).toList());
    }

    private static Earlier earlier(DataTable.Row row) {
      return new Earlier(
          row.get("numbers"),
          LocalDate.parse(row.get("issued_on")),
          row.get("subject_ja"),
          row.get("subject_en"));
    }
  }
}
