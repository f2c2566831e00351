package io.github.minmome.privacy;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Tests that a service gives no personal value away. Implement it in a test class of your own:
 *
 * <pre>{@code
 * class OurServiceLeaksNothing implements LeakSuite {
 *   public List<String> outputsOf(SuspensionApplication application) {
 *     // send it to the service, and return what an outsider could read: the answer, the log lines
 *   }
 * }
 * }</pre>
 *
 * <p>An answer that echoes the application on purpose is not an output in this sense: leave it out.
 */
public interface LeakSuite {
  /**
   * Sends an application to the service and returns every text that came out of it: answers to
   * others, log lines, metrics, file names. What it throws is looked at as well. An empty list
   * fails, since then nothing was looked at.
   */
  List<String> outputsOf(SuspensionApplication application) throws Exception;

  /**
   * Sends a document to the service as it is, and returns what came out. By default nothing is
   * sent: override it where the service takes JSON.
   */
  default List<String> outputsOfDocument(String json) throws Exception {
    return List.of();
  }

  /** An application that is accepted, and one for each fault, as values. */
  @TestFactory
  default Stream<DynamicTest> noApplicationLeaks() {
    var applications = new ArrayList<>(PersonalValues.faultyApplications());
    applications.add(0, PersonalValues.application());
    return numbered(
        "application", applications.stream().map(a -> () -> assertQuietAndThere(outputsOf(a))));
  }

  /** Documents that contain personal values and are broken, each in its own way. */
  @TestFactory
  default Stream<DynamicTest> noDocumentLeaks() {
    return numbered(
        "document", brokenDocuments().stream().map(d -> () -> assertQuiet(outputsOfDocument(d))));
  }

  private static Stream<DynamicTest> numbered(String what, Stream<Quiet> runs) {
    var tests = new ArrayList<DynamicTest>();
    runs.forEach(
        run -> tests.add(DynamicTest.dynamicTest(what + " " + (tests.size() + 1), catching(run))));
    return tests.stream();
  }

  /** Looks at what was thrown too; the failure names the field and never the value. */
  private static Executable catching(Quiet run) {
    return () -> {
      try {
        run.run();
      } catch (AssertionError e) {
        throw e;
      } catch (Throwable thrown) {
        assertQuiet(PersonalValues.textsOf(thrown));
      }
    };
  }

  private static void assertQuietAndThere(List<String> outputs) {
    if (outputs.isEmpty()) {
      throw new AssertionError("nothing came out of the service, so nothing was looked at");
    }
    assertQuiet(outputs);
  }

  private static void assertQuiet(List<String> outputs) {
    for (String output : outputs) {
      PersonalValues.leakedField(output)
          .ifPresent(
              field -> {
                throw new AssertionError("an output of the service contains the value of " + field);
              });
    }
  }

  private static List<String> brokenDocuments() {
    String whole = MinmomeJson.standard().writeApplication(PersonalValues.application());
    return List.of(
        whole.substring(0, whole.length() - 20),
        whole.substring(0, whole.indexOf("露木") + 1),
        whole.replaceFirst("\"露木 太郎\"", "[\"露木 太郎\"]"),
        whole.replaceFirst("\"露木 太郎\"", "{\"露木 太郎\":1}"),
        whole.replaceFirst("\"露木 太郎\"", "露木 太郎"),
        whole.replaceFirst("\"INCOMING_AND_OUTGOING\"", "\"露木 太郎\""),
        whole.replaceFirst("\"2026-11-24\"", "\"露木 太郎\""),
        whole.replaceFirst("\"HIKARI\"", "3100739131007391"),
        whole.replaceFirst("\"露木 太郎\"", "\"露木 太郎\",\"name\":\"露木 太郎\""),
        "[" + whole + "]",
        whole + whole,
        "\"露木 太郎 03-3100-7391\"",
        "露木 太郎 03-3100-7391");
  }

  /** A check that may throw anything. */
  interface Quiet {
    void run() throws Exception;
  }
}
