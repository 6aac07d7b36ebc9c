package org.gongkai.internal.identity;

/**
 * Something that was read from the document's words.
 *
 * @param value what was read
 * @param block number of the block it was read from, or -1 where it stands outside the body
 * @param raw the words it was read from
 */
public record Evidence<T>(T value, int block, String raw) {}
