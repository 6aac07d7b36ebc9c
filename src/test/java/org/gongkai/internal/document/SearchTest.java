package org.gongkai.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final Search YEARS = Search.pattern("上年|去年", "(?<!以)上年度?|去年(?=底)");

  @Test
  void aWordIsFoundWhereItStands() {
    Search words = Search.words("复议|诉讼");
    assertEquals(3, words.place("行政的诉讼和复议", 0));
    assertEquals(6, words.place("行政的诉讼和复议", 4));
    assertEquals(-1, words.place("行政复核议事", 0));
    assertFalse(words.in(""));
    assertTrue(words.in("复议"));
  }

  @Test
  void wordsThatShareABucketAreToldApart() {
    char one = 'a';
    char other = (char) (0x0100 | ('a' ^ 1));
    Search words = Search.words(one + "x|" + other + "y");
    assertTrue(words.in("..ax"));
    assertTrue(words.in(".." + other + "y"));
    assertFalse(words.in("ay" + other + "x"));
  }

  @Test
  void thePatternSeesWhatStandsBeforeAndBehind() {
    assertTrue(YEARS.in("较上年度"));
    assertFalse(YEARS.in("以上年度"));
    assertTrue(YEARS.in("去年底"));
    assertFalse(YEARS.in("去年初"));
  }

  @Test
  void matchesAreGoneThroughAsByTheirPattern() {
    String text = "上年度，以上年度，去年初，去年底，上年";
    List<String> found = new ArrayList<>();
    for (Matcher m = YEARS.first(text, 0); m != null; m = YEARS.first(text, m.end())) {
      found.add(m.start() + m.group());
    }
    assertEquals(List.of("0上年度", "13去年", "17上年"), found);
    assertEquals(17, YEARS.last(text));
    assertEquals("某，以上年度，去年初，某底，某", YEARS.replaceAll(text, "某"));
    assertEquals("[上年度]", YEARS.replaceAll("上年度", match -> "[" + match.group() + "]"));
  }

  @Test
  void theLastWordDoesNotOverlapTheOneBefore() {
    assertEquals(0, Search.words("投诉|诉讼").last("投诉讼"));
    assertEquals(1, Search.words("投诉|诉讼").last("诉诉讼"));
    assertEquals(-1, Search.words("投诉|诉讼").last("申请"));
  }

  @Test
  void wordsAloneHaveNoMatches() {
    assertNull(Search.words("复议").first("申请", 0));
    assertThrows(IllegalStateException.class, () -> Search.words("复议").first("复议", 0));
  }

  /** A word that is forgotten would hide matches of its pattern. */
  @Test
  void everySearchNamesAllThatItsPatternMayBeginWith() throws ReflectiveOperationException {
    Map<String, String> forgotten = new TreeMap<>();
    int patterns = 0;
    for (Field field : searches()) {
      Search search = (Search) field.get(null);
      String pattern = pattern(search);
      if (pattern != null) {
        patterns++;
        String start = forgotten(search, Pattern.compile(pattern));
        if (!start.isEmpty()) {
          forgotten.put(field.getDeclaringClass().getSimpleName() + "." + field.getName(), start);
        }
      }
    }
    assertEquals(Map.of(), forgotten);
    assertTrue(patterns > 10, "found only " + patterns);
  }

  private static List<Field> searches() throws ReflectiveOperationException {
    List<Field> searches = new ArrayList<>();
    var classes =
        new ClassFileImporter()
            .importUrl(Search.class.getProtectionDomain().getCodeSource().getLocation());
    for (JavaClass type : classes) {
      if (type.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(Search.class))) {
        for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
          if (field.getType() == Search.class && Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            searches.add(field);
          }
        }
      }
    }
    return searches;
  }

  private static String pattern(Search search) throws ReflectiveOperationException {
    Field field = Search.class.getDeclaredField("pattern");
    field.setAccessible(true);
    return field.get(search) instanceof LazyPattern pattern ? pattern.expression() : null;
  }

  /**
   * The first beginning, of one or two characters, that the pattern does not rule out but that none
   * of the words begins with; "" where there is none.
   */
  private static String forgotten(Search search, Pattern pattern)
      throws ReflectiveOperationException {
    Field field = Search.class.getDeclaredField("words");
    field.setAccessible(true);
    List<String> words = new ArrayList<>();
    for (String[] bucket : (String[][]) field.get(search)) {
      words.addAll(List.of(bucket));
    }
    Matcher matcher = pattern.matcher("");
    for (int first = 0; first <= Character.MAX_VALUE; first++) {
      String one = String.valueOf((char) first);
      if (!mayBegin(matcher, one)) {
        continue;
      }
      List<String> here = words.stream().filter(word -> word.startsWith(one)).toList();
      if (here.isEmpty()) {
        return one;
      }
      for (int next = 0; next <= Character.MAX_VALUE && !here.contains(one); next++) {
        String two = one + (char) next;
        boolean named = here.stream().anyMatch(word -> word.startsWith(two));
        if (!named && mayBegin(matcher, two)) {
          return two;
        }
      }
    }
    return "";
  }

  private static boolean mayBegin(Matcher matcher, String text) {
    matcher.reset(text);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
