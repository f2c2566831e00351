package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"console/Messages", "command/Help"})
  void bothLanguages_haveTheSameKeysWithTheSamePlaces(String bundle) throws IOException {
    Properties english = load(bundle + ".properties");
    Properties japanese = load(bundle + "_ja.properties");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(japanese, key)).as(key).isEqualTo(places(english, key));
    }
  }

  /** Only {0}, {1} … are replaced; another notation would be printed as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"console/Messages.properties", "console/Messages_ja.properties"})
  void everyBraceOfASentence_isPartOfAPlace(String file) throws IOException {
    load(file)
        .forEach(
            (key, sentence) ->
                assertThat(PLACE.matcher((String) sentence).replaceAll(""))
                    .as((String) key)
                    .doesNotContainPattern("[{}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyCommandAndEveryOption_isExplainedWithAnExample(String language) {
    Locale locale = Locale.forLanguageTag(language);
    CommandLine minmome = Minmome.commandLine(Console.ofProcess(), locale);
    for (CommandLine command : minmome.getSubcommands().values()) {
      String name = command.getCommandName();
      assertThat(command.getHelp().description()).as(name).isNotBlank();
      assertThat(command.getHelp().footer()).as(name).contains("minmome " + name);
      for (ArgSpec arg : command.getCommandSpec().args()) {
        assertThat(String.join("", arg.description())).as(name + " " + arg).isNotBlank();
      }
    }
  }

  private static SortedSet<String> places(Properties sentences, String key) {
    SortedSet<String> places = new TreeSet<>();
    PLACE.matcher(sentences.getProperty(key)).results().forEach(r -> places.add(r.group()));
    return places;
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Minmome.class.getResourceAsStream("/io/github/minmome/cli/" + name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
