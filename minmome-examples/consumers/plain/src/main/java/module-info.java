/** Used on the module path; on the class path it is ignored. */
module io.github.minmome.consumers.plain {
  requires io.github.minmome.pdf;
  requires java.logging;
  requires java.net.http;
  requires jdk.httpserver;
}
