#include "notebook/grammar.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr std::string_view kFooterStart = "> Append your JavaScript snippet below";
constexpr std::string_view kOldFooterStart = "> Write code in a fenced JS block below";
constexpr std::string_view kVariation = "\uFE0F";

std::string_view Of(std::string_view text, const Line& line) {
  return text.substr(line.begin, line.end - line.begin);
}

size_t Leading(std::string_view text, char c) { return std::min(text.find_first_not_of(c), text.size()); }

bool TakePrefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

// At least one white space.
bool TakeSpace(std::string_view& text) {
  std::string_view rest = TrimLeft(text);
  bool any = rest.size() < text.size();
  text = rest;
  return any;
}

bool TakeClock(std::string_view& text) {
  if (text.size() < 8) return false;
  for (size_t i = 0; i < 8; ++i)
    if (i % 3 == 2 ? text[i] != ':' : text[i] < '0' || text[i] > '9') return false;
  text.remove_prefix(8);
  return true;
}

// ` to NAME at HH:MM:SS`
bool TakeTail(std::string_view& text, std::string* name, std::string* clock) {
  if (!TakeSpace(text) || !TakePrefix(text, "to") || !TakeSpace(text)) return false;
  std::string_view word = WordAt(text);
  text.remove_prefix(word.size());
  if (word.empty() || !TakeSpace(text) || !TakePrefix(text, "at") || !TakeSpace(text)) return false;
  std::string_view rest = text;
  if (!TakeClock(text)) return false;
  if (name) *name = word;
  if (clock) *clock = rest.substr(0, 8);
  return true;
}

bool IsRule(std::string_view line) {
  line = Trim(line);
  return line.size() >= 2 && Leading(line, '-') == line.size();
}

bool IsFooterLine(std::string_view line) {
  return line.starts_with(kFooterStart) || line.starts_with(kOldFooterStart);
}

bool IsLanguage(std::string_view info, Language language) {
  std::string lower(info);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  if (lower.empty()) return true;
  if (IsBash(language)) return lower == "bash" || lower == "sh" || lower == "shell";
  return lower == "js" || lower == "javascript";
}

}  // namespace

std::string FooterText() { return std::string(70, '-') + '\n' + std::string(kFooterLine) + "\n\n\n"; }

Line LineAt(std::string_view text, size_t at) {
  size_t newline = text.find('\n', at);
  if (newline == std::string_view::npos) return {at, text.size(), text.size()};
  size_t end = newline > at && text[newline - 1] == '\r' ? newline - 1 : newline;
  return {at, end, newline + 1};
}

std::optional<Line> LineAbove(std::string_view text, size_t at) {
  while (at > 0) {
    size_t before = at >= 2 ? text.rfind('\n', at - 2) : std::string_view::npos;
    Line line = LineAt(text, before == std::string_view::npos ? 0 : before + 1);
    if (!IsBlank(Of(text, line))) return line;
    at = line.begin;
  }
  return std::nullopt;
}

// ---- fences

namespace {

// How many backticks open a fence in this line; 0: none.
size_t OpeningTicks(std::string_view line) {
  size_t indent = Leading(line, ' ');
  if (indent > 3) return 0;
  line.remove_prefix(indent);
  size_t ticks = Leading(line, '`');
  return ticks < 3 || line.find('`', ticks) != std::string_view::npos ? 0 : ticks;
}

bool IsClosing(std::string_view line, size_t ticks, char mark = '`') {
  size_t indent = Leading(line, ' ');
  line = Trim(line.substr(indent));
  return indent <= 3 && line.size() >= ticks && Leading(line, mark) == line.size();
}

}  // namespace

