/** Input that means harm, is broken, or costs more than it should. */
package org.gongkai.hostile;
