/**
 * One annual report as typed records. The records of the three tables carry the labels of the
 * official form, so they are its schema as well.
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
