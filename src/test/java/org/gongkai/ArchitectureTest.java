package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way of the data is one straight line, and only the public packages are seen from outside. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(ReportReader.class.getProtectionDomain().getCodeSource().getLocation());

  /** Which packages each package may know; the root package stands for its data types only. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("report", Set.of()),
          Map.entry("internal.document", Set.of()),
          Map.entry("internal.limit", Set.of("")),
          Map.entry("internal.format", Set.of("", "internal.document")),
          Map.entry("internal.word", Set.of("", "internal.limit", "internal.document")),
          Map.entry(
              "internal.docx",
              Set.of(
                  "", "internal.limit", "internal.document", "internal.format", "internal.word")),
          Map.entry(
              "internal.doc", Set.of("", "internal.limit", "internal.document", "internal.word")),
          Map.entry(
              "internal.rtf", Set.of("", "internal.limit", "internal.document", "internal.word")),
          Map.entry(
              "internal.mhtml",
              Set.of(
                  "", "internal.limit", "internal.document", "internal.format", "internal.html")),
          Map.entry(
              "internal.html",
              Set.of(
                  "", "internal.limit", "internal.document", "internal.format", "internal.word")),
          Map.entry(
              "internal.text",
              Set.of("", "internal.limit", "internal.document", "internal.format")),
          Map.entry("internal.form", Set.of("", "internal.limit", "report", "internal.document")),
          Map.entry(
              "internal.section",
              Set.of("", "internal.limit", "report", "internal.document", "internal.form")),
          Map.entry(
              "internal.identity",
              Set.of(
                  "",
                  "internal.limit",
                  "report",
                  "internal.document",
                  "internal.form",
                  "internal.section")),
          Map.entry(
              "internal.statement",
              Set.of("", "internal.limit", "report", "internal.document", "internal.form")),
          Map.entry(
              "internal.check",
              Set.of(
                  "",
                  "internal.limit",
                  "internal.statement",
                  "report",
                  "internal.document",
                  "internal.form",
                  "internal.section",
                  "internal.identity")),
          Map.entry("internal.across", Set.of("", "report", "internal.document", "internal.form")),
          Map.entry("internal.json", Set.of("", "report")),
          Map.entry("internal.table", Set.of("", "report", "internal.form", "internal.json")),
          Map.entry("internal.parquet", Set.of("internal.table")),
          Map.entry("internal.page", Set.of("", "report", "internal.form")),
          Map.entry("internal.input", Set.of("", "internal.format")),
          Map.entry(
              "internal.batch", Set.of("", "internal.json", "internal.table", "internal.parquet")),
          Map.entry(
              "cli", Set.of("", "report", "internal.input", "internal.json", "internal.page")));

  /** The data types of the root package that internals share with callers. */
  private static final Set<String> DATA =
      Set.of(
          "CellKind",
          "CheckCounts",
          "Conversion",
          "Coverage",
          "Finding",
          "Format",
          "GongkaiException",
          "Input",
          "Limits",
          "Origin",
          "Outcome",
          "OutputFormat",
          "Rule",
          "Severity",
          "Source",
          "Statement");

  private static String name(String packageName) {
    return packageName.equals("org.gongkai") ? "" : packageName.substring("org.gongkai.".length());
  }

  @Test
  void packagesKnowOnlyWhatStandsBeforeThem() {
    Map<String, Set<String>> broken = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      Set<String> allowed = MAY_KNOW.get(name(type.getPackageName()));
      if (type.getPackageName().equals("org.gongkai")) {
        continue;
      }
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith("org.gongkai"))
          .filter(target -> !target.getPackageName().equals(type.getPackageName()))
          .filter(target -> allowed == null || !allowed.contains(name(target.getPackageName())))
          .forEach(
              target ->
                  broken
                      .computeIfAbsent(type.getFullName(), key -> new TreeSet<>())
                      .add(target.getFullName()));
    }
    assertEquals(Map.of(), broken);
  }

  @Test
  void everyPackageStandsInTheLine() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(type -> packages.add(name(type.getPackageName())));
    packages.remove("");
    assertEquals(new TreeSet<>(MAY_KNOW.keySet()), packages);
  }

  @Test
  void internalsKnowOnlyTheDataOfTheRootPackage() {
    Map<String, Set<String>> broken = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().startsWith("org.gongkai.internal")) {
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> target.getPackageName().equals("org.gongkai"))
            .filter(target -> !DATA.contains(outermost(target).getSimpleName()))
            .forEach(
                target ->
                    broken
                        .computeIfAbsent(type.getFullName(), key -> new TreeSet<>())
                        .add(target.getFullName()));
      }
    }
    assertEquals(Map.of(), broken);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gongkai.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.gongkai.cli")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gongkai.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.gongkai.internal.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void eachFormatKnowsOnlyItsOwnLibraries() {
    onlyIn("org.jsoup..", "org.gongkai.internal.html");
    onlyIn("com.rtfparserkit..", "org.gongkai.internal.rtf");
    onlyIn("org.apache.james.mime4j..", "org.gongkai.internal.mhtml");
    onlyIn("org.apache.poi.hwpf..", "org.gongkai.internal.doc");
    onlyIn("com.fasterxml.jackson..", "org.gongkai.internal.json");
    onlyIn("com.fasterxml.aalto..", "org.gongkai.internal.docx");
    onlyIn("javax.xml..", "org.gongkai.internal.docx");
    onlyIn("org.apache.parquet..", "org.gongkai.internal.parquet");
    onlyIn("org.apache.hadoop..", "org.gongkai.internal.parquet");
  }

  private static void onlyIn(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void publicSignaturesHaveNoForeignTypes() {
    classes()
        .that()
        .resideInAnyPackage("org.gongkai", "org.gongkai.report")
        .and()
        .arePublic()
        .should(haveOwnTypesOnly())
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> haveOwnTypesOnly() {
    return new ArchCondition<>("use the JDK's and the public packages' types only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaClass> above =
            Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        above.forEach(used -> judge(type.getFullName(), used, events));
        for (JavaMember member : type.getMembers()) {
          Set<JavaModifier> modifiers = member.getModifiers();
          if (modifiers.contains(JavaModifier.PUBLIC)
              || modifiers.contains(JavaModifier.PROTECTED)) {
            member
                .getAllInvolvedRawTypes()
                .forEach(used -> judge(member.getFullName(), used, events));
          }
        }
      }
    };
  }

  private static void judge(String where, JavaClass used, ConditionEvents events) {
    JavaClass type = used.getBaseComponentType();
    String home = type.getPackageName();
    boolean own =
        type.isPrimitive()
            || home.startsWith("java.")
            || home.equals("org.gongkai")
            || home.equals("org.gongkai.report");
    if (!own) {
      events.add(SimpleConditionEvent.violated(type, where + " shows " + type.getFullName()));
    }
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameContaining("Util")
        .orShould()
        .haveSimpleNameContaining("Helper")
        .orShould()
        .haveSimpleNameContaining("Manager")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gongkai.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().and(areNotMadeByTheCompiler()).should().beFinal().check(CLASSES);
  }

  private static DescribedPredicate<JavaField> areNotMadeByTheCompiler() {
    return DescribedPredicate.describe(
        "are not made by the compiler",
        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  @Test
  void publicClassesAreFinalOrSealedOrData() {
    List<String> open =
        CLASSES.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::reflect)
            .filter(type -> !type.isAnnotation() && !type.isEnum())
            .filter(type -> !Modifier.isFinal(type.getModifiers()))
            .filter(type -> !type.isSealed() && !type.isInterface())
            .map(Class::getName)
            .toList();
    assertEquals(List.of(), open);
  }

  @Test
  void recordsOfThePublicPackagesCopyTheirCollections() {
    assertFalse(CLASSES.isEmpty());
    List<String> notCopied =
        CLASSES.stream()
            .filter(type -> type.getPackageName().matches("org\\.gongkai(\\.report)?"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isRecord())
            .filter(
                type ->
                    Arrays.stream(type.reflect().getRecordComponents())
                        .anyMatch(component -> component.getType() == List.class))
            .filter(
                type ->
                    type.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getName().equals("copyOf")))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), notCopied);
  }
}
