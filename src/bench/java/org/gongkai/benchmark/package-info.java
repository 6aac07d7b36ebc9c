/**
 * How fast reports are read, beside other libraries and beside the least that reading them takes.
 */
package org.gongkai.benchmark;