// Behind the block of tildes that `opening`, the line before at_, begins; false: it begins none.
bool FenceReader::SkipTildes(std::string_view opening) {
  size_t indent = Leading(opening, ' ');
  size_t tildes = indent > 3 ? 0 : Leading(opening.substr(indent), '~');
  if (tildes < 3 || tildes >= unclosed_tildes_) return false;
  for (size_t at = at_; at < text_.size();) {
    Line line = LineAt(text_, at);
    at = line.next;
    if (!IsClosing(Of(text_, line), tildes, '~')) continue;
    at_ = at;
    return true;
  }
  unclosed_tildes_ = tildes;
  return false;
}

std::optional<Fence> FenceReader::Next() {
  while (at_ < text_.size()) {
    Line line = LineAt(text_, at_);
    at_ = line.next;
    std::string_view opening = Of(text_, line);
    if (skip_tildes_ && SkipTildes(opening)) continue;
    Fence fence;
    fence.begin = line.begin;
    fence.ticks = OpeningTicks(opening);
    if (fence.ticks == 0) continue;
    fence.indent = Leading(opening, ' ');
    fence.info = Trim(opening.substr(fence.indent + fence.ticks));
    fence.code_begin = fence.code_end = fence.end = line.next;
    fence.closed = false;
    for (size_t at = line.next; fence.ticks < unclosed_ && at < text_.size();) {
      Line closing = LineAt(text_, at);
      if (IsClosing(Of(text_, closing), fence.ticks)) {
        fence.code_end = closing.begin;
        fence.end = at_ = closing.next;
        fence.closed = true;
        break;
      }
      at = closing.next;
    }
    if (!fence.closed) unclosed_ = std::min(unclosed_, fence.ticks);
    return fence;
  }
  return std::nullopt;
}

// ---- the footer

namespace {

// An opening line with a language, which cannot be a closing line.
bool OpensNamed(std::string_view line, size_t least) {
  line.remove_prefix(std::min<size_t>(Leading(line, ' '), 3));
  size_t ticks = Leading(line, '`');
  return ticks >= least && !IsBlank(line.substr(ticks)) && line.find('`', ticks) == std::string_view::npos;
}

// A footer inside of a block that a server wrote, or that an agent's code quotes, is none. But a draft that
// was never closed must not swallow the footer: the first opening line below that footer, with a language,
// tells them apart.
bool Quotes(std::string_view text, const Fence& fence, bool by_server) {
  if (by_server) return true;
  bool seen_footer = false;
  for (size_t at = fence.code_begin; at < fence.code_end;) {
    Line line = LineAt(text, at);
    std::string_view inside = Of(text, line);
    at = line.next;
    if (IsFooterLine(inside))
      seen_footer = true;
    else if (seen_footer && OpensNamed(inside, fence.ticks))
      return false;
  }
  return true;
}

Footer FooterAt(std::string_view text, const Line& line, size_t floor) {
  Footer footer{line.begin, line.next};
  if (line.begin > floor) {
    size_t before = line.begin >= 2 ? text.rfind('\n', line.begin - 2) : std::string_view::npos;
    Line above = LineAt(text, before == std::string_view::npos ? 0 : before + 1);
    if (above.begin >= floor && IsRule(Of(text, above))) footer.begin = above.begin;
  }
  return footer;
}

}  // namespace

std::optional<Footer> FindFooter(std::string_view text) {
  std::optional<Footer> found;
  size_t at = 0, server_end = static_cast<size_t>(-1);
  // A text of nothing but drafts is not looked through for each of them.
  int drafts_left = 64;
  auto scan = [&](size_t end) {
    size_t floor = at;
    while (at < end) {
      Line line = LineAt(text, at);
      if (IsFooterLine(Of(text, line))) found = FooterAt(text, line, floor);
      at = line.next;
    }
  };
  FenceReader fences(text);
  while (auto fence = fences.Next()) {
    scan(fence->begin);
    if (!fence->closed) continue;
    auto above = LineAbove(text, fence->begin);
    // Blocks of one reply follow each other without a heading.
    bool by_server = fence->begin == server_end || (above && IsServerHeading(Of(text, *above)));
    if (by_server) server_end = fence->end;
    if (drafts_left == 0 || Quotes(text, *fence, by_server))
      at = fence->end;
    else
      --drafts_left, fences = FenceReader(text, fence->code_begin);
  }
  scan(text.size());
  return found;
}

