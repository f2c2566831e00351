package io.github.minmome.json;

import io.github.minmome.application.CheckReport;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.json.internal.JsonDocument;
import io.github.minmome.phone.Classification;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import io.github.minmome.text.JarText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads and writes the documents that partners exchange, as JSON.
 *
 * <p>Reading is strict and complete: unknown and duplicate properties, wrong types, unknown words,
 * numbers out of range and half surrogate pairs are problems at their paths, all reported at once;
 * no value is guessed, and no problem contains a value. Text comes back code unit for code unit. It
 * applies no rule: {@code ApplicationIntake} does.
 *
 * <p>A document may name its format, as {@code "schema": "minmome/application/1"}; without it,
 * version 1 is meant. A newer minor version is read, its unknown properties being notes; a newer
 * major version is refused. A document is at most 1 MiB and 32 levels.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(json);
 * if (reading.accepted()) { … reading.value() … }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MinmomeJson {
  private static final MinmomeJson STANDARD = new MinmomeJson();
  private static final Set<String> KINDS =
      new TreeSet<>(
          Set.of("application", "check-report", "classification", "leaflet", "outreach-report"));

  private MinmomeJson() {}

  /**
   * Returns the wire format of this version.
   *
   * @return one for all
   */
  public static MinmomeJson standard() {
    return STANDARD;
  }

  /**
   * Reads an application.
   *
   * @param json the text of the document
   * @return the application, with null for what could not be read, and every problem; no
   *     application at all if the document could not be parsed or is of a newer major version
   */
  public Reading<SuspensionApplication> readApplication(String json) {
    return JsonDocument.read(json, ApplicationFormat::read);
  }

  /**
   * Reads an application.
   *
   * @param json the bytes of the document, in UTF-8
   * @return as {@link #readApplication(String)}
   */
  public Reading<SuspensionApplication> readApplication(byte[] json) {
    return JsonDocument.read(json, ApplicationFormat::read);
  }

  /**
   * Reads an application from a stream, to its end; the stream is not closed.
   *
   * @param in the bytes of the document, in UTF-8
   * @return as {@link #readApplication(String)}
   * @throws IOException if reading the stream fails
   */
  public Reading<SuspensionApplication> readApplication(InputStream in) throws IOException {
    return JsonDocument.read(in, ApplicationFormat::read);
  }

  /**
   * Reads applications from JSON Lines, one document a line, as they are requested; blank lines are
   * skipped. A line that cannot be read does not keep the others from being read. The stream is not
   * closed; what it throws comes as an {@link java.io.UncheckedIOException} out of the iterator.
   *
   * @param in the bytes of the lines, in UTF-8
   * @return each line with its number, an application and its problems; not thread-safe
   */
  public Iterator<JsonLine<SuspensionApplication>> readApplications(InputStream in) {
    return new JsonLines<>(in, ApplicationFormat::read);
  }

  /**
   * Writes an application, on one line and without what is null.
   *
   * @param application the application
   * @return a document that {@link #readApplication(String)} reads as an equal application
   */
  public String writeApplication(SuspensionApplication application) {
    return ApplicationFormat.write(application);
  }

  /**
   * Reads what is printed about a partner for applicants: a document of {@code name}, {@code
   * purpose} and {@code retention}.
   *
   * @param in the bytes of the document, in UTF-8; the stream is read to its end and not closed
   * @return the partner, with null for what could not be read, and every problem
   * @throws IOException if reading the stream fails
   */
  public Reading<Partner> readPartner(InputStream in) throws IOException {
    return JsonDocument.read(
        in,
        json -> {
          json.require("name");
          return ApplicationFormat.partner(json);
        });
  }

  /**
   * Reads figures for the leaflet's chart: a document of {@code statistics}, an array of objects
   * with the properties of {@link CrimeStatistic}, of which {@code provisional} and {@code derived}
   * may be absent.
   *
   * @param in the bytes of the document, in UTF-8; the stream is read to its end and not closed
   * @return the figures that could be read, and every problem; figures that cannot be compared are
   *     one
   * @throws IOException if reading the stream fails
   */
  public Reading<List<CrimeStatistic>> readStatistics(InputStream in) throws IOException {
    return JsonDocument.read(in, StatisticsFormat::read);
  }

  /**
   * Writes what a number was found to be, on one line, with the names that the command's tables
   * have: {@code input}, {@code kind}, {@code form}, {@code e164}, {@code national}, {@code area},
   * {@code designation}, {@code reason}, {@code flags}. What there is none of is {@code ""}; {@code
   * flags} is an array.
   *
   * @param input the text that was classified, which may be personal
   * @param classification what it was found to be
   * @return a document that {@link #readClassification(String)} reads
   */
  public String writeClassification(CharSequence input, Classification classification) {
    return writeClassification(ClassifiedNumber.of(input, classification));
  }

  /**
   * Writes what a number was found to be, as {@link #writeClassification(CharSequence,
   * Classification)} does.
   *
   * @param number the number and what it was found to be
   * @return a document that {@link #readClassification(String)} reads as an equal one
   */
  public String writeClassification(ClassifiedNumber number) {
    return ClassificationFormat.write(number);
  }

  /**
   * Reads what a number was found to be, as the document has it: it is not classified anew, and
   * nothing is concluded from one property for another. {@code input} and {@code kind} have to be
   * there; of the others, what is absent, {@code null} or {@code ""} is none.
   *
   * @param json the text of the document
   * @return the number, or null if it lacks its input or kind, and every problem
   */
  public Reading<ClassifiedNumber> readClassification(String json) {
    return JsonDocument.read(json, ClassificationFormat::read);
  }

  /**
   * Reads what numbers were found to be from JSON Lines, such as the command {@code classify}
   * prints, in the manner of {@link #readApplications}.
   *
   * @param in the bytes of the lines, in UTF-8
   * @return each line with its number, as {@link #readClassification} reads it; not thread-safe
   */
  public Iterator<JsonLine<ClassifiedNumber>> readClassifications(InputStream in) {
    return new JsonLines<>(in, ClassificationFormat::read);
  }

  /**
   * Writes the content of a leaflet, for pages and apps that lay it out themselves.
   *
   * @param leaflet the content
   * @return a document that {@link #readLeaflet} reads as content of the same text and readings;
   *     the marks between phrases are not part of a document
   */
  public String writeLeaflet(LeafletContent leaflet) {
    return LeafletFormat.write(leaflet);
  }

  /**
   * Writes the content of a leaflet of a day, with its chart, who hands it out, and whether the
   * notice is in force on that day.
   *
   * @param leaflet the leaflet
   * @return a document whose content {@link #readLeaflet} reads; what belongs to the day alone is
   *     checked and not kept, as {@link Leaflet#builder} makes it anew
   */
  public String writeLeaflet(Leaflet leaflet) {
    return LeafletFormat.write(leaflet);
  }

  /**
   * Reads the content of a leaflet.
   *
   * @param json the text of the document
   * @return the content, or null if a part that it needs is not there, and every problem
   */
  public Reading<LeafletContent> readLeaflet(String json) {
    return JsonDocument.read(json, LeafletFormat::read);
  }

  /**
   * Writes a check report for the files of an audit; it contains no personal value.
   *
   * @param report the report
   * @return a document that {@link #readCheckReport} reads as an equal report
   */
  public String writeCheckReport(CheckReport report) {
    return CheckReportFormat.write(report);
  }

  /**
   * Writes a problem with its sentence, on one line, as the command {@code check} prints it: {@code
   * line} (left out where there is none), {@code path}, {@code severity}, {@code code}, {@code
   * message}. It contains no personal value, and is for people and logs; what programs read back is
   * the check report.
   *
   * @param problem the problem
   * @param language of the message: Japanese, or English for every other
   * @return a JSON object
   */
  public String writeProblem(Problem problem, Locale language) {
    return CheckReportFormat.write(problem, ProblemText.standard().sentence(problem, language));
  }

  /**
   * Reads a check report.
   *
   * @param json the text of the document
   * @return the report, or null if it lacks its versions, and every problem of the document (not
   *     those in the report)
   */
  public Reading<CheckReport> readCheckReport(String json) {
    return JsonDocument.read(json, CheckReportFormat::read);
  }

  /**
   * Writes an outreach report.
   *
   * @param report the report of a month
   * @return a document that {@link #readOutreachReport} reads as an equal report
   */
  public String writeOutreachReport(OutreachReport report) {
    return OutreachReportFormat.write(report);
  }

  /**
   * Reads an outreach report. Its totals are made anew from its activities; if the document has
   * others, that is a problem.
   *
   * @param json the text of the document
   * @return the report, or null if it lacks its month, and every problem
   */
  public Reading<OutreachReport> readOutreachReport(String json) {
    return JsonDocument.read(json, OutreachReportFormat::read);
  }

  /**
   * Returns the JSON Schema (2020-12) of a kind of document, for tools that check documents before
   * they are sent. It agrees with this class and the rules on what is required and how long a text
   * may be; the content of text is for the rules alone.
   *
   * @param kind one of {@code application}, {@code check-report}, {@code classification}, {@code
   *     leaflet}, {@code outreach-report}
   * @return the text of the schema
   * @throws IllegalArgumentException if there is no schema of that name
   */
  public String schema(String kind) {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("There is no schema of " + kind + ", but of " + KINDS);
    }
    return JarText.read(MinmomeJson.class, kind + "-1.schema.json");
  }
}
