package io.github.minmome.pdf.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first needed, and kept. Safe for any number of threads. */
public final class Memoized<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** Makes a value of what is called once, at the first {@link #get}. */
  public Memoized(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }
}
