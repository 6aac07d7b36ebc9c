/**
 * Invented annual reports, written as docx, HTML and text together with what a reader must find in
 * them.
 *
 * <p>An oracle independent of the main code: nothing here uses a class of the library. A {@link
 * org.gongkai.generated.ReportPlan} holds all that one report says and the {@link
 * org.gongkai.generated.Quirk}s of its files; {@link org.gongkai.generated.DocxWriter}, {@link
 * org.gongkai.generated.HtmlWriter} and {@link org.gongkai.generated.TextWriter} write it; {@link
 * org.gongkai.generated.Reports} gives streams of plans for property tests. Places, sentences and
 * numbers are made up; everything follows from the seed.
 */
package org.gongkai.generated;
