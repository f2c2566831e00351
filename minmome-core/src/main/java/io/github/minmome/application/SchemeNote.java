package io.github.minmome.application;

import io.github.minmome.problem.Problem;
import io.github.minmome.text.WordKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something reported about how the centre or a carrier handles applications, with its source and
 * how sure it is. The sentence is the one of the problem {@link #code}; nothing here is a promise.
 *
 * @param code the problem that reports it, see {@link io.github.minmome.problem.ProblemCodes}
 * @param path the field that it is about
 * @param reported whether {@link ApplicationIntake} reports it wherever it applies; if not, another
 *     problem covers it
 * @param scopes the scopes that it applies to; empty for any
 * @param lineTypes the line types that it applies to; empty for any
 * @param channels the channels that it applies to; empty for any
 * @param carriers words of which one is in the carrier's name, in any width and case; empty for any
 * @param confidence how sure it is
 * @param source where it was read
 * @param asOf when it was read
 * @since 0.1.0
 */
public record SchemeNote(
    String code,
    String path,
    boolean reported,
    Set<SuspensionScope> scopes,
    Set<LineType> lineTypes,
    Set<Channel> channels,
    List<String> carriers,
    Confidence confidence,
    String source,
    LocalDate asOf) {

  public SchemeNote {
    scopes = Set.copyOf(scopes);
    lineTypes = Set.copyOf(lineTypes);
    channels = Set.copyOf(channels);
    carriers = List.copyOf(carriers);
  }

  /** Returns every note of the library, in the order of its table. */
  public static List<SchemeNote> all() {
    return SchemeNotes.ALL;
  }

  /** Returns whether the note is about an application like this. */
  public boolean appliesTo(SuspensionApplication application) {
    return within(scopes, application.scope())
        && within(lineTypes, application.lineType())
        && within(channels, application.channel())
        && (carriers.isEmpty() || names(application.carrier()));
  }

  /** Returns the problem that reports it. */
  public Problem problem() {
    return Problem.of(code, path);
  }

  private static <E> boolean within(Set<E> wanted, @Nullable E given) {
    return wanted.isEmpty() || (given != null && wanted.contains(given));
  }

  private boolean names(@Nullable String carrier) {
    if (carrier == null) {
      return false;
    }
    String key = WordKey.of(carrier);
    for (String word : carriers) {
      if (key.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
