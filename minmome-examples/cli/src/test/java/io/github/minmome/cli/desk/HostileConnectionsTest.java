package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.CommandProcess;
import io.github.minmome.cli.command.Waiting;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that send too much, too slowly or nothing, and ordinary requests beside them. */
class HostileConnectionsTest {
  private static final String JSON = "Content-Type: application/json";

  @RegisterExtension private static final OpenDesk OPEN = new OpenDesk();

  private final Desk desk = OPEN.desk();

  @AfterEach
  void theClerkIsAnsweredAndNothingBroke() throws IOException {
    OPEN.assertAnswers();
  }

  @Test
  void length_declaredWithoutABody_isRefusedAtOnce() throws Exception {
    assertThat(desk.raw(desk.head("POST", "/api/check", List.of(JSON), 10L << 30)).status())
        .isEqualTo(413);
  }

  @Test
  void body_tooLarge_isAnsweredBeforeItsEnd() throws Exception {
    try (Socket socket = desk.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(desk.head("POST", "/api/check", List.of(JSON), 10 << 20));
      out.write(Desk.spaces(100_000));
      assertThat(Desk.reply(socket).status()).isEqualTo(413);
    }
  }

  @Test
  void chunks_withoutEnd_areRefused() throws Exception {
    byte[] head = desk.head("POST", "/api/check", List.of(JSON, "Transfer-Encoding: chunked"), 0);
    byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(UTF_8);
    var pieces = new ArrayList<byte[]>(List.of(head));
    for (int i = 0; i < 40; i++) {
      pieces.add(chunk);
    }
    pieces.add("0\r\n\r\n".getBytes(UTF_8));
    assertThat(desk.raw(pieces.toArray(byte[][]::new)).status()).isEqualTo(413);
  }

  @Test
  void headers_withoutEnd_areRefused() throws Exception {
    var headers = new ArrayList<String>();
    for (int i = 0; i < 2000; i++) {
      headers.add("X-" + i + ": " + "x".repeat(50));
    }
    assertThat(desk.send("GET", "/", headers, new byte[0]).status()).isIn(0, 400, 431);
  }

  @Test
  void bodies_aHundredOfTenMegabytesAtOnce_areAllRefused() throws Exception {
    byte[] body = Desk.spaces(10 << 20);
    ExecutorService clients = Executors.newFixedThreadPool(100);
    try {
      var start = new CountDownLatch(1);
      var sent = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 100; i++) {
        Callable<Integer> client =
            () -> {
              start.await();
              return desk.send("POST", "/api/form", List.of(JSON), body).status();
            };
        sent.add(clients.submit(client));
      }
      start.countDown();
      assertThat(desk.get("/api/hours").status()).isEqualTo(200);
      for (Future<Integer> status : sent) {
        assertThat(status.get()).isEqualTo(413);
      }
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void body_thatTrickles_isRefused() throws Exception {
    try (Socket socket = desk.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(desk.head("POST", "/api/check", List.of(JSON), 60_000));
      try {
        Waiting.until(
            "an answer",
            () -> {
              out.write(' ');
              Thread.sleep(50);
              return socket.getInputStream().available() > 0;
            });
      } catch (SocketException closed) {
        // the refusal arrived between two bytes
      }
      assertThat(Desk.reply(socket).status()).isEqualTo(408);
    }
  }

  /** In a process of its own, since the JDK's server reads its limits once in a process. */
  @Test
  void silentClient_isDisconnectedAfterTheSecondsOfTheProperty() throws Exception {
    Process process =
        CommandProcess.of(
                List.of("-XX:TieredStopAtLevel=1", "-Dsun.net.httpserver.maxReqTime=1"),
                List.of("desk", "--port", "0", "--lang", "en"))
            .start();
    try (var words = new Scanner(process.getErrorStream(), UTF_8)) {
      String address = words.findWithinHorizon("127\\.0\\.0\\.1:\\d+/#[\\w-]+", 0);
      String host = address.substring(0, address.indexOf('/'));
      int port = Integer.parseInt(host.substring(host.indexOf(':') + 1));
      String inTheBody =
          String.join(
              "\r\n",
              "POST /api/check HTTP/1.1",
              "Host: " + host,
              "Authorization: Bearer " + address.substring(address.indexOf('#') + 1),
              JSON,
              "Content-Length: 2000",
              "",
              "{");
      for (String silent : List.of(inTheBody, "GET / HTTP/1.1\r\nHost: ")) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
          socket.setSoTimeout(60_000);
          socket.getOutputStream().write(silent.getBytes(UTF_8));
          assertThat(Desk.reply(socket).status()).isIn(0, 408);
        }
      }
    } finally {
      process.destroy();
    }
  }

  @Test
  void silentClient_withoutTheProperty_hasFifteenSeconds() {
    assertThat(System.getProperty("sun.net.httpserver.maxReqTime")).isEqualTo("15");
  }
}
