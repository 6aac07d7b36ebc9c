package org.gongkai;

/**
 * The file that a report was read from.
 *
 * @param name file name
 * @param path as it was given
 * @param format name of the format that its content has
 * @param bytes size
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param part number of the report in the file, from 1
 * @param parts how many reports the file holds; 1 also where nothing of a report was recognized
 */
public record Source(
    String name, String path, String format, long bytes, String sha256, int part, int parts) {}
