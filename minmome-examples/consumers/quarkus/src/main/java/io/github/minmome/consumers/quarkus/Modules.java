package io.github.minmome.consumers.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.jackson.MinmomeJackson2Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Quarkus looks for modules of its own list only: this adds minmome's to its mapper. */
@Singleton
public class Modules implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new MinmomeJackson2Module());
  }
}
