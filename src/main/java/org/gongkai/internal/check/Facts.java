package org.gongkai.internal.check;

import java.util.List;
import org.gongkai.internal.form.Binding;
import org.gongkai.internal.identity.Identity;
import org.gongkai.internal.section.Outline;
import org.gongkai.report.Form;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/** All that the rules over a single document look at. */
public record Facts(
    Binding binding, Identity identity, Outline outline, @Nullable Form form) {
  /** The sections, in document order. */
  List<Section> sections() {
    return outline.sections();
  }
}
