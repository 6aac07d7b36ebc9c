package org.gongkai.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes of a fixed number, written little-endian. */
final class Buffer {
  private final byte[] bytes;
  private final ByteBuffer writer;

  Buffer(int size) {
    bytes = new byte[size];
    writer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return bytes.length;
  }

  int position() {
    return writer.position();
  }

  Buffer skip(int count) {
    writer.position(writer.position() + count);
    return this;
  }

  Buffer u8(int value) {
    writer.put((byte) value);
    return this;
  }

  Buffer u16(int value) {
    writer.putShort((short) value);
    return this;
  }

  Buffer i32(int value) {
    writer.putInt(value);
    return this;
  }

  Buffer all(byte[] values) {
    writer.put(values);
    return this;
  }

  Buffer u8(int at, int value) {
    writer.put(at, (byte) value);
    return this;
  }

  Buffer u16(int at, int value) {
    writer.putShort(at, (short) value);
    return this;
  }

  Buffer i32(int at, int value) {
    writer.putInt(at, value);
    return this;
  }

  Buffer all(int at, byte[] values) {
    writer.put(at, values);
    return this;
  }

  int i32At(int at) {
    return writer.getInt(at);
  }
}
