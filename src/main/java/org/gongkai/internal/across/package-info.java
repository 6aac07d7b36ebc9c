/** Rules across reports: the years of one body, and the bodies below another. */
@NullMarked
package org.gongkai.internal.across;

import org.jspecify.annotations.NullMarked;
