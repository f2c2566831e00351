package io.github.minmome.cli.command;

import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ShortText;
import io.github.minmome.cli.batch.LineSelection;
import io.github.minmome.pdf.Handout;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.phone.NumberContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/** How the words of the command line become values. */
final class Values {
  private Values() {}

  static void register(CommandLine line) {
    line.registerConverter(Path.class, Arguments::path);
    line.registerConverter(Charset.class, Values::charset);
    line.registerConverter(
        SuspensionScope.class, word -> SuspensionScope.tryParse(word).orElseThrow());
    line.registerConverter(LineSelection.class, LineSelection::parse);
    line.registerConverter(LeafletLanguage.class, Values::leafletLanguage);
    line.registerConverter(ShortText.class, Values::shortText);
    line.registerConverter(Handout.class, word(Handout.class));
    line.registerConverter(NumberContext.class, word(NumberContext.class));
    line.registerConverter(LeafletOptions.Variant.class, word(LeafletOptions.Variant.class));
  }

  /** {@code caller-id} is {@code CALLER_ID}. */
  static <E extends Enum<E>> ITypeConverter<E> word(Class<E> type) {
    return word -> Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static LeafletLanguage leafletLanguage(String word) {
    for (LeafletLanguage language : LeafletLanguage.values()) {
      if (language.name().equalsIgnoreCase(word.replace('-', '_'))) {
        return language;
      }
    }
    return LeafletLanguage.ofTag(word).orElseThrow();
  }

  /** {@code 100} is {@code CHARACTERS_100}. */
  private static ShortText shortText(String word) throws Exception {
    boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return word(ShortText.class).convert(number ? "CHARACTERS_" + word : word);
  }

  /** What Japanese spreadsheets save goes by many names. */
  private static Charset charset(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace("_", "-")) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "windows-31j", "cp932", "ms932", "shift-jis", "sjis" -> Charset.forName("windows-31j");
      default -> throw new IllegalArgumentException("neither windows-31j nor utf-8");
    };
  }
}