// ---- the footer of a text in pieces

void FooterScan::Feed(std::string_view piece, bool last) {
  uint64_t base = at_;
  for (size_t from = 0; from < piece.size() && at_ == base + from;) {
    Line line = LineAt(piece, from);
    bool whole = line.next > line.end;
    // A line that begins here is read with what follows it, unless not even a whole piece has its end.
    if (!whole && !last && from > 0) return;
    from = line.next;
    at_ = base + from;
    if (!std::exchange(in_line_, !whole)) Take(Of(piece, line), base + line.begin, at_);
  }
  if (!last || at_ != base + piece.size()) return;
  if (!open_) {
    done_ = true;
    return;
  }
  // Never closed, so that it was none.
  unclosed_ = agains_left_-- > 0 ? std::min(unclosed_, open_->ticks) : 3;
  Again();
}

// The line that opened a fence was none.
void FooterScan::Again() {
  at_ = open_->code_begin;
  in_line_ = below_heading_ = false;
  rule_.reset();
  open_.reset();
}

void FooterScan::Take(std::string_view line, uint64_t begin, uint64_t next) {
  if (open_) {
    if (!TakeInside(line, next)) return;
  } else if (size_t ticks = OpeningTicks(line); ticks > 0 && ticks < unclosed_) {
    open_ = Open{.code_begin = next, .ticks = ticks, .by_server = begin == server_end_ || below_heading_};
    rule_.reset();
  } else {
    TakeOutside(line, begin);
  }
  if (!IsBlank(line)) below_heading_ = line.starts_with("###") && IsServerHeading(line);
}

// False: the fence was a draft, and is read again as text.
bool FooterScan::TakeInside(std::string_view line, uint64_t next) {
  if (IsClosing(line, open_->ticks)) {
    if (open_->by_server) server_end_ = next;
    bool quotes = open_->by_server || !open_->is_draft || drafts_left_ == 0;
    if (!quotes) --drafts_left_, Again();
    open_.reset();
    return quotes;
  }
  if (IsFooterLine(line))
    open_->seen_footer = true;
  else if (open_->seen_footer && OpensNamed(line, open_->ticks))
    open_->is_draft = true;
  return true;
}

void FooterScan::TakeOutside(std::string_view line, uint64_t begin) {
  auto above = std::exchange(rule_, std::nullopt);
  if (line.starts_with("#")) {
    if (ParseRequestHeader(line)) {
      header_ = begin;
      announced_.reset();
    } else if (line.starts_with("####") && IsReplyHeader(line, {})) {
      announced_ = header_;
      running_.reset();
    }
  } else if (IsFooterLine(line)) {
    footer_ = above.value_or(begin);
  } else if (IsRule(line)) {
    rule_ = begin;
  } else if (line.starts_with("executing (") && announced_) {
    running_ = announced_;
  }
}

std::optional<uint64_t> FooterScan::start() const {
  return footer_ && running_ ? std::min(footer_, running_) : footer_;
}

// ---- headers

std::optional<Header> ParseRequestHeader(std::string_view line) {
  Header header;
  if (TakePrefix(line, "###")) {
    line = TrimLeft(line);
    if (!TakePrefix(line, "🗣")) return std::nullopt;
    TakePrefix(line, kVariation);
    header.agent = WordAt(line);
    line.remove_prefix(header.agent.size());
  } else if (TakePrefix(line, ">")) {
    line = TrimLeft(line);
    std::string_view word = WordAt(line);
    if (word.size() < 5 || !word.starts_with("**") || !word.ends_with("**")) return std::nullopt;
    header.agent = word.substr(2, word.size() - 4);
    line.remove_prefix(word.size());
  }
  if (header.agent.empty() || !TakeTail(line, &header.target, &header.clock) || !IsBlank(line))
    return std::nullopt;
  return header;
}

