package io.github.minmome.cli.batch;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts what a batch does for a row, on classes of the library into which a counter is woven: a
 * number is classified at most twice, a text of the form is laid out exactly once.
 */
public class WorkPerRowTest {
  private static final int ROWS = 40;
  private static final String OURS = "io.github.minmome.";

  /** How often each was done with a text. */
  public static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  /** Counts a classification. */
  public static final class Classified {
    private Classified() {}

    /** Woven in where a number is classified. */
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) CharSequence text) {
      COUNTS.merge("classified " + text, 1, Integer::sum);
    }
  }

  /** Counts a layout. */
  public static final class LaidOut {
    private LaidOut() {}

    /** Woven in where a text becomes glyphs. */
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(1) String text) {
      COUNTS.merge("laid out " + text, 1, Integer::sum);
    }
  }

  @Test
  void batch_classifiesANumberAtMostTwice_andLaysATextOutOnce() throws Exception {
    var csv = new StringBuilder("管理番号,電話番号,休止の種類,申込者名,住所,連絡先電話番号,申込日,国際電話の利用\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append(
          String.format(
              "R-%1$d,3310000%1$02d,発着信,見本 第%1$d,東京都千代田区霞が関1-3-%1$d,90310000%1$02d,2026-11-24,いいえ%n",
              i + 10));
    }
    Path input = Files.writeString(folder.resolve("a.csv"), csv);
    COUNTS.clear();
    runWoven("batch", "--input", input.toString(), "--out", folder.resolve("out").toString());
    assertThat(folder.resolve("out/forms-00001.pdf")).isNotEmptyFile();
    for (int i = 10; i < ROWS + 10; i++) {
      // as given by the intake, as printed by the renderers
      assertThat(COUNTS.get("classified 3310000" + i)).isEqualTo(1);
      assertThat(COUNTS.get("classified 03-3100-00" + i)).isEqualTo(1);
      assertThat(COUNTS.get("classified 90310000" + i)).isEqualTo(1);
      assertThat(COUNTS.get("laid out 見本 第" + i)).isEqualTo(1);
      assertThat(COUNTS.get("laid out 東京都千代田区霞が関1-3-" + i)).isEqualTo(1);
      assertThat(COUNTS.get("laid out 090-3100-00" + i)).isEqualTo(1);
    }
  }

  private static void runWoven(String... arguments) throws Exception {
    var loader = new Woven(WorkPerRowTest.class.getClassLoader());
    loader
        .loadClass("io.github.minmome.cli.command.Run")
        .getMethod("minmome", String[].class)
        .invoke(null, (Object) arguments);
  }

  /** Loads our classes anew, two of them with counters. */
  private static final class Woven extends ClassLoader {
    private static final Map<String, Map.Entry<Class<?>, ElementMatcher<MethodDescription>>>
        POINTS =
            Map.of(
                "io.github.minmome.phone.PhoneNumberClassifier",
                Map.entry(Classified.class, named("classify").and(takesArguments(2))),
                "io.github.minmome.pdf.internal.font.FontChain",
                Map.entry(LaidOut.class, named("plan").and(takesArguments(2))));

    Woven(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(OURS) || name.startsWith(WorkPerRowTest.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        byte[] bytes = bytes(name);
        return defineClass(name, bytes, 0, bytes.length);
      }
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        var point = POINTS.get(name);
        if (point == null) {
          return in.readAllBytes();
        }
        var locator = ClassFileLocator.ForClassLoader.of(getParent());
        return new ByteBuddy()
            .redefine(TypePool.Default.of(locator).describe(name).resolve(), locator)
            .visit(Advice.to(point.getKey(), locator).on(point.getValue()))
            .make()
            .getBytes();
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
