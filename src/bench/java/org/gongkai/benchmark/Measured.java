package org.gongkai.benchmark;

/**
 * What one line took; each is the median of the rounds.
 *
 * @param elapsed milliseconds on the clock a document and thread
 * @param worked milliseconds of processor time a document
 * @param kilobytes allocated a document
 */
record Measured(double elapsed, double worked, double kilobytes) {}
