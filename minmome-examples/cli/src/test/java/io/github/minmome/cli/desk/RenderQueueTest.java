package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.desk.Desk.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Papers are made in the order of the requests, each for its client; a few clients here, and as
 * many as specified by {@code -Ddesk.clients=50 -Ddesk.papers=20}.
 */
class RenderQueueTest {
  private static final int CLIENTS = Integer.getInteger("desk.clients", 12);
  private static final int PAPERS = Integer.getInteger("desk.papers", 4);
  private static final DeskLimits ONE_PLACE =
      new DeskLimits(
          1024, Duration.ofSeconds(1), 1024, Duration.ofSeconds(1), 1, Duration.ofMillis(50));

  private final CountDownLatch inside = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);

  /** A route whose first paper takes until {@link #leave}. */
  private Route slow() {
    var queue = new RenderQueue(ONE_PLACE);
    return Route.get(
        "/api/slow",
        request ->
            Answer.pdf(
                "slow",
                queue.make(
                    request.ticket(),
                    out -> {
                      inside.countDown();
                      try {
                        leave.await();
                      } catch (InterruptedException e) {
                        throw new IOException(e);
                      }
                    })));
  }

  @Test
  void busyQueue_returnsPlaceAndTicket_andTheTicketKeepsThePlace() throws Exception {
    ExecutorService client = Executors.newSingleThreadExecutor();
    try (var desk = new Desk(ONE_PLACE, List.of(slow()))) {
      Future<Reply> first = client.submit(() -> desk.get("/api/slow"));
      assertThat(inside.await(20, TimeUnit.SECONDS)).as("the first paper is begun").isTrue();
      Reply second = desk.get("/api/slow");
      assertThat(second.status()).isEqualTo(503);
      assertThat(second.has("Retry-after: 1\n")).as(second.head()).isTrue();
      assertThat(second.has("Queue-place: 1\n")).isTrue();
      assertThat(desk.get("/api/slow").has("Queue-place: 2\n")).as("one who came later").isTrue();
      assertThat(again(desk, second).has("Queue-place: 1\n")).as("with the ticket").isTrue();
      leave.countDown();
      assertThat(first.get().status()).isEqualTo(200);
      assertThat(again(desk, second).status()).isEqualTo(200);
      assertThat(desk.get("/api/slow").status())
          .as("an absent client stops no other")
          .isEqualTo(200);
    } finally {
      client.shutdownNow();
    }
  }

  private static Reply again(Desk desk, Reply refused) throws IOException {
    return desk.send("GET", "/api/slow", List.of("Queue-Ticket: " + ticket(refused)), new byte[0]);
  }

  private static String ticket(Reply refused) {
    return refused
        .head()
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("queue-ticket: "))
        .map(line -> line.substring("queue-ticket: ".length()))
        .findFirst()
        .orElse("");
  }

  @Test
  void manyClients_eachReceivesItsPapers() throws Exception {
    List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    long start = System.nanoTime();
    try (Desk desk = Desk.quick()) {
      var all = new ArrayList<Future<Integer>>();
      for (int i = 0; i < CLIENTS; i++) {
        all.add(clients.submit(() -> papers(desk, waits)));
      }
      for (Future<Integer> made : all) {
        assertThat(made.get()).isEqualTo(PAPERS);
      }
      assertThat(desk.defects).isEmpty();
    } finally {
      clients.shutdownNow();
    }
    Collections.sort(waits);
    System.out.printf(
        Locale.ROOT,
        "%d clients x %d papers: %.1f/s, median %.2f s, 95 %% within %.2f s, longest %.2f s%n",
        CLIENTS,
        PAPERS,
        waits.size() / ((System.nanoTime() - start) / 1e9),
        waits.get(waits.size() / 2) / 1e9,
        waits.get(waits.size() * 95 / 100) / 1e9,
        waits.get(waits.size() - 1) / 1e9);
  }

  /** Requests papers as the page does: again with its ticket until each is returned. */
  private static int papers(Desk desk, List<Long> waits) throws Exception {
    int made = 0;
    for (int i = 0; i < PAPERS; i++) {
      String path = i % 4 == 0 ? "/api/kit" : i % 4 == 1 ? "/api/takehome" : "/api/form";
      long start = System.nanoTime();
      String ticket = "";
      Reply reply = post(desk, path, ticket);
      while (reply.status() == 503) {
        Thread.sleep(1_000);
        ticket = ticket(reply);
        assertThat(ticket).isNotEmpty();
        reply = post(desk, path, ticket);
      }
      assertThat(reply.status()).isEqualTo(200);
      waits.add(System.nanoTime() - start);
      made++;
    }
    return made;
  }

  private static Reply post(Desk desk, String path, String ticket) throws IOException {
    return desk.send(
        "POST",
        path,
        List.of("Content-Type: application/json", "Queue-Ticket: " + ticket),
        Desk.APPLICATION.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
