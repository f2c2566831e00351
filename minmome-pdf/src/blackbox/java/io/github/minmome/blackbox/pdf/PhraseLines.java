package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Sentence;
import java.util.HashSet;
import java.util.List;

/** Where lines of a sentence end on paper. */
public final class PhraseLines {
  private PhraseLines() {}

  /** Returns how often a sentence is on paper; each of its lines ends with a phrase. */
  public static int check(Sentence sentence, List<Letter> letters, String name) {
    var text = unspaced(sentence.base());
    if (text.length() < 4) {
      return 0;
    }
    var ends = new HashSet<Integer>();
    int end = 0;
    for (String phrase : sentence.phrases()) {
      end += unspaced(phrase).length();
      ends.add(end);
    }
    var set = Letter.text(letters);
    int found = 0;
    for (int at = set.indexOf(text); at >= 0; at = set.indexOf(text, at + 1)) {
      found++;
      for (int i = 1; i < text.length(); i++) {
        boolean isNewLine = letters.get(at + i).baseline() - letters.get(at + i - 1).baseline() > 1;
        assertThat(isNewLine && !ends.contains(i))
            .as(name + ": " + text.substring(0, i) + "/" + text.substring(i))
            .isFalse();
      }
    }
    return found;
  }

  /** Returns a text without its spaces, as letters on paper are read. */
  static String unspaced(String text) {
    return text.replaceAll("[ \\u00A0\\u3000]", "");
  }
}
