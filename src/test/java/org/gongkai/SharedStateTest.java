package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nothing that one reading does is seen by another: neither here nor in the libraries. */
class SharedStateTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(ReportReader.class.getProtectionDomain().getCodeSource().getLocation());

  /** Types whose values do not change, or change nothing that a reading could see. */
  private static final Set<String> UNCHANGING =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Boolean",
          "java.lang.Class",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.math.RoundingMode",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.time.Duration",
          "java.time.LocalDate",
          "java.time.format.DateTimeFormatter",
          "java.util.Comparator",
          "java.util.Locale",
          "java.util.regex.Pattern",
          // Compiles its pattern when it first needs it, always to the same.
          "org.gongkai.internal.document.Search",
          // Holds an array that is filled once.
          "org.gongkai.internal.document.Characters");

  /** What could change and does not, and why. */
  private static final Map<String, String> KEPT =
      Map.ofEntries(
          Map.entry("AnnouncedParts.NAMES", "filled by the class's initializer and only read"),
          Map.entry("AreaRule.ABOVE", "filled by the class's initializer and only read"),
          Map.entry("AreaRule.VOICES", "filled by the class's initializer and only read"),
          Map.entry("Bytes.NONE", "holds an empty array"),
          Map.entry("CellRows.NAMES", "filled by the class's initializer and only read"),
          Map.entry("CodePages.WESTERN_CHARACTERS", "an array that is only read"),
          Map.entry(
              "ConversionReader.MAPPER", "Jackson's, configured once; thread-safe from then on"),
          Map.entry(
              "ConversionWriter.FACTORY", "Jackson's, configured once; thread-safe from then on"),
          Map.entry(
              "ConversionWriter.FOR_PEOPLE", "Jackson's printer, which is copied for each use"),
          Map.entry("Decoded.ASCII", "an array that is only read"),
          Map.entry("Footer.MARK", "an array that is only read"),
          Map.entry("FormBinder.OWN_LABELS", "filled by the class's initializer and only read"),
          Map.entry("FormSchema.SCHEMAS", "filled by the class's initializer and only read"),
          Map.entry("GluedNumbers.LABELS", "filled by the class's initializer and only read"),
          Map.entry("LabelIndex.INDEXES", "filled by the class's initializer and only read"),
          Map.entry("OldSprms.SIZES", "an array that is only read"),
          Map.entry(
              "RecordReader.COMPONENTS",
              "a table by class for all threads; what it holds of a class never changes"),
          Map.entry("Outputs.NOTHING", "an empty array"),
          Map.entry("Pipeline.THREADS", "numbers the names of threads"),
          Map.entry("RecordJson.FACTORY", "Jackson's, configured once; thread-safe from then on"),
          Map.entry("RecordJson.MAPPER", "Jackson's, configured once; thread-safe from then on"),
          Map.entry("Relationships.TYPES", "an array that is only read"),
          Map.entry("Rules.EQUATIONS", "filled by the class's initializer and only read"),
          Map.entry("SafeSource.PARAGRAPH", "an array that is only read"),
          Map.entry("SafeSource.TAB", "an array that is only read"),
          Map.entry("Search.NONE", "an empty array"),
          Map.entry("Sprms.SIZES", "an array that is only read"),
          Map.entry("Style.NONE", "declares nothing, so that it never keeps what it tells"),
          Map.entry("Tables.INDEXES", "filled by the class's initializer and only read"),
          Map.entry("Tag.WORD", "filled by the class's initializer and only read"));

  @Test
  void noStaticFieldHoldsWhatChanges() {
    Set<String> changing = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Field field : fields(type)) {
        Object value = value(field);
        if (value != null && !isUnchanging(field, value)) {
          changing.add(field.getDeclaringClass().getSimpleName() + "." + field.getName());
        }
      }
    }
    Set<String> unexpected = new TreeSet<>(changing);
    unexpected.removeAll(KEPT.keySet());
    Set<String> gone = new TreeSet<>(KEPT.keySet());
    gone.removeAll(changing);
    assertEquals(Set.of(), unexpected);
    assertEquals(Set.of(), gone, "no longer there");
  }

  private static List<Field> fields(JavaClass type) {
    return Arrays.stream(type.reflect().getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> !field.isSynthetic() && !field.getType().isPrimitive())
        .toList();
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isUnchanging(Field field, Object value) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      String type = value.getClass().getName();
      return type.startsWith("java.util.ImmutableCollections")
          || type.startsWith("java.util.Collections$Unmodifiable");
    }
    Class<?> type = field.getType();
    return UNCHANGING.contains(type.getName())
        || type.isEnum()
        || type.isRecord()
        || value instanceof Enum<?>
        || value.getClass().isRecord()
        || value.getClass().isHidden()
        || hasOnlyFinalFields(value.getClass());
  }

  /** Of the project's own classes, which hold no array and no table that could change. */
  private static boolean hasOnlyFinalFields(Class<?> type) {
    return type.getName().startsWith("org.gongkai")
        && Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .allMatch(
                field -> Modifier.isFinal(field.getModifiers()) && !field.getType().isArray());
  }

  /**
   * Limits and settings that hold for the whole process belong to whoever runs it: a command line.
   */
  @Test
  void noSettingOfTheProcessIsChanged() {
    Set<String> owners =
        Set.of(
            "org.apache.poi.util.IOUtils",
            "org.apache.poi.openxml4j.util.ZipSecureFile",
            "org.apache.poi.hpsf.Property",
            "java.util.Locale",
            "java.util.TimeZone",
            "java.lang.System");
    assertEquals(
        List.of(),
        calls(
            call ->
                owners.contains(owner(call))
                    && call.getName().startsWith("set")
                    && !call.getOriginOwner().getPackageName().equals("org.gongkai.cli")));
  }

  /** Which parser reads XML must not hang on what else lies on the class path. */
  @Test
  void noParserIsLookedUp() {
    assertEquals(
        List.of(),
        calls(
            call ->
                owner(call).startsWith("javax.xml.")
                    && call.getName()
                        .matches("new(?:Instance|Factory|DefaultFactory|NSInstance)")));
    assertFalse(calls(call -> owner(call).startsWith("com.fasterxml.aalto.")).isEmpty());
  }

  private static String owner(JavaMethodCall call) {
    return call.getTargetOwner().getFullName();
  }

  private static List<String> calls(Predicate<JavaMethodCall> wanted) {
    return CLASSES.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(wanted)
        .map(JavaMethodCall::getDescription)
        .toList();
  }
}
