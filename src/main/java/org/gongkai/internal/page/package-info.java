/** Findings for people: as text, and as a page with the form's tables. */
package org.gongkai.internal.page;
