/**
 * Reads 政府信息公开工作年度报告, the yearly government information disclosure reports of Chinese public
 * bodies, from Word, HTML and text into typed, checked records. Start with {@link
 * org.gongkai.ReportReader}.
 */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
