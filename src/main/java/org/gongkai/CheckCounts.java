package org.gongkai;

/**
 * How many applications of the equations came out how.
 *
 * @param passed the numbers satisfy the equation
 * @param failed they do not
 * @param notAssessable too many of them are blank
 */
public record CheckCounts(int passed, int failed, int notAssessable) {}