bool IsReplyHeader(std::string_view line, std::string_view realm) {
  if (TakePrefix(line, "####")) {
    line = TrimLeft(line);
    if (!TakePrefix(line, "👍") && !TakePrefix(line, "🚫")) return false;
  } else {
    if (TakePrefix(line, ">")) line = TrimLeft(line);
    if (!TakePrefix(line, "**")) return false;
  }
  std::string_view name = realm;
  if (realm.empty()) {
    name = WordAt(line);
    if (name.ends_with("**")) name.remove_suffix(2);
  }
  if (name.empty() || !TakePrefix(line, name)) return false;
  TakePrefix(line, "**");
  return TakeTail(line, nullptr, nullptr);
}

bool IsServerHeading(std::string_view line) {
  if (line.starts_with("##### ")) return true;
  if (line.starts_with("####")) return IsReplyHeader(line, {});
  if (ParseRequestHeader(line)) return false;
  if (!TakePrefix(line, "### 🗣")) return false;
  TakePrefix(line, kVariation);
  if (line.starts_with("System at ")) return true;
  return line.find(" background at ") != std::string_view::npos;
}

// ^(>|#{3,4})\s*(\*\*\S+\*\*|[👍🚫🗣 and U+1F400–1F7FF]\S+)\s+to\s+\S+
bool LooksLikeHeader(std::string_view code) {
  code = TrimLeft(code);
  if (!TakePrefix(code, ">")) {
    size_t hashes = Leading(code, '#');
    if (hashes != 3 && hashes != 4) return false;
    code.remove_prefix(hashes);
  }
  code = TrimLeft(code);
  std::string_view word = WordAt(code);
  if (word.empty()) return false;
  char32_t first = DecodeUtf8(word).code;
  bool bold = word.size() >= 5 && word.starts_with("**") && word.ends_with("**");
  bool marked = first >= 0x1F400 && first <= 0x1F7FF && word.size() > 4;
  if (!bold && !marked) return false;
  code.remove_prefix(word.size());
  return TakeSpace(code) && TakePrefix(code, "to") && TakeSpace(code) && !code.empty();
}

// ---- requests

