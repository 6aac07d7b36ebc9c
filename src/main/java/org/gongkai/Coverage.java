package org.gongkai;

/**
 * What became of the numbers of the form.
 *
 * @param expected how many the form has
 * @param read how many are numbers in the report
 * @param blank how many have a cell that holds none
 * @param missing how many have no cell
 * @param notUnderstood how many have a cell that could not be read
 */
public record Coverage(int expected, int read, int blank, int missing, int notUnderstood) {}
