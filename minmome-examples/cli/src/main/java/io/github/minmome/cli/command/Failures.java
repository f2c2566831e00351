package io.github.minmome.cli.command;

import io.github.minmome.cli.files.IsFolderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever went wrong, as one sentence and an exit code; never a stack trace. */
final class Failures {
  private Failures() {}

  static int tell(Console console, Throwable thrown) {
    if (closedPipe(thrown)) {
      return Exit.DONE; // whoever read our output had enough, as in "minmome … | head"
    }
    if (thrown instanceof CliException mistake) {
      console.complainText(mistake.sentence(console));
      return mistake.exit();
    }
    if (thrown instanceof ParameterException usage) {
      return tellUsage(console, usage);
    }
    Throwable cause =
        thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : thrown;
    if (cause instanceof IOException io) {
      console.complainText(sentence(console, io));
      return Exit.USAGE;
    }
    if (thrown instanceof OutOfMemoryError) {
      console.complain("memory");
      return Exit.INTERNAL;
    }
    console.complain("internal", thrown.getClass().getName());
    return Exit.INTERNAL;
  }

  /** What the file system said, in our words; the system's own words are only in its language. */
  static String sentence(Console console, IOException e) {
    if (e instanceof FileSystemException file && file.getFile() != null) {
      if (e instanceof NoSuchFileException) {
        return console.text("io.missing", file.getFile());
      }
      if (e instanceof AccessDeniedException) {
        return console.text("io.denied", file.getFile());
      }
      if (e instanceof IsFolderException) {
        return console.text("io.folder", file.getFile());
      }
      if (e instanceof NotDirectoryException) {
        return console.text("io.notfolder", file.getFile());
      }
    }
    String words = String.valueOf(e.getMessage());
    return words.contains("No space left") || words.contains("quota")
        ? console.text("io.full")
        : console.text("io.failed", e.getClass().getSimpleName().replace("Exception", ""));
  }

  private static boolean closedPipe(Throwable thrown) {
    return thrown instanceof IOException
        && thrown.getMessage() != null
        && (thrown.getMessage().contains("Broken pipe")
            || thrown.getMessage().contains("パイプ")
            || thrown.getMessage().contains("pipe is being closed"));
  }

  static int tellUsage(Console console, ParameterException e) {
    if (e.getCause() instanceof CliException mistake) {
      console.complainText(mistake.sentence(console));
      return Exit.USAGE;
    }
    console.complainText(sentence(console, e));
    CommandLine command = e.getCommandLine();
    console.complain("usage.seehelp", command.getCommandSpec().qualifiedName());
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
