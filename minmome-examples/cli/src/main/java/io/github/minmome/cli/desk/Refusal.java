package io.github.minmome.cli.desk;

import io.github.minmome.problem.Problem;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request that is not served, and what its sender is told; never what it said. */
final class Refusal extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** Why, with the status of HTTP and a sentence in both languages. */
  enum Reason {
    HOST_UNKNOWN(
        421,
        "この窓口は、この端末の http://127.0.0.1 または http://localhost でだけ開けます。",
        "This desk answers only to http://127.0.0.1 or http://localhost on this machine."),
    ORIGIN_FOREIGN(403, "ほかのサイトのページからは、この窓口を使えません。", "Pages of other sites may not use this desk."),
    TOKEN_MISSING(
        401,
        "起動したときに表示された、#のあとまで含むアドレスで開いてください。",
        "Open the desk by the address that it printed at start, with the part after #."),
    PATH_UNKNOWN(404, "そのページはありません。", "There is no such page."),
    METHOD_NOT_ALLOWED(405, "その操作はできません。", "This cannot be done here."),
    MEDIA_TYPE(
        415,
        "Content-Typeをapplication/jsonにして、UTF-8のJSONで送ってください。",
        "Send JSON in UTF-8, with the content type application/json."),
    QUERY_UNKNOWN(
        400,
        "アドレスの「?」のあとに、分からない項目か値があります。",
        "The address has an unknown parameter or value after its question mark."),
    BODY_TOO_LARGE(
        413, "送られた内容が大きすぎます。64 KiB以内にしてください。", "The body is too large. Keep it within 64 KiB."),
    BODY_TOO_SLOW(
        408,
        "送信に時間がかかりすぎました。もう一度送ってください。",
        "The body took too long to arrive. Please send it again."),
    BODY_MALFORMED(400, "送られた内容をJSONとして読めません。", "The body cannot be read as JSON."),
    BODY_REJECTED(
        422, "直すところがあります。それぞれの説明を見てください。", "Something needs correcting; see each explanation."),
    BUSY(
        503,
        "いま混み合っています。数秒おいて、もう一度お試しください。",
        "The desk is busy. Please try again in a few seconds."),
    INTERNAL(
        500,
        "窓口の中でまちがいが起きました。もう一度お試しください。",
        "Something went wrong inside the desk. Please try again.");

    final int status;
    private final String japanese;
    private final String english;

    Reason(int status, String japanese, String english) {
      this.status = status;
      this.japanese = japanese;
      this.english = english;
    }

    /** In the language that {@link Request#locale()} has decided on. */
    String sentence(Locale locale) {
      return locale.equals(Locale.JAPANESE) ? japanese : english;
    }
  }

  final Reason reason;
  final transient List<Problem> problems;
  final transient Map<String, String> headers;

  private Refusal(Reason reason, List<Problem> problems, Map<String, String> headers) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.problems = problems;
    this.headers = headers;
  }

  static Refusal of(Reason reason) {
    return new Refusal(reason, List.of(), Map.of());
  }

  static Refusal of(Reason reason, List<Problem> problems) {
    return new Refusal(reason, problems, Map.of());
  }

  static Refusal method(String allow) {
    return new Refusal(Reason.METHOD_NOT_ALLOWED, List.of(), Map.of("Allow", allow));
  }

  static Refusal unauthorized() {
    return new Refusal(Reason.TOKEN_MISSING, List.of(), Map.of("WWW-Authenticate", "Bearer"));
  }

  static Refusal busy() {
    return new Refusal(Reason.BUSY, List.of(), Map.of("Retry-After", "2"));
  }

  /** With a place in the queue, kept by a ticket. */
  static Refusal busy(String ticket, int place) {
    return new Refusal(
        Reason.BUSY,
        List.of(),
        Map.of(
            "Retry-After",
            "1",
            RenderQueue.TICKET,
            ticket,
            RenderQueue.PLACE,
            Integer.toString(place)));
  }
}
