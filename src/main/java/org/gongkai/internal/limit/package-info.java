/** What one reading may cost, and what it has cost so far. */
@org.jspecify.annotations.NullMarked
package org.gongkai.internal.limit;
