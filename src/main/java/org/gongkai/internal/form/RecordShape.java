package org.gongkai.internal.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record of the form is made of leaves: for each component either the index of a leaf or the
 * shape of a nested record.
 */
public final class RecordShape {
  private final Class<?> type;
  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private final List<Object> parts = new ArrayList<>();

  RecordShape(Class<?> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    try {
      this.constructor =
          type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(int leaf) {
    parts.add(leaf);
  }

  void add(RecordShape nested) {
    parts.add(nested);
  }

  /** The record's class. */
  public Class<?> type() {
    return type;
  }

  /** Number of components. */
  public int size() {
    return components.length;
  }

  /** Name of a component. */
  public String name(int component) {
    return components[component].getName();
  }

  /** Type of a component. */
  public Class<?> componentType(int component) {
    return components[component].getType();
  }

  /** The shape of a component that is a record, or null where it is a leaf. */
  public @Nullable RecordShape nested(int component) {
    return parts.get(component) instanceof RecordShape shape ? shape : null;
  }

  /** A component's value in a record of this type. */
  public @Nullable Object value(Object record, int component) {
    try {
      return components[component].getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
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

  void collect(Object record, @Nullable Object[] leaves) {
    for (int i = 0; i < components.length; i++) {
      Object value = value(record, i);
      if (parts.get(i) instanceof RecordShape shape) {
        if (value != null) {
          shape.collect(value, leaves);
        }
      } else {
        leaves[(Integer) parts.get(i)] = value;
      }
    }
  }
}
