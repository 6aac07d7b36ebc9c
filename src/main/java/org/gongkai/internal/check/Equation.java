package org.gongkai.internal.check;

import java.util.List;
import org.gongkai.Rule;
import org.gongkai.internal.form.Leaf;

/**
 * A sum that the form asks for.
 *
 * @param rule the rule
 * @param path what a finding about it points to
 * @param parts the leaves that are added up
 * @param whole the leaves whose sum they must make; one for a total
 * @param name how people name it, in English
 * @param nameZh the same in Chinese
 */
record Equation(
    Rule rule, String path, List<Leaf> parts, List<Leaf> whole, String name, String nameZh) {}
