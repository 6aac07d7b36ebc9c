package org.gongkai.internal.doc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Little-endian numbers in a stream. Whatever lies outside is an {@link IndexOutOfBoundsException}.
 */
final class Bytes {
  static final Bytes NONE = new Bytes(new byte[0]);
  private final byte[] array;

  Bytes(byte[] array) {
    this.array = array;
  }

  byte[] array() {
    return array;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }

  int size() {
    return array.length;
  }

  int u8(int at) {
    return array[at] & 0xff;
  }

  int u16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  int i16(int at) {
    return (short) u16(at);
  }

  int i32(int at) {
    return u16(at) | u16(at + 2) << 16;
  }

  /** A number that is a place or a size, and so not negative. */
  int place(int at) {
    int place = i32(at);
    if (place < 0) {
      throw new IndexOutOfBoundsException(place);
    }
    return place;
  }

  /** Checks that so many bytes stand there. */
  void require(int at, int length) {
    Objects.checkFromIndexSize(at, length, array.length);
  }

  String wide(int at, int characters) {
    require(at, Math.multiplyExact(characters, 2));
    return new String(array, at, 2 * characters, StandardCharsets.UTF_16LE);
  }
}
