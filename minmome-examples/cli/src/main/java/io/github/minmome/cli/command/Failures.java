package io.github.minmome.cli.command;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.console.SystemFailures;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever went wrong, as one sentence and an exit code; never a stack trace. */
final class Failures {
  private static final Map<Class<? extends IOException>, String> PLACES =
      Map.of(
          NoSuchFileException.class, "io.missing",
          AccessDeniedException.class, "io.denied",
          AtomicFile.IsFolderException.class, "io.folder",
          NotDirectoryException.class, "io.notfolder");

  private Failures() {}

  static int report(Console console, Throwable thrown) {
    if (thrown instanceof CliException mistake) {
      console.errorText(mistake.sentence(console));
      return mistake.exit();
    }
    if (thrown instanceof UnprintableException unprintable) { // such as the name of a partner
      for (Problem problem : unprintable.problems()) {
        String text = ProblemText.standard().sentence(problem, console.locale());
        console.error("file.problem", problem.path(), text);
      }
      return Exit.REJECTED;
    }
    if (thrown instanceof ParameterException usage) {
      return reportUsage(console, usage);
    }
    Throwable cause =
        thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : thrown;
    if (cause instanceof IOException io) {
      console.errorText(sentence(console, io));
      return Exit.USAGE;
    }
    if (thrown instanceof OutOfMemoryError) {
      console.error("memory");
      return Exit.INTERNAL;
    }
    console.error("internal", thrown.getClass().getName());
    return Exit.INTERNAL;
  }

  /**
   * Returns what the file system reported, in our words; the system's own words are only in its
   * language.
   */
  static String sentence(Console console, IOException e) {
    if (SystemFailures.isClosedPipe(e)) {
      return console.text("io.closed");
    }
    if (SystemFailures.isFullDisk(e)) {
      return console.text("io.full");
    }
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    if (!(e instanceof FileSystemException file) || file.getFile() == null) {
      return console.text("io.failed", kind);
    }
    String key = PLACES.get(e.getClass());
    if (key != null) {
      return console.text(key, file.getFile());
    }
    Path folder = existing(Path.of(file.getFile()));
    return isReadOnly(folder)
        ? console.text("io.readonly", folder)
        : console.text("io.failed.at", kind, file.getFile());
  }

  /** Returns the file if it exists, or the first folder above it that does. */
  private static Path existing(Path file) {
    Path path = file.toAbsolutePath();
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
    }
    return path;
  }

  private static boolean isReadOnly(Path path) {
    try {
      return Files.getFileStore(path).isReadOnly();
    } catch (IOException e) {
      return false;
    }
  }

  static int reportUsage(Console console, ParameterException e) {
    if (e.getCause() instanceof CliException mistake) {
      console.errorText(mistake.sentence(console));
      return Exit.USAGE;
    }
    console.errorText(sentence(console, e));
    CommandLine command = e.getCommandLine();
    console.error("usage.seehelp", command.getCommandSpec().qualifiedName());
    return Exit.USAGE;
  }

  private static String sentence(Console console, ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return console.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      List<String> labels = new ArrayList<>();
      for (ArgSpec arg : missing.getMissing()) {
        labels.add(label(arg));
      }
      return console.text("usage.missing", String.join(", ", labels));
    }
    ArgSpec arg = e.getArgSpec();
    if (arg != null) {
      return console.text("usage.value", label(arg), String.join(" ", arg.description()));
    }
    return e.getCause() == null && e.getMessage() != null
        ? e.getMessage()
        : console.text("usage.wrong");
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option
        ? option.longestName() + " " + arg.paramLabel()
        : arg.paramLabel();
  }
}
