// Words to arguments: drives the Expander and does what it asks for.
#include <utility>

#include "shell/array_text.h"
#include "shell/brace.h"
#include "shell/eval.h"
#include "shell/glob.h"
#include "shell/parser.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

Flow Evaluator::Report(const ShellError& error, std::string_view prefix) {
  if (error.kind == ErrorKind::kStopped) return Flow::kAbort;
  if (!error.text.empty()) sh.Complain(std::string(prefix) + error.text);
  sh.status = 1;
  if (sh.EndsByError(error.text)) return Flow::kExit;
  // In posix mode every failed expansion or assignment ends the shell.
  bool posix = sh.options.posix && !sh.interactive && !error.text.ends_with(": invalid indirect expansion");
  if ((error.kind == ErrorKind::kSubscript || error.kind == ErrorKind::kInteger) && !posix)
    return sh.Abandon();
  if ((error.kind != ErrorKind::kFatal && !posix) || sh.interactive) return Flow::kAbort;
  // Only a shell that was started with -c answers so, and not under `set -e`.
  if (sh.options.command_string && (!sh.is_subshell || sh.bare_fork) && !sh.options.errexit) sh.status = 127;
  return Flow::kExit;
}

// Answers what a pausing Expander asks for, until it is done.
Task<Status> Evaluator::Drive(Expander& expander) {
  for (;;) {
    switch (expander.Run()) {
      case ExpandStep::kDone: co_return Status();
      case ExpandStep::kFailed: co_return std::unexpected(expander.error());
      case ExpandStep::kCommand: {
        auto output = co_await Substitute(expander.pending_command());
        if (!output) co_return std::unexpected(output.error());
        expander.Supply(std::move(*output));
        break;
      }
      case ExpandStep::kProcess: {
        auto path = co_await ProcessSubstitute(expander.pending_command());
        if (!path) co_return std::unexpected(path.error());
        expander.Supply(std::move(*path));
        break;
      }
      case ExpandStep::kPrompt: expander.Supply(co_await ExpandPrompt(expander.pending_text())); break;
    }
  }
}

Task<Outcome<std::string>> Evaluator::ExpandText(const Word& word, FieldMode mode, Reading reading) {
  if (word.plain && mode == FieldMode::kText) co_return std::string(word.text);
  ExpanderLease expander(sh);
  expander->Begin(word, sh.unit->links, mode, reading);
  auto done = co_await Drive(*expander);
  if (!done) co_return std::unexpected(done.error());
  co_return expander->TakeText();
}

Task<Status> Evaluator::ExpandWord(const Word& word, std::vector<std::string>* out) {
  ExpanderLease expander(sh);
  expander->Begin(word, sh.unit->links, FieldMode::kFields);
  auto done = co_await Drive(*expander);
  if (!done) co_return std::unexpected(done.error());
  co_return co_await AddFields(expander->TakeFields(), out);
}

GlobOptions Evaluator::GlobbingOptions() {
  GlobOptions options;
  options.extglob = sh.options.extglob;
  options.globstar = sh.options.globstar;
  options.dotglob = sh.options.dotglob;
  options.nocaseglob = sh.options.nocaseglob;
  options.nullglob = sh.options.nullglob;
  options.failglob = sh.options.failglob;
  options.globskipdots = sh.options.globskipdots;
  if (const std::string* ignore = sh.vars.GetText(sh.known.globignore)) options.ignore = *ignore;
  return options;
}

// File-name generation, the last step.
Task<Status> Evaluator::AddFields(std::vector<Field> fields, std::vector<std::string>* out) {
  if (!sh.meter().HoldMore(*out, fields.size())) co_return Stopped();
  // What was asked for, and no more.
  if (fields.size() > 1024) out->reserve(out->size() + fields.size());
  size_t done = 0;
  for (Field& field : fields) {
    if ((++done & 1023) == 0) {
      if (!sh.meter().Spend(2048)) co_return Stopped();
      co_await kernel::Yield(sh.process());
    }
    if (!field.may_glob || sh.options.noglob || !NeedsGlob(field, sh.options.extglob)) {
      out->push_back(std::move(field.text));
      continue;
    }
    GlobOptions options = GlobbingOptions();
    auto names = co_await GlobField(sh.process(), std::move(field), options);
    if (!names) co_return std::unexpected(names.error());
    for (std::string& name : *names) out->push_back(std::move(name));
  }
  co_return Status();
}

// The patterns that RunNow left open, each replaced by what it matches.
Task<Status> Evaluator::InsertFileNames(Started& begun) {
  std::vector<std::string> args;
  size_t at = 0;
  for (size_t i = 0; i < begun.globs.size(); ++i) {
    for (; at < begun.globs[i]; ++at) args.push_back(std::move(begun.args[at]));
    std::vector<Field> field;
    field.push_back(std::move(begun.fields[i]));
    auto done = co_await AddFields(std::move(field), &args);
    if (!done) co_return done;
    ++at;
  }
  for (; at < begun.args.size(); ++at) args.push_back(std::move(begun.args[at]));
  begun.args = std::move(args);
  co_return Status();
}

Task<Status> Evaluator::ExpandBraced(const Word& word, std::vector<std::string>* out) {
  Arena arena;
  BraceResult result;
  if (!ExpandBraces(word, sh.options.extglob, arena, sh.meter(), &result)) co_return Stopped();
  if (!sh.meter().HoldMore(*out, result.texts.size())) co_return Stopped();
  if (result.texts.size() > 1024) out->reserve(out->size() + result.texts.size());
  for (std::string& text : result.texts) out->push_back(std::move(text));
  for (const Word* part : result.words) {
    auto done = co_await ExpandWord(*part, out);
    if (!done) co_return done;
  }
  co_return Status();
}

