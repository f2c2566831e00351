/** Used on the module path; on the class path it is ignored. */
module io.github.minmome.consumers.plain {
  requires io.github.minmome.pdf;
  requires io.github.minmome.postal.codes;
  requires com.fasterxml.jackson.databind;
  requires tools.jackson.databind;
  requires java.logging;
  requires java.net.http;
  requires jdk.httpserver;
  requires org.hibernate.validator;

  // Whatever has constraints of its own has to be open to the validator.
  opens io.github.minmome.consumers.plain.guide to
      org.hibernate.validator;
}
