package io.github.minmome.consumers.spring;

import io.github.minmome.campaign.ReceptionCentre;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that takes applications. */
@SpringBootApplication
public class CounterApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(CounterApplication.class, arguments);
  }

  /** The day is that of Japan, wherever the server is. */
  @Bean
  Clock clock() {
    return Clock.system(ReceptionCentre.ZONE);
  }
}