Task<Status> Evaluator::ExpandFields(std::span<const Word> words, std::vector<std::string>* out) {
  for (const Word& word : words) {
    if (word.plain) {
      out->emplace_back(word.text);
    } else if (word.is_array) {
      // A text again, quotes removed, for whoever reads it.
      const Assignment& assignment = *word.assignment;
      std::string text = std::string(assignment.name.text) + (assignment.append ? "+=(" : "=(");
      for (const ArrayElement& element : assignment.elements) {
        if (&element != assignment.elements.data()) text += ' ';
        if (element.index) {
          auto index = co_await ExpandText(*element.index, FieldMode::kText);
          if (!index) co_return std::unexpected(index.error());
          text += "[" + *index + (element.append ? "]+=" : "]=");
        }
        if (!element.value) continue;
        auto value = co_await ExpandText(*element.value, FieldMode::kText);
        if (!value) co_return std::unexpected(value.error());
        text += *value;
      }
      out->push_back(text + ")");
    } else if (word.has_brace && sh.options.braceexpand) {
      auto done = co_await ExpandBraced(word, out);
      if (!done) co_return done;
    } else {
      auto done = co_await ExpandWord(word, out);
      if (!done) co_return done;
    }
  }
  co_return Status();
}

Task<Status> Evaluator::ExpandElements(const Assignment& assignment, bool keyed,
                                       std::vector<ArrayElementValue>* out) {
  for (const ArrayElement& element : assignment.elements) {
    if (element.index) {
      ArrayElementValue value;
      value.has_index = true;
      value.append = element.append;
      auto index =
          co_await ExpandText(*element.index, IndexMode(keyed), {.quoted = !keyed, .as_written = !keyed});
      if (!index) co_return std::unexpected(index.error());
      value.index = std::move(*index);
      if (keyed && value.index.empty()) value.shown = ShownElement(element);
      if (element.value) {
        auto text =
            co_await ExpandText(*element.value, FieldMode::kText, {.assignment = !keyed, .tilde = !keyed});
        if (!text) co_return std::unexpected(text.error());
        value.value = std::move(*text);
      }
      out->push_back(std::move(value));
      continue;
    }
    std::vector<std::string> fields;
    if (keyed) {
      // A key or its value: one word, whatever is in it.
      auto text = co_await ExpandText(*element.value, FieldMode::kText, {.tilde = false});
      if (!text) co_return std::unexpected(text.error());
      out->emplace_back().value = std::move(*text);
      out->back().shown = TextOf(*element.value);
      continue;
    }
    auto done = co_await ExpandFields({element.value, 1}, &fields);
    if (!done) co_return done;
    if (!sh.meter().HoldMore(*out, fields.size())) co_return Stopped();
    if (fields.size() > 1024) out->reserve(out->size() + fields.size());
    size_t count = 0;
    for (std::string& field : fields) {
      if ((++count & 1023) == 0) {
        if (!sh.meter().Spend(2048)) co_return Stopped();
        co_await kernel::Yield(sh.process());
      }
      ArrayElementValue value;
      value.value = std::move(field);
      out->push_back(std::move(value));
    }
  }
  co_return Status();
}

Task<Status> Evaluator::ExpandDeclaration(std::span<const Word> words, std::vector<std::string>* out,
                                          std::vector<ArrayArgument>* arrays) {
  for (const Word& word : words) {
    if (word.is_array) {
      const Assignment& assignment = *word.assignment;
      ArrayArgument array;
      array.argument = out->size();
      array.append = assignment.append;
      array.text = TextOf(word);
      // `declare -A m=(…)` makes it keyed before the elements are read.
      bool keyed = IsKeyed(sh.unit->links.Id(assignment.name));
      for (const std::string& option : *out)
        keyed |= option.size() > 1 && option[0] == '-' && option[1] != '-' &&
                 option.find('A') != std::string::npos;
      auto done = co_await ExpandElements(assignment, keyed, &array.elements);
      if (!done) co_return done;
      // What a declaration passes on has been quoted anew.
      for (ArrayElementValue& element : array.elements)
        if (!element.shown.empty()) element.shown = QuoteSingle(element.value);
      out->emplace_back(assignment.name.text);
      arrays->push_back(std::move(array));
    } else if (word.assignment && !word.plain && !(word.has_brace && sh.options.braceexpand)) {
      auto text = co_await ExpandText(word, FieldMode::kText, {.assignment = true});
      if (!text) co_return std::unexpected(text.error());
      out->push_back(std::move(*text));
    } else {
      auto done = co_await ExpandFields({&word, 1}, out);
      if (!done) co_return done;
    }
  }
  co_return Status();
}

Task<Outcome<int64_t>> Evaluator::Arithmetic(const Arith& arith, bool traced) {
  traced = traced && sh.options.xtrace;
  if (!arith.word) {
    if (traced) co_await Trace("(( " + std::string(arith.text) + " ))");
    co_return RunArith(sh.unit->links.Program(arith), sh.Arithmetic());
  }
  auto text = co_await ExpandText(*arith.word, FieldMode::kArith, {.quoted = true});
  if (!text) co_return RefuseExpansion(text.error());
  if (traced) co_await Trace("(( " + *text + " ))");
  co_return EvalArith(*text, sh.Arithmetic());
}

}  // namespace bivalve::shell
