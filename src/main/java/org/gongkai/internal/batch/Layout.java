package org.gongkai.internal.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a run. Until it is complete, they stand under hidden names in the folder where they
 * will be, so that moving them is one step.
 *
 * @param folder where they are
 * @param prefix what the names of the hidden files begin with
 * @param outputs names of the output's files
 * @param manifest name of the manifest
 */
public record Layout(Path folder, String prefix, List<String> outputs, String manifest) {
  private static final String PART = ".part";

  /** Copies the list. */
  public Layout {
    outputs = List.copyOf(outputs);
  }

  /** A single file with its manifest beside it. */
  public static Layout ofFile(Path file) {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new IllegalArgumentException(file + " is no file");
    }
    String name = absolute.getFileName().toString();
    return new Layout(folder, "." + name, List.of(name), name + ".manifest.jsonl");
  }

  /** A folder that has files and the manifest in it. */
  public static Layout ofFolder(Path folder, List<String> outputs) {
    return new Layout(folder.toAbsolutePath(), ".run", outputs, "manifest.jsonl");
  }

  /** A file of its own of this run, hidden. */
  public Path hidden(String name) {
    return folder.resolve(prefix + "." + name);
  }

  /** Where a file stands until it is complete. */
  public Path part(String name) {
    return folder.resolve("." + name + PART);
  }

  Path target(String name) {
    return folder.resolve(name);
  }

  Path checkpoint() {
    return hidden("checkpoint");
  }

  /** All files that a complete run leaves, the manifest last. */
  List<String> names() {
    List<String> names = new ArrayList<>(outputs);
    names.add(manifest);
    return names;
  }

  /** Whether a file is one of a run, complete or not. */
  public boolean has(Path file) {
    Path absolute = file.toAbsolutePath();
    return folder.equals(absolute.getParent())
        && names().contains(absolute.getFileName().toString());
  }
}
