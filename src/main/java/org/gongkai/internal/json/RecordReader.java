package org.gongkai.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gongkai.Finding;
import org.gongkai.Outcome;
import org.gongkai.Statement;
import org.gongkai.report.Coded;
import org.gongkai.report.Money;
import org.gongkai.report.Publication;
import org.jspecify.annotations.Nullable;

/** Reads records from JSON objects as {@link RecordWriter} writes them. */
final class RecordReader {
  /** More digits than any amount has; what has more would fill the memory when it is printed. */
  private static final int MOST_DIGITS = 400;

  private static final Map<Class<?>, Set<String>> MAY_BE_NULL =
      Map.of(
          Finding.class,
          Set.of("path", "suspect", "cause"),
          Statement.class,
          Set.of("unit", "matched", "agrees"),
          Outcome.class,
          Set.of("sha256", "reason", "message", "duplicateOf"),
          Outcome.Result.class,
          Set.of("form"));

  private static final ConcurrentMap<Class<?>, RecordComponent[]> COMPONENTS =
      new ConcurrentHashMap<>();

  private RecordReader() {}

  private static RecordComponent[] components(Class<?> type) {
    RecordComponent[] known = COMPONENTS.get(type);
    return known != null ? known : COMPONENTS.computeIfAbsent(type, t -> t.getRecordComponents());
  }

  /**
   * Reads a value of a type; what is absent is null.
   *
   * @throws IOException where it is something else
   */
  static @Nullable Object read(@Nullable JsonNode json, Class<?> type) throws IOException {
    if (json == null || json.isNull()) {
      return null;
    }
    if (type.isRecord()) {
      return readRecord(json, type);
    }
    return type.isEnum() ? constant(json, type) : scalar(json, type);
  }

  /** Reads the elements of an array, none of them null. */
  static List<Object> readList(@Nullable JsonNode json, Class<?> type) throws IOException {
    if (json == null || !json.isArray()) {
      throw new IOException("an array is wanted");
    }
    var elements = new ArrayList<Object>();
    for (JsonNode element : json) {
      Object value = read(element, type);
      if (value == null) {
        throw new IOException("an array holds a null");
      }
      elements.add(value);
    }
    return elements;
  }

  private static Object scalar(JsonNode json, Class<?> type) throws IOException {
    if (type == String.class && json.isTextual()) {
      return json.textValue();
    }
    if ((type == Boolean.class || type == boolean.class) && json.isBoolean()) {
      return json.booleanValue();
    }
    if (type == LocalDate.class && json.isTextual()) {
      return LocalDate.parse(json.textValue());
    }
    if ((type == Long.class || type == long.class)
        && json.isIntegralNumber()
        && json.canConvertToLong()) {
      return json.longValue();
    }
    if ((type == Integer.class || type == int.class)
        && json.isIntegralNumber()
        && json.canConvertToInt()) {
      return json.intValue();
    }
    if (type == BigDecimal.class && json.isNumber() && isPrintable(json.decimalValue())) {
      return json.decimalValue();
    }
    throw new IOException(
        "a value for " + type.getSimpleName() + " is wanted, not " + json.getNodeType());
  }

  private static boolean isPrintable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS;
  }

  private static Object constant(JsonNode json, Class<?> type) throws IOException {
    for (Object constant : type.getEnumConstants()) {
      String name = constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name();
      if (name.equals(json.textValue())) {
        return constant;
      }
    }
    throw new IOException("unknown name " + json);
  }

  private static Object readRecord(JsonNode json, Class<?> type) throws IOException {
    if (!json.isObject()) {
      throw new IOException(
          "an object is wanted for " + type.getSimpleName() + ", not " + json.getNodeType());
    }
    RecordComponent[] components = components(type);
    var types = new Class<?>[components.length];
    var arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = component(json, components[i]);
    }
    try {
      return type.getConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IOException("this is no " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object component(JsonNode json, RecordComponent component)
      throws IOException {
    JsonNode node = json.get(component.getName());
    if (component.getGenericType() instanceof ParameterizedType list) {
      return readList(node, (Class<?>) list.getActualTypeArguments()[0]);
    }
    Object value = read(node, component.getType());
    if (value == null && !mayBeNull(component)) {
      throw new IOException(component.getName() + " is missing");
    }
    return value;
  }

  /** The annotation that says so is not there at run time. */
  private static boolean mayBeNull(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isPrimitive()) {
      return false;
    }
    boolean number = Number.class.isAssignableFrom(type) || type == LocalDate.class;
    boolean inMoney = component.getDeclaringRecord() == Money.class;
    return (number && !inMoney)
        || type == Money.class
        || component.getDeclaringRecord() == Publication.class
        || MAY_BE_NULL
            .getOrDefault(component.getDeclaringRecord(), Set.of())
            .contains(component.getName());
  }

  /** Whether an object has the keys of a record, and those inside it likewise. */
  static boolean hasKeysOf(JsonNode json, Class<?> type) {
    for (RecordComponent component : components(type)) {
      JsonNode inside = json.get(component.getName());
      boolean missing = inside == null;
      if (missing
          || (component.getType().isRecord()
              && !inside.isNull()
              && !hasKeysOf(inside, component.getType()))) {
        return false;
      }
    }
    return true;
  }
}
