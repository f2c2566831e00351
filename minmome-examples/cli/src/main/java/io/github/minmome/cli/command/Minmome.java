package io.github.minmome.cli.command;

import io.github.minmome.cli.batch.BatchCommand;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.MessageLanguage;
import io.github.minmome.cli.console.Version;
import io.github.minmome.cli.desk.DeskCommand;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code minmome}: a subcommand a class of this package, all of them on one {@link
 * Console}.
 */
@Command(
    name = "minmome",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
public final class Minmome implements Runnable {
  /** The subcommands by name, in the order of the usage. */
  private static final Map<String, Function<Console, Object>> SUBCOMMANDS = new LinkedHashMap<>();

  static {
    SUBCOMMANDS.put("classify", ClassifyCommand::new);
    SUBCOMMANDS.put("check", CheckCommand::new);
    SUBCOMMANDS.put("form", FormCommand::new);
    SUBCOMMANDS.put("envelope", EnvelopeCommand::new);
    SUBCOMMANDS.put("leaflet", LeafletCommand::new);
    SUBCOMMANDS.put("handout", HandoutCommand::new);
    SUBCOMMANDS.put("kit", KitCommand::new);
    SUBCOMMANDS.put("batch", BatchCommand::new);
    SUBCOMMANDS.put("desk", DeskCommand::new);
    SUBCOMMANDS.put("hours", HoursCommand::new);
    SUBCOMMANDS.put("texts", TextsCommand::new);
    SUBCOMMANDS.put("outreach", OutreachCommand::new);
  }

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  private Minmome(Console console) {
    this.console = console;
  }

  @Option(names = "--quiet", scope = ScopeType.INHERIT)
  void quiet(boolean quiet) {
    console.quiet(quiet);
  }

  /** May be anywhere; see {@link MessageLanguage#ofOption} for why it is known before parsing. */
  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "ja|en")
  void language(MessageLanguage language) {
    console.locale(language.locale());
  }

  /** Without a subcommand there is nothing to do: the usage is printed. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        console.text("usage.nocommand", String.join(", ", SUBCOMMANDS.keySet())));
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    String[] restored = Arguments.restored(args);
    System.exit(run(Console.ofProcess(), restored));
  }

  /** Runs the command on a console and returns its exit code. */
  public static int run(Console console, String... args) {
    Locale locale = MessageLanguage.ofOption(args).orElse(console.locale());
    console.locale(locale);
    try {
      int exit = commandLine(console, locale, subcommands(args)).execute(args);
      console.flush();
      return exit;
    } catch (Throwable thrown) { // Errors too: nobody should meet a stack trace
      return Failures.report(console, thrown);
    }
  }

  /** Returns the command with all its subcommands. */
  static CommandLine commandLine(Console console, Locale locale) {
    return commandLine(console, locale, SUBCOMMANDS.keySet());
  }

  /**
   * Returns the one that the first word names, for making all takes a fifth of a second; or all.
   */
  private static Set<String> subcommands(String[] args) {
    return args.length > 0 && SUBCOMMANDS.containsKey(args[0])
        ? Set.of(args[0])
        : SUBCOMMANDS.keySet();
  }

  private static CommandLine commandLine(Console console, Locale locale, Set<String> subcommands) {
    CommandLine line = new CommandLine(new Minmome(console));
    SUBCOMMANDS.forEach(
        (name, make) -> {
          if (subcommands.contains(name)) {
            line.addSubcommand(name, make.apply(console));
          }
        });
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "io.github.minmome.cli.command.Help",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // what begins with @ is a text like any other
    Values.register(line);
    line.setOut(console.helpWriter());
    line.setErr(console.err());
    line.setParameterExceptionHandler((e, a) -> Failures.reportUsage(console, e));
    line.setExecutionStrategy(parsed -> execute(console, parsed));
    line.setExecutionExceptionHandler((e, c, result) -> Failures.report(console, e));
    return line;
  }

  private static int execute(Console console, ParseResult parsed) {
    try {
      InputsKept.require(parsed);
    } catch (IOException | CliException e) {
      return Failures.report(console, e);
    }
    return new RunLast().execute(parsed);
  }
}
