/**
 * Phone numbers, suspension applications (国際電話利用休止申込) and the campaign's content. An overview:
 *
 * <table class="striped">
 * <caption>Where to begin</caption>
 * <tr><th scope="col">You want to</th><th scope="col">begin with</th></tr>
 * <tr><td>classify a number: abroad, landline, mobile …</td>
 *     <td>{@link io.github.minmome.phone.PhoneNumberClassifier}</td></tr>
 * <tr><td>model an application and find everything that is wrong with it</td>
 *     <td>{@link io.github.minmome.application.SuspensionApplication},
 *     {@link io.github.minmome.application.ApplicationIntake}</td></tr>
 * <tr><td>tell people what is wrong, in Japanese or English</td>
 *     <td>{@link io.github.minmome.problem.Problem},
 *     {@link io.github.minmome.problem.ProblemText}</td></tr>
 * <tr><td>check single fields of your own classes with Jakarta Validation</td>
 *     <td>{@link io.github.minmome.constraint}</td></tr>
 * <tr><td>read and write JSON, with every problem at its path</td>
 *     <td>{@link io.github.minmome.json.MinmomeJson}</td></tr>
 * <tr><td>read a partner's CSV file row by row</td>
 *     <td>{@link io.github.minmome.csv.ApplicationCsv}</td></tr>
 * <tr><td>show the leaflet, the notice, the organizations, the centre and its hours</td>
 *     <td>{@link io.github.minmome.campaign.Leaflet},
 *     {@link io.github.minmome.campaign.ReceptionCentre}</td></tr>
 * <tr><td>read a postal code or the digits of an address</td>
 *     <td>{@link io.github.minmome.postal.PostalCode}</td></tr>
 * </table>
 *
 * <p>What applies everywhere: values are immutable and everything may be shared by threads. A
 * user's mistake is a {@link io.github.minmome.problem.Problem}, never an exception; a caller's
 * mistake is an unchecked exception; only reading and writing streams throws {@link
 * java.io.IOException}. Text of a person is kept as it was given and never shown by {@code
 * toString} or in a message. No clock, zone, locale, charset or network is used that you did not
 * hand in. Papers are made by the module {@code io.github.minmome.pdf}.
 */
@SuppressWarnings("module") // minmome-pdf is compiled later
module io.github.minmome.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports io.github.minmome.application;
  exports io.github.minmome.campaign;
  exports io.github.minmome.constraint;
  exports io.github.minmome.csv;
  exports io.github.minmome.jackson;
  exports io.github.minmome.json;
  exports io.github.minmome.phone;
  exports io.github.minmome.pictogram;
  exports io.github.minmome.postal;
  exports io.github.minmome.problem;
  exports io.github.minmome.json.internal to
      io.github.minmome.pdf;
  exports io.github.minmome.text to
      io.github.minmome.pdf;

  opens io.github.minmome.application;
  opens io.github.minmome.postal;
  opens io.github.minmome.constraint.internal;
}
