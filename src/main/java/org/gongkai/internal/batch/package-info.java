/** Many documents at once: work in parallel with results in order, and what survives a crash. */
@NullMarked
package org.gongkai.internal.batch;

import org.jspecify.annotations.NullMarked;
