package org.gongkai.internal.document;

import java.util.List;

/**
 * A part of a page that holds blocks of its own. It says nothing about the text; it lets a later
 * step tell the part that holds the report from the menus and footers around it.
 */
public record Division(List<Block> blocks) implements Block {
  public Division {
    blocks = List.copyOf(blocks);
  }
}
