// Here-documents: their bodies stand after the line that names them.
#include <algorithm>

#include "shell/parser_impl.h"

namespace bivalve::shell {

bool ParserImpl::ReadPendingHereDocs() {
  in_here_ = true;
  // The list does not grow meanwhile: bodies are parsed by parsers of their own.
  for (size_t i = pending_from_; i < pending_.size(); ++i) {
    const PendingHere pending = pending_[i];
    if (!ReadHereDoc(pending.here, pending.strip)) return false;
  }
  in_here_ = false;
  pending_.resize(pending_from_);
  return true;
}

// The next line with its newline; with `join`, lines that end in a backslash are put together.
// False: the text has ended.
bool ParserImpl::TakeHereLine(bool join, std::string* line) {
  line->clear();
  while (Raw() != kEndOfText) {
    line->append(buf_, pos_, limit_ - pos_);
    pos_ = limit_;
    if (!join || line->size() < 2 || line->back() != '\n') return true;
    size_t backslashes = 0;
    while (backslashes + 1 < line->size() && (*line)[line->size() - 2 - backslashes] == '\\') ++backslashes;
    if (backslashes % 2 == 0) return true;
    line->resize(line->size() - 2);
  }
  return !line->empty();
}

void ParserImpl::WarnUnended(const HereDoc& here, int start_line) {
  messages_.push_back({line_,
                       "here-document at line " + std::to_string(start_line) +
                           " delimited by end-of-file (wanted `" + std::string(here.delimiter) + "')",
                       true});
}

bool ParserImpl::ReadHereDoc(HereDoc* here, bool strip) {
  std::string body, line;
  const int start_line = line_, first_line = line_ + 1;
  for (;;) {
    if (!TakeHereLine(!here->quoted, &line)) {
      if (failed_) return false;
      if (options_->more && !nested_) {
        failed_ = true;  // incomplete
        if (need_.empty()) {
          need_ = here->delimiter;
          need_is_word_ = false;
        }
        return false;
      }
      WarnUnended(*here, start_line);
      break;
    }
    std::string_view view = line;
    // A delimiter may itself begin with a tab.
    if (strip && view.substr(0, view.find('\n')) == here->delimiter) break;
    if (strip) view.remove_prefix(std::min(view.find_first_not_of('\t'), view.size()));
    if (view.starts_with(here->delimiter)) {
      std::string_view rest = view.substr(here->delimiter.size());
      if (rest.empty() || rest == "\n") break;
      // In `$(cat <<E … E)` the parenthesis may follow on the delimiter's line.
      if (substitutions_ > 0 && rest.find(')') != rest.npos) {
        pos_ -= rest.size();
        WarnUnended(*here, start_line);
        break;
      }
    }
    body.append(view);
  }
  Arena& arena = build_->arena();
  Word* word = arena.New<Word>();
  word->line = first_line;
  word->quoted = true;
  here->body = word;
  if (body.empty()) return true;
  here->raw = arena.Copy(body);
  Part part;
  part.kind = PartKind::kQuoted;
  if (!here->quoted) {
    const auto sub = std::make_unique<ParserImpl>(body, first_line, *this);
    if (const Word* parsed = sub->WholeWord(WordMode::kDoubleQuoted)) {
      here->body = parsed;
      return true;
    }
    if (sub->stopped_) return stopped_ = failed_ = true, false;
    // It will be a "bad substitution" when it is expanded.
    Word* all = arena.New<Word>();
    part.kind = PartKind::kLiteral;
    part.value = part.text = here->raw;
    all->parts = arena.Copy(&part, 1);
    Param* bad = arena.New<Param>();
    bad->op = ParamOp::kBad;
    bad->braced = true;
    bad->operand = all;
    bad->line = first_line;
    part = Part();
    part.kind = PartKind::kParam;
    part.param = bad;
  } else {
    part.value = part.text = here->raw;
  }
  word->parts = arena.Copy(&part, 1);
  return true;
}

}  // namespace bivalve::shell
