package io.github.minmome.service;

import io.github.minmome.campaign.ReceptionCentre;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Numbers, checks and papers for systems that are not Java. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class MinmomeService {
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    SpringApplication.run(MinmomeService.class, arguments);
  }

  /** The day is that of Japan, wherever the server is. */
  @Bean
  Clock clock() {
    return Clock.system(ReceptionCentre.ZONE);
  }
}
