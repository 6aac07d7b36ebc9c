package org.gongkai.internal.document;

/**
 * An image in the place of a paragraph. Its words cannot be read; that it is there can be told.
 *
 * @param name what the file calls it (a file name, a title), or ""
 */
public record Picture(String name) implements Block {}
