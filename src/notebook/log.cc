#include "notebook/log.h"

#include <algorithm>
#include <utility>

#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr std::string_view kPlaceholder = "executing (";

std::string_view Of(std::string_view text, const Line& line) {
  return text.substr(line.begin, line.end - line.begin);
}

// Most lines of the text end with "\r\n".
bool HasCarriageReturns(std::string_view text) {
  size_t with = 0, all = 0;
  for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    ++all;
    with += at > 0 && text[at - 1] == '\r';
  }
  return with * 2 > all;
}

// Text of ours, with the line ends of the log.
class Writer {
 public:
  explicit Writer(std::string_view text) : returns_(HasCarriageReturns(text)) {}
  std::string operator()(std::string_view ours) const {
    std::string out;
    for (char c : ours) {
      if (c == '\n' && returns_) out += '\r';
      out += c;
    }
    return out;
  }

 private:
  bool returns_;
};

void EndLine(std::string& text, const Writer& ours) {
  if (!text.empty() && !text.ends_with('\n')) text += ours("\n");
}

void DropBlankEnd(std::string& text) {
  while (!text.empty()) {
    size_t before = text.size() >= 2 ? text.rfind('\n', text.size() - 2) : std::string::npos;
    size_t begin = before == std::string::npos ? 0 : before + 1;
    if (!IsBlank(std::string_view(text).substr(begin))) return;
    text.resize(begin);
  }
}

size_t SkipBlankLines(std::string_view text, size_t at) {
  while (at < text.size()) {
    Line line = LineAt(text, at);
    if (!IsBlank(Of(text, line))) break;
    at = line.next;
  }
  return at;
}

// The footer with what was typed below it.
std::string FooterWith(std::string_view below, const Writer& ours) {
  std::string out = ours(FooterText());
  if (IsBlank(below)) return out;
  // What stood there keeps its own distance.
  if (below.starts_with('\n') || below.starts_with("\r\n")) out.resize(out.size() - ours("\n\n").size());
  return out += below;
}

// A log's end: what is above, the announcement, and the footer with `rest` below it.
std::string Closed(std::string above, std::string_view announcement, std::string_view rest,
                   const Writer& ours) {
  rest.remove_prefix(SkipBlankLines(rest, 0));
  std::string made = Joined({above, announcement, FooterWith(rest, ours)});
  auto footer = IsBlank(rest) ? std::nullopt : FindFooter(made);
  if (IsBlank(rest) || (footer && footer->begin == above.size() + announcement.size())) return made;
  // It closes a block that something above seems to open, and would take the footer into it: it stays above.
  above += rest;
  DropBlankEnd(above);
  EndLine(above, ours);
  return Joined({above, announcement, ours(FooterText())});
}

struct Parts {
  std::string above;
  std::string_view below;
};

Parts Split(std::string_view text, const Writer& ours) {
  Parts parts;
  auto footer = FindFooter(text);
  parts.above = text.substr(0, footer ? footer->begin : text.size());
  if (footer) parts.below = text.substr(footer->below);
  if (!footer) EndLine(parts.above, ours);
  return parts;
}

std::string RequestHeader(const Exchange& exchange) {
  return Joined({"### 🗣️", exchange.agent, " to ", exchange.realm, " at ", exchange.clock, "\n"});
}

std::string Announcement(const Exchange& exchange) {
  const std::string& clock = exchange.start_clock.empty() ? exchange.clock : exchange.start_clock;
  return Joined({"#### 👍", exchange.realm, " to ", exchange.agent, " at ", clock, "\nexecuting (0s)\n"});
}

bool IsRollback(const Exchange& exchange) {
  return exchange.language >= Language::kMachineJavaScript && exchange.code.starts_with(kRollbackMark);
}

std::string CodeBlock(const Exchange& exchange, size_t ticks) {
  if (IsRollback(exchange)) return exchange.code + '\n';
  std::string fence = FenceFor(exchange.code, ticks);
  return Joined({fence, IsBash(exchange.language) ? "bash" : "JS", "\n", exchange.code, "\n", fence, "\n"});
}

