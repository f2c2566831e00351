package io.github.minmome.cli.input;

/** How applications are written, for input whose name does not end in it. */
public enum InputFormat {
  CSV,
  JSONL,
  JSON
}