namespace {

// Without blank lines at the front, with plain line ends.
std::string CleanCode(std::string_view code) {
  if (code.ends_with('\n')) code.remove_suffix(1);
  if (code.ends_with('\r')) code.remove_suffix(1);
  while (!code.empty()) {
    Line line = LineAt(code, 0);
    if (line.next == line.end || !IsBlank(Of(code, line))) break;
    code.remove_prefix(line.next);
  }
  std::string out;
  out.reserve(code.size());
  for (size_t i = 0; i < code.size(); ++i)
    if (code[i] != '\r' || i + 1 == code.size() || code[i + 1] != '\n') out += code[i];
  return out;
}

// ```` 1+1 ``` ````: three backticks that end the last line, when nothing else closes.
bool CloseSloppily(std::string_view text, Fence& fence) {
  std::string_view rest = text.substr(fence.code_begin);
  std::string_view body = Trim(rest);
  if (!body.ends_with("```") || fence.ticks != 3) return false;
  size_t first = rest.find("```");
  auto end = static_cast<size_t>(body.data() + body.size() - rest.data());
  if (first != end - 3) return false;
  fence.code_end = fence.code_begin + first;
  fence.end = text.size();
  fence.closed = true;
  return true;
}

bool IsRollback(std::string_view line, Language language) {
  return line.starts_with(kRollbackMark) && language >= Language::kMachineJavaScript;
}

// The first whole line that asks for a rollback, as a fence without code around it.
std::optional<Fence> FindRollback(std::string_view text, size_t at, size_t end, Language language) {
  FenceReader fences(text, at);
  auto fence = fences.Next();
  while (at < end) {
    if (fence && at == fence->begin) {
      at = fence->end;
      fence = fences.Next();
      continue;
    }
    Line line = LineAt(text, at);
    if (line.next > line.end && IsRollback(Of(text, line), language))
      return Fence{
          .begin = line.begin, .code_begin = line.begin, .code_end = line.end, .end = line.next, .info = {}};
    at = line.next;
  }
  return std::nullopt;
}

bool IsRunnable(const std::string& code) { return !IsBlank(code) && !LooksLikeHeader(code); }

// Whether another request begins in what follows: a fence in the realm's language, whole or not, or a header.
bool BeginsAnother(std::string_view text, size_t at, Language language) {
  FenceReader fences(text, at, true);
  auto fence = fences.Next();
  while (fence && !IsLanguage(fence->info, language)) fence = fences.Next();
  if (fence) return true;
  while (at < text.size()) {
    Line line = LineAt(text, at);
    if (ParseRequestHeader(Of(text, line)) || IsRollback(Of(text, line), language)) return true;
    at = line.next;
  }
  return false;
}

std::optional<Request> FindBelow(std::string_view text, const Footer& footer, std::string_view realm,
                                 Language language) {
  FenceReader fences(text, footer.below, true);
  auto fence = fences.Next();
  while (fence && !IsLanguage(fence->info, language)) fence = fences.Next();
  auto rollback = FindRollback(text, footer.below, fence ? fence->begin : text.size(), language);
  if (rollback) fence = rollback;
  if (!fence || (!fence->closed && !CloseSloppily(text, *fence))) return std::nullopt;
  Request request;
  request.target = realm;
  request.has_footer = true;
  request.code = CleanCode(text.substr(fence->code_begin, fence->code_end - fence->code_begin));
  if (!rollback && !IsRunnable(request.code)) return std::nullopt;
  request.fence = *fence;
  request.chunk = footer.below;
  for (size_t at = footer.below; at < fence->begin;) {
    Line line = LineAt(text, at);
    at = line.next;
    auto header = ParseRequestHeader(Of(text, line));
    if (!header || IsReplyHeader(Of(text, line), realm)) continue;
    request.agent = header->agent;
    request.target = header->target;
    request.clock = header->clock;
    request.header = line;
  }
  request.more = BeginsAnother(text, fence->end, language);
  return request;
}

// Three backticks and letters, nothing else.
bool IsPlainOpening(const Fence& fence, std::string_view text) {
  std::string_view line = Of(text, LineAt(text, fence.begin));
  if (fence.indent != 0 || fence.ticks != 3 || line.size() != 3 + fence.info.size()) return false;
  return std::all_of(fence.info.begin(), fence.info.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// A test's error stands in an untagged fence below its line.
bool IsTestItem(std::string_view line) {
  return line.starts_with("✓ ") || line.starts_with("✗ ") || line.starts_with("○ ");
}

std::optional<Request> FindLast(std::string_view text, std::string_view realm, Language language) {
  std::optional<Fence> last;
  FenceReader fences(text);
  while (auto fence = fences.Next())
    if (fence->closed && IsPlainOpening(*fence, text)) last = fence;
  if (!last || !IsLanguage(last->info, language)) return std::nullopt;
  if (auto above = LineAbove(text, last->begin)) {
    std::string_view line = Of(text, *above);
    if (IsReplyHeader(line, realm) || IsServerHeading(line) || IsTestItem(line)) return std::nullopt;
  }
  Request request;
  request.target = realm;
  request.code = CleanCode(text.substr(last->code_begin, last->code_end - last->code_begin));
  if (!IsRunnable(request.code)) return std::nullopt;
  request.fence = *last;
  return request;
}

}  // namespace

std::optional<Request> FindRequest(std::string_view text, std::string_view realm, Language language) {
  if (auto footer = FindFooter(text)) return FindBelow(text, *footer, realm, language);
  return FindLast(text, realm, language);
}

}  // namespace bivalve::notebook
