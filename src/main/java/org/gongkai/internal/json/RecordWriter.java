package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.Coded;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects: a key for each component, null included. Not thread-safe. */
final class RecordWriter {
  private static final ClassValue<Keys> KEYS =
      new ClassValue<>() {
        @Override
        protected Keys computeValue(Class<?> type) {
          return new Keys(type);
        }
      };

  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The components of a record type. */
  private static final class Keys {
    /** Or each call would make an array of its own. */
    private static final Object @Nullable [] NO_ARGUMENTS = null;

    private final SerializableString[] names;
    private final Method[] accessors;

    Keys(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      names = new SerializableString[components.length];
      accessors = new Method[components.length];
      for (int i = 0; i < components.length; i++) {
        names[i] = new SerializedString(components[i].getName());
        accessors[i] = components[i].getAccessor();
        accessors[i].setAccessible(true); // saves the check at each call; they are public anyway
      }
    }

    @Nullable Object get(int component, Object value) {
      try {
        return accessors[component].invoke(value, NO_ARGUMENTS);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void write(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Record) {
      json.writeStartObject();
      writeComponents(value);
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(element);
      }
      json.writeEndArray();
    } else {
      writeScalar(value);
    }
  }

  private void writeScalar(Object value) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof LocalDate date) {
      json.writeString(date.toString());
    } else if (value instanceof Coded coded) {
      json.writeString(coded.code());
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  /** Writes a record's components into the object that is open. */
  void writeComponents(Object value) throws IOException {
    Keys keys = KEYS.get(value.getClass());
    for (int i = 0; i < keys.names.length; i++) {
      json.writeFieldName(keys.names[i]);
      write(keys.get(i, value));
    }
  }
}
