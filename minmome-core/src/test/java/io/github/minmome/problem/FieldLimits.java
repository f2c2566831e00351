package io.github.minmome.problem;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PostalCodeText;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** The limits of the fields of an application, read from its constraints. */
final class FieldLimits {
  private FieldLimits() {}

  static Map<String, Integer> all() {
    var limits = new LinkedHashMap<String, Integer>();
    collect("", SuspensionApplication.class, limits);
    return limits;
  }

  private static void collect(String prefix, Class<?> type, Map<String, Integer> limits) {
    for (var component : type.getRecordComponents()) {
      if (component.getType().isRecord()) {
        collect(prefix + component.getName() + ".", component.getType(), limits);
      } else if (component.getType() == String.class) {
        limits.put(prefix + component.getName(), limit(field(type, component.getName())));
      }
    }
  }

  private static Field field(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private static int limit(Field field) {
    for (Annotation constraint : field.getAnnotations()) {
      if (constraint instanceof Landline || constraint instanceof ContactPhone) {
        return Limits.PHONE;
      } else if (constraint instanceof PostalCodeText) {
        return Limits.POSTAL_CODE;
      }
      try {
        return (int) constraint.annotationType().getMethod("max").invoke(constraint);
      } catch (ReflectiveOperationException e) {
        // Not a constraint with a limit: look at the next.
      }
    }
    throw new AssertionError(field + " has no limit");
  }
}
