package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.privacy.CapturedOutput;
import io.github.minmome.privacy.LeakSuite;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The leak suite of core, run on the counter page's service as a partner would on its own. */
final class DeskLeaksNothingTest implements LeakSuite {
  @RegisterExtension private static final OpenDesk DESK = new OpenDesk();

  @Override
  public List<String> outputsOf(SuspensionApplication application) throws Exception {
    return outputsOfDocument(MinmomeJson.standard().writeApplication(application));
  }

  /** The application goes back to the page that sent it, as it will be printed: the only place. */
  private static String withoutApplication(String answer) throws IOException {
    if (!answer.startsWith("{\"accepted\"")) {
      return answer; // a refusal
    }
    var check = (ObjectNode) new ObjectMapper().readTree(answer);
    check.remove("application");
    return check.toString();
  }

  @Override
  public List<String> outputsOfDocument(String json) throws Exception {
    try (var captured = CapturedOutput.begin(Level.ALL)) {
      var answer = DESK.desk().post("/api/check", json);
      var texts = captured.texts(); // standard streams and java.util.logging
      texts.add(answer.head());
      texts.add(withoutApplication(answer.text()));
      return texts;
    }
  }

  /** A parser of JSON keeps its buffers, with what it read last, until its thread ends. */
  @Test
  void idleThreads_end_andWithThemTheBuffersOfWhatTheyRead() throws Exception {
    try (var half = DESK.desk().connect()) {
      half.getOutputStream().write('P');
      assertThat(threadsWhen(false)).as("of a request that is being read").isNotEmpty();
    }
    assertThat(DESK.desk().post("/api/check", Desk.APPLICATION).status()).isEqualTo(200);
    assertThat(threadsWhen(true)).isEmpty();
  }

  /** Returns the threads of requests once there are none, or some; or those after 20 seconds. */
  private static List<String> threadsWhen(boolean isNone) throws InterruptedException {
    long deadline = System.nanoTime() + 20_000_000_000L; // a second, and a busy machine
    while (threads().isEmpty() != isNone && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    return threads();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("desk-"))
        .toList();
  }
}
