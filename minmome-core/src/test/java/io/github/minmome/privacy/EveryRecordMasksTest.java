package io.github.minmome.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every record of core that can contain text either shows none of it, or is in a list of those
 * without personal data.
 */
final class EveryRecordMasksTest {
  private static final String RECOGNISABLE = "露木露木";

  /** Packages whose records have no personal data, and why. */
  private static final Map<String, String> IMPERSONAL_PACKAGES =
      Map.of(
          "io.github.minmome.campaign", "what the campaign publishes",
          "io.github.minmome.pictogram", "drawings",
          "io.github.minmome.text", "tables of the jar and single characters");

  /** Records without personal data, and why. */
  private static final Map<String, String> IMPERSONAL =
      Map.of(
          "Problem", "codes, paths and arguments; the leak suite looks at what they are made of",
          "CheckReport", "problems and versions",
          "Versions", "versions",
          "SchemeNote", "what is published");

  @Test
  void toString_ofEveryRecord_showsNoTextOfIt() throws Exception {
    var looked = new ArrayList<String>();
    var refused = new ArrayList<String>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.minmome")) {
      var type = found.reflect();
      if (type.isRecord() && mayBePersonal(found) && mayContainText(type)) {
        var record = instance(type);
        if (record.isPresent()) {
          looked.add(type.getSimpleName());
          assertThat(record.get().toString()).as(type.getName()).doesNotContain(RECOGNISABLE);
        } else {
          refused.add(type.getSimpleName());
        }
      }
    }
    assertThat(looked)
        .contains("SuspensionApplication", "Applicant", "Address", "PersonalName", "Partner");
    assertThat(refused).containsExactlyInAnyOrder("PostalCode", "AddressNumber", "PhoneNumber");
  }

  private static boolean mayBePersonal(JavaClass type) {
    return !IMPERSONAL.containsKey(type.getSimpleName())
        && !IMPERSONAL_PACKAGES.containsKey(type.getPackageName())
        && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
  }

  private static boolean mayContainText(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .anyMatch(t -> t != int.class && t != long.class && t != boolean.class && !t.isEnum());
  }

  /**
   * An instance full of recognisable text; none if the record refuses such text, as small values
   * do.
   */
  private static Optional<Object> instance(Class<?> type) throws Exception {
    var components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    var arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = value(components[i]);
    }
    try {
      return Optional.of(constructor.newInstance(arguments));
    } catch (java.lang.reflect.InvocationTargetException e) {
      assertThat(PersonalValues.textsOf(e.getCause()))
          .as(type.getName())
          .noneMatch(text -> text.contains(RECOGNISABLE));
      return Optional.empty();
    }
  }

  private static Object value(RecordComponent component) throws Exception {
    var type = component.getType();
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      return RECOGNISABLE;
    } else if (type == int.class || type == Integer.class) {
      return 1;
    } else if (type == long.class) {
      return 1L;
    } else if (type == double.class) {
      return 1.0;
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type == List.class) {
      return component.getGenericType().getTypeName().contains("String")
          ? List.of(RECOGNISABLE)
          : List.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, 11, 24);
    } else if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isRecord()) {
      return instance(type).orElse(null);
    }
    return null;
  }
}