// ---- the placeholder

struct Placeholder {
  size_t announcement = 0;  // its line
  size_t region = 0;        // after it: blocks of what happened so far
  Line line;                // "executing (3s)"
};

// The line behind the blocks that progress wrote.
std::optional<Line> PlaceholderBelow(std::string_view text, size_t at) {
  while (at < text.size()) {
    Line line = LineAt(text, at);
    std::string_view said = Of(text, line);
    if (said.starts_with(kPlaceholder)) return line;
    if (said.starts_with("##### ")) {
      auto fence = FenceReader(text, line.next).Next();
      if (!fence || !fence->closed) return std::nullopt;
      at = fence->end;
    } else if (IsBlank(said) || said.starts_with("... (")) {
      at = line.next;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<Placeholder> FindPlaceholder(std::string_view text, const Exchange& exchange) {
  auto footer = FindFooter(text);
  std::string_view above = text.substr(0, footer ? footer->begin : text.size());
  const std::string now = Joined({"#### 👍", exchange.realm, " to ", exchange.agent, " at "});
  const std::string before_now = Joined({"> **", exchange.realm, "** to ", exchange.agent, " at "});
  // From the end upwards: a placeholder that somebody left further up is not ours.
  for (size_t end = above.size(); end > 0;) {
    size_t before = end >= 2 ? above.rfind('\n', end - 2) : std::string_view::npos;
    Line line = LineAt(above, before == std::string_view::npos ? 0 : before + 1);
    end = line.begin;
    std::string_view said = Of(above, line);
    if (!said.starts_with(now) && !said.starts_with(before_now)) continue;
    if (auto found = PlaceholderBelow(above, line.next)) return Placeholder{line.begin, line.next, *found};
  }
  return std::nullopt;
}

// After the last fence below this job's own request header.
std::optional<size_t> AfterOwnRequest(std::string_view above, const Exchange& exchange) {
  std::string header = RequestHeader(exchange);
  header.pop_back();
  size_t found = std::string_view::npos;
  for (size_t at = above.rfind(header); at != std::string_view::npos && found == std::string_view::npos;
       at = at == 0 ? at - 1 : above.rfind(header, at - 1)) {
    Line line = LineAt(above, at);
    if ((at == 0 || above[at - 1] == '\n') && Of(above, line) == header) found = line.next;
    if (at == 0) break;
  }
  if (found == std::string_view::npos) return std::nullopt;
  if (IsRollback(exchange)) {
    Line line = LineAt(above, SkipBlankLines(above, found));
    return Of(above, line) == exchange.code ? std::optional(line.next) : std::nullopt;
  }
  auto fence = FenceReader(above, found).Next();
  if (!fence || !fence->closed) return std::nullopt;
  return fence->end;
}

// A request without a footer above has only its code to be known by.
std::optional<size_t> AfterSameCode(std::string_view above, const Exchange& exchange) {
  std::optional<size_t> end;
  FenceReader fences(above);
  while (auto fence = fences.Next())
    if (fence->closed &&
        Trim(above.substr(fence->code_begin, fence->code_end - fence->code_begin)) == Trim(exchange.code))
      end = fence->end;
  return end;
}

// ---- the two forms of a request that is taken

std::string ExecuteBelow(std::string_view text, const Request& request, const Exchange& exchange,
                         const Writer& ours) {
  auto footer = FindFooter(text);
  std::string out(text.substr(0, footer ? footer->begin : request.chunk));
  out += ours("\n");
  size_t begin = SkipBlankLines(text, request.chunk);
  const Fence& fence = request.fence;
  std::string header = ours(RequestHeader(exchange));
  if (request.header) {
    (out += text.substr(begin, request.header->begin - begin)) += header;
    // Nothing but blank lines between header and code is nobody's text.
    if (SkipBlankLines(text, request.header->next) < fence.begin)
      out += text.substr(request.header->next, fence.begin - request.header->next);
  } else {
    (out += header) += text.substr(begin, fence.begin - begin);
  }
  out += ours(CodeBlock(exchange, fence.ticks));
  std::string_view rest = text.substr(fence.end);
  if (!request.more && !IsBlank(rest)) {
    out += rest;
    rest = {};
    DropBlankEnd(out);
    EndLine(out, ours);
  }
  return Closed(std::move(out), ours(Joined({"\n", Announcement(exchange), "\n"})), rest, ours);
}

std::string ExecuteLast(std::string_view text, const Request& request, const Exchange& exchange,
                        const Writer& ours) {
  std::string out(text.substr(0, request.fence.begin));
  auto above = LineAbove(text, request.fence.begin);
  if (!above || !ParseRequestHeader(Of(text, *above))) out += ours(RequestHeader(exchange));
  out += text.substr(request.fence.begin, request.fence.end - request.fence.begin);
  EndLine(out, ours);
  return Closed(std::move(out), ours(Joined({"\n", Announcement(exchange), "\n"})),
                text.substr(request.fence.end), ours);
}

}  // namespace

std::string WriteExecuting(std::string_view text, const Request& request, const Exchange& exchange) {
  Writer ours(text);
  return request.has_footer ? ExecuteBelow(text, request, exchange, ours)
                            : ExecuteLast(text, request, exchange, ours);
}

std::optional<std::string> WriteProgress(std::string_view text, const Exchange& exchange,
                                         std::string_view blocks, int64_t seconds) {
  auto found = FindPlaceholder(text, exchange);
  if (!found) return std::nullopt;
  Writer ours(text);
  std::string line = Joined({kPlaceholder, std::to_string(seconds), "s)"});
  std::string out(text.substr(0, found->region));
  (out += ours(blocks)) += line;
  return out += text.substr(found->line.end);
}

std::optional<std::string> WriteElapsed(std::string_view text, const Exchange& exchange, int64_t seconds) {
  auto found = FindPlaceholder(text, exchange);
  if (!found) return std::nullopt;
  std::string line = Joined({kPlaceholder, std::to_string(seconds), "s)"});
  if (Of(text, found->line) == line) return std::nullopt;
  std::string out(text.substr(0, found->line.begin));
  return (out += line) += text.substr(found->line.end);
}

bool HasPlaceholder(std::string_view text, const Exchange& exchange) {
  return FindPlaceholder(text, exchange).has_value();
}

std::optional<Abandoned> FindAbandoned(std::string_view text, std::string_view realm) {
  auto footer = FindFooter(text);
  if (!footer) return std::nullopt;
  std::string_view above = text.substr(0, footer->begin);
  FenceReader fences(above);
  auto fence = fences.Next();
  std::optional<Header> header;
  bool has_code = false;
  std::optional<Abandoned> found;
  for (size_t at = 0; at < above.size();) {
    if (fence && at == fence->begin) {
      has_code = header && fence->closed;
      at = fence->end;
      fence = fences.Next();
      continue;
    }
    Line line = LineAt(above, at);
    std::string_view said = Of(above, line);
    at = line.next;
    if (auto next = ParseRequestHeader(said)) {
      header = next;
      has_code = false;
      found.reset();
    } else if (said.starts_with(kRollbackMark)) {
      has_code = header.has_value();
    } else if (IsReplyHeader(said, realm)) {
      found.reset();
      auto asked = std::exchange(header, std::nullopt);
      if (!std::exchange(has_code, false) ||
          !said.starts_with(Joined({"#### 👍", realm, " to ", asked->agent, " at "})))
        continue;
      auto place = PlaceholderBelow(above, line.next);
      if (!place) continue;
      found = Abandoned{.agent = asked->agent};
      std::string_view digits = Of(above, *place).substr(kPlaceholder.size());
      for (size_t i = 0; i < digits.size() && i < 9 && digits[i] >= '0' && digits[i] <= '9'; ++i)
        found->seconds = found->seconds * 10 + (digits[i] - '0');
    }
  }
  return found;
}

std::string WriteReply(std::string_view text, const Exchange& exchange, std::string_view reply,
                       bool* disrupted) {
  Writer ours(text);
  *disrupted = false;
  std::string body = ours(Joined({"\n", reply, "\n"}));
  if (auto found = FindPlaceholder(text, exchange)) {
    std::string out(text.substr(0, found->announcement));
    size_t after = found->line.next;
    // The blank lines around it become one.
    if (auto above = LineAbove(text, found->announcement); above && above->next < found->announcement)
      after = SkipBlankLines(text, after);
    out += text.substr(after);
    // The rest is read anew: offsets have moved.
    Parts parts = Split(out, ours);
    DropBlankEnd(parts.above);
    return Joined({parts.above, body, FooterWith(parts.below, ours)});
  }
  Parts parts = Split(text, ours);
  auto end = AfterOwnRequest(parts.above, exchange);
  if (!end && !exchange.has_footer) end = AfterSameCode(parts.above, exchange);
  if (end) {
    std::string rest = parts.above.substr(*end);
    parts.above.resize(*end);
    EndLine(parts.above, ours);
    std::string_view left = std::string_view(rest).substr(SkipBlankLines(rest, 0));
    return Joined({parts.above, body, left, FooterWith(parts.below, ours)});
  }
  *disrupted = true;
  DropBlankEnd(parts.above);
  if (!parts.above.empty()) parts.above += ours("\n");
  parts.above += ours(RequestHeader(exchange) + CodeBlock(exchange, 3));
  return Joined({parts.above, body, FooterWith(parts.below, ours)});
}

std::string WriteSection(std::string_view text, std::string_view section, bool gap) {
  Writer ours(text);
  Parts parts = Split(text, ours);
  if (gap) parts.above += ours("\n");
  return Joined({parts.above, ours(section), ours("\n"), FooterWith(parts.below, ours)});
}

bool HasDraft(std::string_view text) {
  auto footer = FindFooter(text);
  if (!footer) return false;
  FenceReader fences(text, footer->below);
  while (auto fence = fences.Next())
    if (!fence->closed) return true;
  return false;
}

std::string WriteBelow(std::string_view text, std::string_view chunk) {
  Writer ours(text);
  Parts parts = Split(text, ours);
  std::string out;
  if (FindFooter(text)) {
    out = text;
    EndLine(out, ours);
    if (IsBlank(parts.below)) {
      DropBlankEnd(out);
      out += ours("\n\n");
    }
  } else {
    DropBlankEnd(parts.above);
    if (!parts.above.empty()) parts.above += ours("\n");
    out = parts.above + ours(FooterText());
  }
  out += ours(chunk);
  EndLine(out, ours);
  return out;
}

bool HasTitle(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  size_t at = 0;
  for (int i = 0; i < 20 && at < head.size(); ++i) {
    if (head.substr(at).starts_with("# ")) return true;
    at = LineAt(head, at).next;
  }
  return false;
}

std::string GuideText(std::string_view title) {
  return "# " + std::string(title) +
         R"(

This file is a notebook that people and agents share with a running page, worker or process. Add code below the
footer at the end of the file and save: the code is run over there, and its result is written here.

## Short Guide

- Say first what you want to find out, in a line or two above the code.
- Keep your chain of thought in the file: whoever comes next can follow it.
- Mark the turns of your work with level-2 headings.
- Sum up sections that have become old, so that the file stays short.
- Start with simple expressions and go on from what they show.
- Run tests with `(await import('node:test')).run();`
- `async` and `await` are fine, at the top level too.
- Look at the time stamp right after you have added something: it shows whether the request was taken.


---

)";
}

}  // namespace bivalve::notebook
