package io.github.minmome.cli.command;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ShortText;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code minmome texts}: short texts to copy; without a length all of them, each under its name.
 */
@Command(name = "texts")
final class TextsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--length", paramLabel = "100|200|400|broadcast|post")
  private @Nullable ShortText length;

  @Option(names = "--language", paramLabel = "ja|en|easy-ja")
  private LeafletLanguage language = LeafletLanguage.JA;

  TextsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = console.out();
    if (length != null) {
      out.write(length.text(language) + "\n");
      return Exit.DONE;
    }
    for (ShortText text : ShortText.values()) {
      out.write("# " + console.text("texts." + text) + "\n" + text.text(language) + "\n\n");
    }
    return Exit.DONE;
  }
}
