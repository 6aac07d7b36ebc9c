package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gongkai.report.Coded;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects and reads them back: a key for each component, null included. */
final class RecordCodec {
  private static final ConcurrentMap<Class<?>, RecordComponent[]> COMPONENTS =
      new ConcurrentHashMap<>();

  private RecordCodec() {}

  static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof LocalDate date) {
      json.writeString(date.toString());
    } else if (value instanceof Coded coded) {
      json.writeString(coded.code());
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Record) {
      writeRecord(json, value);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void writeRecord(JsonGenerator json, Object value) throws IOException {
    json.writeStartObject();
    writeComponents(json, value);
    json.writeEndObject();
  }

  /** Writes a record's components into the object that is open. */
  static void writeComponents(JsonGenerator json, Object value) throws IOException {
    for (RecordComponent component : components(value.getClass())) {
      json.writeFieldName(component.getName());
      write(json, get(component, value));
    }
  }

  private static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
  }

  private static @Nullable Object get(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a value of a type; what is absent is null, and an empty list where a list is wanted. */
  static @Nullable Object read(@Nullable JsonNode json, Type type) throws IOException {
    if (type instanceof ParameterizedType list) {
      var elements = new ArrayList<@Nullable Object>();
      if (json != null) {
        for (JsonNode element : json) {
          elements.add(read(element, list.getActualTypeArguments()[0]));
        }
      }
      return elements;
    }
    if (json == null || json.isNull() || json.isMissingNode()) {
      return null;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return readRecord(json, plain);
    }
    return plain.isEnum() ? constant(json, plain) : scalar(json, plain);
  }

  private static Object scalar(JsonNode json, Class<?> type) throws IOException {
    if (type == String.class) {
      return json.asText();
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(json.asText());
    }
    if (!json.isNumber()) {
      throw new IOException("a number is wanted, not " + json);
    }
    if (type == Long.class || type == long.class) {
      return json.longValue();
    }
    if (type == Integer.class || type == int.class) {
      return json.intValue();
    }
    if (type == BigDecimal.class) {
      return json.decimalValue();
    }
    throw new IllegalArgumentException("no JSON for " + type);
  }

  private static Object constant(JsonNode json, Class<?> type) throws IOException {
    for (Object constant : type.getEnumConstants()) {
      String name =
          constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name();
      if (name.equals(json.asText())) {
        return constant;
      }
    }
    throw new IOException("unknown name " + json);
  }

  private static Object readRecord(JsonNode json, Class<?> type) throws IOException {
    RecordComponent[] components = components(type);
    var types = new Class<?>[components.length];
    var arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = read(json.get(components[i].getName()), components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = type.getConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IOException("this is no " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
