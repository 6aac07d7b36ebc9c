package org.gongkai.internal.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record of the form is made of leaves: for each component either the index of a leaf or the
 * shape of a nested record.
 */
final class RecordShape {
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final List<Object> parts = new ArrayList<>();

  RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.accessors = new Method[components.length];
    var types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      types[i] = components[i].getType();
    }
    try {
      this.constructor = type.getConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private RecordShape(Constructor<?> constructor, Method[] accessors) {
    this.constructor = constructor;
    this.accessors = accessors;
  }

  /** The same for a record whose leaves are counted from another one. */
  RecordShape startingAt(int firstLeaf) {
    var shape = new RecordShape(constructor, accessors);
    for (Object part : parts) {
      if (part instanceof RecordShape nested) {
        shape.add(nested.startingAt(firstLeaf));
      } else {
        shape.add(firstLeaf + (Integer) part);
      }
    }
    return shape;
  }

  void add(int leaf) {
    parts.add(leaf);
  }

  void add(RecordShape nested) {
    parts.add(nested);
  }

  /** Puts the values of a record at their leaves. */
  void take(Object record, @Nullable Object[] leaves) {
    for (int i = 0; i < parts.size(); i++) {
      Object value;
      try {
        value = accessors[i].invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
      if (!(parts.get(i) instanceof RecordShape shape)) {
        leaves[(Integer) parts.get(i)] = value;
      } else if (value != null) {
        shape.take(value, leaves);
      }
    }
  }

  Object build(@Nullable Object[] leaves) {
    var arguments = new @Nullable Object[parts.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          parts.get(i) instanceof RecordShape shape
              ? shape.build(leaves)
              : leaves[(Integer) parts.get(i)];
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
