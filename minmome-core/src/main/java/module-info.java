/**
 * Phone numbers, suspension applications and campaign content; no ambient clock, locale or network.
 */
module io.github.minmome.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;

  exports io.github.minmome.application;
  exports io.github.minmome.campaign;
  exports io.github.minmome.constraint;
  exports io.github.minmome.csv;
  exports io.github.minmome.json;
  exports io.github.minmome.phone;
  exports io.github.minmome.postal;
  exports io.github.minmome.problem;

  opens io.github.minmome.application;
  opens io.github.minmome.constraint.internal;
}
