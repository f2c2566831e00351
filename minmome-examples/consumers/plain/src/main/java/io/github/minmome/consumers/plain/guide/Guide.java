package io.github.minmome.consumers.plain.guide;

import java.util.LinkedHashMap;
import java.util.Map;

/** Runs every snippet of docs/embedding.md and compares the results with those of the guide. */
public final class Guide {
  /** A snippet. */
  private interface Step {
    void run() throws Exception;
  }

  private Guide() {}

  private static Map<String, Step> steps() {
    var steps = new LinkedHashMap<String, Step>();
    steps.put("a number as written", Numbers::written);
    steps.put("a number as displayed", Numbers::displayed);
    steps.put("numbers in bulk", Numbers::packed);
    steps.put("a number as a value", Numbers::value);
    steps.put("a newer numbering plan", Numbers::newerPlan);
    steps.put("postal codes and addresses", Numbers::addresses);
    steps.put("postal codes offline", Numbers::postalCodes);
    steps.put("an application in Java", Applications::built);
    steps.put("checking an application", Applications::check);
    steps.put("checking a number alone", Applications::numberAlone);
    steps.put("the table of fields and the parts", Applications::fieldsAndParts);
    steps.put("the fields of a form", Applications::formFields);
    steps.put("a report for audits", Applications::audit);
    steps.put("what is reported of carriers", Applications::schemeNotes);
    steps.put("sentences", Applications::sentences);
    steps.put("own sentences", Applications::ownSentences);
    steps.put("constraints on an own class", Constraints::ownClass);
    steps.put("constraints on an application", Constraints::application);
    steps.put("a file row by row", Rows::oneByOne);
    steps.put("a file with own headings", Rows::ownHeadings);
    steps.put("writing a file", Rows::writing);
    steps.put("an application in JSON", Documents::application);
    steps.put("JSON Lines", Documents::lines);
    steps.put("an own mapper", Documents::ownMapper);
    steps.put("a document rejected by an own mapper", Documents::rejectedByOwnMapper);
    steps.put("an own mapper of Jackson 3", Documents::ownMapperOfJackson3);
    steps.put("every document", Documents::everyDocument);
    steps.put("JSON Schema", Documents::schema);
    steps.put("the centre's hours", Campaign::hours);
    steps.put("hours known better", Campaign::knownBetter);
    steps.put("the leaflet's words", Campaign::leaflet);
    steps.put("notice, organizations, facts", Campaign::facts);
    steps.put("figures", Campaign::figures);
    steps.put("activities", Campaign::activities);
    steps.put("short texts", Campaign::shortTexts);
    steps.put("sentences and pictograms", Campaign::sentencesAndPictograms);
    steps.put("a form", Papers::form);
    steps.put("many forms", Papers::many);
    steps.put("empty forms", Papers::empty);
    steps.put("the official form", Papers::officialForm);
    steps.put("an envelope", Papers::envelope);
    steps.put("a poster", Papers::leaflet);
    steps.put("a circular", Papers::handout);
    steps.put("a kit", Papers::kit);
    steps.put("fonts for rare characters", Papers::fonts);
    steps.put("what is refused", Papers::refused);
    return steps;
  }

  /**
   * Runs them all.
   *
   * @return how many
   * @throws IllegalStateException if one of them does not have the result that the guide shows
   */
  public static int run() {
    var steps = steps();
    steps.forEach(
        (name, step) -> {
          try {
            step.run();
          } catch (Exception e) {
            throw new IllegalStateException("In the guide, " + name, e);
          }
        });
    return steps.size();
  }
}
