package io.github.minmome.consumers.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that takes applications. */
@SpringBootApplication
public class CounterApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(CounterApplication.class, arguments);
  }
}
