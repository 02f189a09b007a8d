#include "shell/expand.h"

#include <utility>

#include "shell/arith.h"
#include "shell/expand_frame.h"
#include "shell/unparse.h"

namespace bivalve::shell {

Expander::Expander(ExpandContext& context)
    : context_(context), ifs_name_(context.vars.Intern("IFS")), home_name_(context.vars.Intern("HOME")) {
  ifs_.Set(nullptr);
}
Expander::~Expander() = default;

const Ifs& Expander::CurrentIfs() {
  const std::string* text = context_.vars.GetText(ifs_name_);
  if (text ? (ifs_.is_unset() || *text != ifs_.text()) : !ifs_.is_unset()) ifs_.Set(text);
  return ifs_;
}

void Expander::Begin(const Word& word, ScriptLinks& links, FieldMode mode, Reading reading) {
  CurrentIfs();
  links_ = &links;
  assignment_ = reading.assignment;
  declaration_ = reading.assignment && word.assignment;
  here_ = reading.here;
  frames_.clear();
  result_.emplace(mode, ifs_, context_.options.extglob, context_.meter);
  step_ = ExpandStep::kDone;
  Push(word.parts, &*result_, reading.quoted, false);
  frames_.back().top = word.has_tilde && !reading.quoted && reading.tilde;
  frames_.back().as_written = reading.as_written;
}

ExpandStep Expander::Run() {
  if (step_ == ExpandStep::kFailed) return step_;
  step_ = ExpandStep::kDone;
  while (!frames_.empty()) {
    Frame& frame = frames_.back();
    if (!context_.meter.Spend(1)) {
      Fail(ErrorKind::kStopped, {});
      return step_;
    }
    bool on = frame.next < frame.parts.size() ? Part_(frame.parts[frame.next++]) : Finish();
    if (!on) return step_;
  }
  return step_;
}

void Expander::Push(std::span<const Part> parts, FieldBuilder* out, bool quoted, bool operand) {
  Frame& frame = frames_.emplace_back();
  frame.parts = parts;
  frame.out = out;
  frame.quoted = quoted;
  frame.operand = operand;
}

void Expander::PushOwn(const Word& word, FieldMode mode, bool quoted, After after,
                       std::unique_ptr<ParamState> state) {
  auto own = std::make_unique<FieldBuilder>(mode, ifs_, context_.options.extglob, context_.meter);
  Push(word.parts, own.get(), quoted, false);
  Frame& frame = frames_.back();
  frame.own = std::move(own);
  frame.after = after;
  frame.state = std::move(state);
  frame.top = word.has_tilde && !quoted;
}

// False: Run has to return step_.
bool Expander::Part_(const Part& part) {
  Frame& frame = frames_.back();
  switch (part.kind) {
    case PartKind::kLiteral:
      Literal(frame, part.value, frame.next == 1, frame.next == frame.parts.size());
      return true;
    case PartKind::kQuoted: {
      // As between double quotes: a backslash goes only before what it would quote there.
      bool kept =
          frame.as_written && !(part.text.size() == 2 && part.text[0] == '\\' &&
                                std::string_view("$`\"\\").find(part.text[1]) != std::string_view::npos);
      frame.out->Quoted(kept ? part.text : part.value);
      return true;
    }
    case PartKind::kDoubleQuoted:
      if (part.parts.empty()) {
        frame.out->Quoted({});
      } else {
        FieldBuilder* out = frame.out;
        Push(part.parts, out, true, false);
        frames_.back().double_quotes = true;
        frames_.back().idle_quotes = out->mode() == FieldMode::kArith && !out->InBrackets();
        frames_.back().outer_empty_list = std::exchange(out->saw_empty_list, false);
      }
      return true;
    case PartKind::kParam: return StartParam(part);
    case PartKind::kCommand:
    case PartKind::kProcess:
      command_ = part.command;
      step_ = part.kind == PartKind::kCommand ? ExpandStep::kCommand : ExpandStep::kProcess;
      return false;
    case PartKind::kArith: {
      const Arith& arith = *part.arith;
      if (arith.word) {
        FieldBuilder* target = frame.out;
        bool quoted = frame.quoted;
        PushOwn(*arith.word, FieldMode::kArith, true, After::kArith, nullptr);
        frames_.back().target = target;
        frames_.back().target_quoted = quoted;
        return true;
      }
      auto value =
          RunArith(links_->Program(arith), {context_.vars, context_.meter, context_.options.nounset});
      if (!value) return Fail(value.error());
      char buffer[24];
      std::string_view digits = IntegerText(*value, buffer, sizeof buffer);
      frame.quoted ? frame.out->Quoted(digits) : frame.out->Expanded(digits);
      return true;
    }
  }
  return true;
}

void Expander::Literal(const Frame& frame, std::string_view text, bool first, bool last) {
  FieldBuilder& out = *frame.out;
  if (frame.quoted) {
    bool written = out.mode() == FieldMode::kArith && (!frame.double_quotes || frame.idle_quotes);
    written ? out.Literal(text) : out.Quoted(text);
    return;
  }
  auto plain = [&](std::string_view piece) { frame.operand ? out.Expanded(piece) : out.Literal(piece); };
  if (!frame.top || text.find('~') == std::string_view::npos) {
    plain(text);
    return;
  }
  // `a=~` as an argument counts like an assignment, when a could be a variable.
  size_t value = 0;
  // Not so in `${x-a=~}`, whose tilde prefixes end at a colon all the same.
  bool operand = frame.operand || frame.after == After::kOperand;
  bool assignment = assignment_ && frame.after != After::kOperand;
  if ((!assignment || declaration_) && !operand && first && text[0] != '~') {
    size_t equals = text.find('=');
    size_t name =
        equals != std::string_view::npos && equals > 0 && text[equals - 1] == '+' ? equals - 1 : equals;
    std::string_view base = equals == std::string_view::npos ? text : text.substr(0, name), subscript;
    if (!base.empty() && base.back() == ']') SplitSubscript(base, &base, &subscript);
    if (equals == std::string_view::npos || !IsIdentifier(base)) {
      plain(text);
      return;
    }
    value = equals + 1;
    assignment = true;
  }
  size_t done = 0;
  for (size_t at = value; at < text.size(); ++at) {
    bool here = at == value ? first : assignment && text[at - 1] == ':';
    if (text[at] != '~' || !here) {
      if (!assignment) break;
      continue;
    }
    size_t end =
        text.find_first_of(assignment || operand ? std::string_view("/:") : std::string_view("/"), at);
    if (end == std::string_view::npos) {
      // A prefix that goes on in a quoted part or an expansion is none.
      if (!last) break;
      end = text.size();
    }
    std::optional<std::string> home = Tilde(text.substr(at + 1, end - at - 1));
    if (!home) continue;
    plain(text.substr(done, at - done));
    out.Quoted(*home);
    done = end;
    at = end - 1;
  }
  plain(text.substr(done));
}

std::optional<std::string> Expander::Tilde(std::string_view prefix) {
  if (prefix.empty()) {
    if (const std::string* home = context_.vars.GetText(home_name_)) return *home;
    return context_.host.HomeOf({});
  }
  if (prefix == "+" || prefix == "-") {
    const std::string* text = context_.vars.GetText(prefix == "+" ? "PWD" : "OLDPWD");
    return text ? std::optional(*text) : std::nullopt;
  }
  std::string_view digits = prefix[0] == '+' || prefix[0] == '-' ? prefix.substr(1) : prefix;
  if (!digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos) {
    return context_.host.DirectoryStack(prefix);
  }
  return context_.host.HomeOf(prefix);
}

// The frame on top has no parts left.
bool Expander::Finish() {
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  switch (frame.after) {
    case After::kNothing:
      if (frame.double_quotes) {
        if (!frame.out->saw_empty_list) frame.out->Quoted({});
        frame.out->saw_empty_list = frame.outer_empty_list;
      } else if (frame.operand) {
        // An operand within double quotes is quoted by them: an empty list in it is an empty text.
        if (frame.quoted && frame.out->saw_empty_list) frame.out->Quoted({});
        frame.out->saw_empty_list = frame.outer_empty_list;
      }
      return true;
    case After::kArith: return Arithmetic(frame.own->TakeText(), *frame.target, frame.target_quoted);
    case After::kIndex: {
      std::string text = frame.own->TakeText();
      ParamOp op = frame.state->param->op;
      if (text.empty() && IsKeyed(frame.state->id) && op != ParamOp::kAssign) {
        // It is told of, and reads as unset.
        if (op == ParamOp::kLength && !context_.vars.Find(frame.state->id)->Has(kUnset))
          return Fail(ErrorKind::kExpand, TextOf(*frame.state->param->index) + "]: bad array subscript");
        if (op != ParamOp::kLength &&
            !context_.vars.hooks().Warn(context_.vars.Name(frame.state->id) + ": bad array subscript"))
          return Fail(ErrorKind::kFatal, {});
        frame.state->place = Place{frame.state->id, Place::kKey, 0, {}};
        return Continue(std::move(frame.state));
      }
      auto place = PlaceFromText(frame.state->id, std::move(text), false);
      if (!place) return Fail(place.error());
      frame.state->place = std::move(*place);
      return Continue(std::move(frame.state));
    }
    case After::kOperand:
      if (frame.state->param->op == ParamOp::kError) {
        std::string& text = frame.state->operand;
        for (Field& field : frame.own->TakeFields()) text += (text.empty() ? "" : " ") + field.text;
      } else {
        frame.state->operand = frame.own->TakeText();
      }
      return UseOperand(std::move(frame.state));
    case After::kOperand2:
      frame.state->operand2 = frame.own->TakeText();
      return UseOperand(std::move(frame.state));
  }
  return true;
}

bool Expander::Arithmetic(std::string_view text, FieldBuilder& out, bool quoted) {
  auto value = EvalArith(text, {context_.vars, context_.meter, context_.options.nounset});
  if (!value) return Fail(value.error());
  char buffer[24];
  std::string_view digits = IntegerText(*value, buffer, sizeof buffer);
  quoted ? out.Quoted(digits) : out.Expanded(digits);
  return true;
}

void Expander::Supply(std::string result) {
  if (step_ == ExpandStep::kPrompt) {
    std::unique_ptr<ParamState> state = std::move(waiting_);
    if (state->value.list) {
      state->value.items[state->item++] = std::move(result);
    } else {
      state->value.text = std::move(result);
      state->item = 1;
    }
    Transform(std::move(state));
    return;
  }
  Frame& frame = frames_.back();
  if (frame.quoted || step_ == ExpandStep::kProcess) {
    if (!result.empty()) frame.out->Quoted(result);
  } else {
    frame.out->Expanded(result);
  }
  context_.meter.SpendBytes(result.size());
}

bool Expander::Fail(ErrorKind kind, std::string text) {
  error_ = {kind, std::move(text)};
  step_ = ExpandStep::kFailed;
  frames_.clear();
  return false;
}
bool Expander::Fail(const ShellError& error) { return Fail(error.kind, error.text); }

std::vector<Field> Expander::TakeFields() { return result_->TakeFields(); }
std::string Expander::TakeText() { return result_->TakeText(); }

Outcome<std::string> Expander::Text(const Word& word, ScriptLinks& links, FieldMode mode, Reading reading) {
  Begin(word, links, mode, reading);
  ExpandStep step = RunHere();
  if (step == ExpandStep::kFailed) return std::unexpected(error_);
  if (step != ExpandStep::kDone) return Refuse(ErrorKind::kExpand, "cannot run a command here");
  return TakeText();
}

ExpandStep Expander::RunHere() {
  while (Run() == ExpandStep::kCommand) {
    auto output = context_.host.SubstituteHere(*command_);
    if (output)
      Supply(std::move(*output));
    else
      Fail(output.error());
  }
  return step_;
}

Outcome<std::string> ExpandHost::SubstituteHere(const CommandSub& command) {
  (void)command;
  return Refuse(ErrorKind::kExpand, "cannot run a command here");
}

bool Expander::IsKeyed(NameId id) {
  const Variable* variable = context_.vars.Find(id);
  return variable && variable->assoc;
}

Outcome<Place> Expander::PlaceFromText(NameId id, std::string text, bool written) {
  Place place;
  place.id = id;
  if (IsKeyed(id)) {
    if (text.empty())
      return Refuse(ErrorKind::kAssign, context_.vars.Name(id) + "[" + text + "]: bad array subscript");
    place.kind = Place::kKey;
    place.key = std::move(text);
    return place;
  }
  if (written && (text == "*" || text == "@"))
    return Refuse(ErrorKind::kAssign, context_.vars.Name(id) + "[" + text + "]: bad array subscript");
  auto index = EvalArith(text, {context_.vars, context_.meter, context_.options.nounset});
  if (!index) return RefuseIndex(index.error());
  place.kind = Place::kIndex;
  place.index = *index;
  return place;
}

Outcome<Place> Expander::ElementPlace(NameId id, const Word& index, ScriptLinks& links) {
  if (!IsKeyed(id) && index.parts.size() == 1 && index.parts[0].kind == PartKind::kLiteral) {
    if (index.parts[0].value == "*" || index.parts[0].value == "@")
      return PlaceFromText(id, std::string(index.parts[0].value));
    auto value = RunArith(links.Program(index, index.parts[0].value),
                          {context_.vars, context_.meter, context_.options.nounset});
    if (!value) return RefuseIndex(value.error());
    return Place{id, Place::kIndex, *value, {}};
  }
  bool keyed = IsKeyed(id);
  auto text = Text(index, links, IndexMode(keyed), {.quoted = !keyed, .as_written = !keyed});
  if (!text) return std::unexpected(text.error());
  return PlaceFromText(id, std::move(*text), false);
}

}  // namespace bivalve::shell
