package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that are kept open, and the loopback address that is not printed. */
class HeldConnectionsTest {
  private static final int HELD = 2 * DeskLimits.THREADS;
  private static final byte[] ONE = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  /** Twice as many incomplete requests as threads; complete ones are answered beside them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET / HTTP/1.1\r\nHost: 127",
        "POST /api/check HTTP/1.1\r\nHost: {host}\r\nContent-Length: 9\r\n\r\n"
      })
  void request_besideConnectionsKeptOpen_isAnswered(String half) throws IOException {
    var held = new ArrayList<Socket>();
    try (Desk desk = Desk.quick()) {
      for (int i = 0; i < HELD; i++) {
        Socket socket = desk.connect();
        held.add(socket);
        socket.getOutputStream().write(half.replace("{host}", desk.host()).getBytes(US_ASCII));
        socket.getOutputStream().flush();
      }
      for (int i = 0; i < 5; i++) {
        assertThat(desk.get("/api/hours").status()).isEqualTo(200);
        assertThat(desk.post("/api/form", Desk.APPLICATION).status()).isEqualTo(200);
      }
      if (!half.startsWith("POST")) { // a refused request is over by itself
        assertThat(held.stream().filter(HeldConnectionsTest::isOpen).count())
            .as("answered without waiting until they were given up")
            .isGreaterThanOrEqualTo(DeskLimits.THREADS / 2);
      }
      assertThat(desk.defects).isEmpty();
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  private static boolean isOpen(Socket socket) {
    try {
      socket.setSoTimeout(1);
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException nothingYet) {
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  @Test
  void ipv6Loopback_ofTheDesk_answersAndCannotBeBoundAgain() throws IOException {
    InetAddress six = InetAddress.getByAddress(ONE);
    Assumptions.assumeTrue(NetworkInterface.getByInetAddress(six) != null, "no IPv6 here");
    try (Desk desk = Desk.quick()) {
      try (var socket = new Socket(six, desk.port())) {
        byte[] head = desk.head("GET", "/api/hours", List.of("Host: [::1]:" + desk.port()), 0);
        socket.getOutputStream().write(head);
        assertThat(Desk.reply(socket).status()).isEqualTo(200);
      }
      try (var otherServer = new ServerSocket()) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(BindException.class)
            .isThrownBy(() -> otherServer.bind(new InetSocketAddress(six, desk.port())));
      }
    }
  }

  @Test
  void ipv6Loopback_boundBefore_isRefused() throws IOException {
    InetAddress six = InetAddress.getByAddress(ONE);
    Assumptions.assumeTrue(NetworkInterface.getByInetAddress(six) != null, "no IPv6 here");
    try (var otherServer = new ServerSocket(0, 1, six)) {
      org.assertj.core.api.Assertions.assertThatExceptionOfType(BindException.class)
          .isThrownBy(
              () ->
                  new DeskServer(
                      otherServer.getLocalPort(), Desk.QUICK, List.of(), Desk.TOKEN, t -> {}));
    }
  }
}
