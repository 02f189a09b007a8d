// The grammar of a log: footer, fences, request and reply headers, and whether there is a request.
//
// Everything here is pure and linear in the text. A text is the end of a log, from its beginning or from a
// place known to lie outside of every fence. Positions are byte offsets into it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::notebook {

inline constexpr std::string_view kFooterLine =
    "> Append your JavaScript snippet below to execute against this page.";
// The rule above it, the line, and what an empty log ends with.
std::string FooterText();

struct Line {
  size_t begin = 0;
  size_t end = 0;   // without "\n" or "\r\n"
  size_t next = 0;  // where the next one begins
};
Line LineAt(std::string_view text, size_t at);
// The nearest line that is not blank and ends before `at`; nothing at the top.
std::optional<Line> LineAbove(std::string_view text, size_t at);

// A whole fenced block (CommonMark 4.5, backticks only).
struct Fence {
  size_t begin = 0;       // of the opening line
  size_t code_begin = 0;  // after the opening line
  size_t code_end = 0;    // before the closing line, or before a sloppy closer at the end of a line
  size_t end = 0;         // after the closing line
  size_t ticks = 3;
  size_t indent = 0;
  std::string_view info;  // trimmed
  bool closed = true;
};

// Walks through the fences of a text one after the other; a block is skipped whole. With `skip_tildes` blocks
// of tildes are, too, so that nothing counts that they quote.
class FenceReader {
 public:
  explicit FenceReader(std::string_view text, size_t at = 0, bool skip_tildes = false)
      : text_(text), at_(at), skip_tildes_(skip_tildes) {}
  // The next fence, closed or not; an open one ends with its opening line.
  std::optional<Fence> Next();

 private:
  bool SkipTildes(std::string_view opening);

  std::string_view text_;
  size_t at_;
  bool skip_tildes_;
  size_t unclosed_ = static_cast<size_t>(-1);  // as many ticks find no closing line any more
  size_t unclosed_tildes_ = static_cast<size_t>(-1);
};

struct Footer {
  size_t begin = 0;  // of the rule above, where there is one
  size_t below = 0;  // after the line
};
std::optional<Footer> FindFooter(std::string_view text);

// The same for a text that comes in pieces and is not kept: where a large log's end begins.
class FooterScan {
 public:
  // Where the next piece has to begin: mostly where the last one ended, but a fence that turns out not to be
  // one is read again.
  uint64_t at() const { return at_; }
  bool done() const { return done_; }
  // `last`: the text ends with the piece.
  void Feed(std::string_view piece, bool last);
  // Where the footer begins, or the request above it that is being executed; nothing without a footer.
  std::optional<uint64_t> start() const;

 private:
  struct Open {
    uint64_t code_begin;
    size_t ticks;
    bool by_server;
    bool seen_footer = false, is_draft = false;
  };
  void Take(std::string_view line, uint64_t begin, uint64_t next);
  bool TakeInside(std::string_view line, uint64_t next);
  void TakeOutside(std::string_view line, uint64_t begin);
  void Again();

  uint64_t at_ = 0;
  bool done_ = false;
  bool in_line_ = false;  // of a line that is longer than a piece
  std::optional<Open> open_;
  std::optional<uint64_t> footer_, running_, rule_, header_, announced_;
  uint64_t server_end_ = static_cast<uint64_t>(-1);
  bool below_heading_ = false;  // the nearest line above that is not blank is a server's heading
  size_t unclosed_ = static_cast<size_t>(-1);
  int drafts_left_ = 64, agains_left_ = 64;
};

struct Header {
  std::string agent, target, clock;
};
// `### 🗣️agent to realm at HH:MM:SS`, or the older form.
std::optional<Header> ParseRequestHeader(std::string_view line);
// A reply of this realm, in any of its forms; with an empty name, of any realm.
bool IsReplyHeader(std::string_view line, std::string_view realm);
// A heading of blocks that a server wrote: replies, events, diagnostics.
bool IsServerHeading(std::string_view line);
// Such code is a piece of a log that was pasted.
bool LooksLikeHeader(std::string_view code);

// What a realm takes for its own. A machine's realm can also be taken back to what it was before a cell.
enum class Language : unsigned char { kJavaScript, kBash, kMachineJavaScript, kMachineBash };
inline bool IsBash(Language language) {
  return language == Language::kBash || language == Language::kMachineBash;
}

// `#### ⏪`, with a number of cells behind it or without: a request of a machine's realm that has no fence.
inline constexpr std::string_view kRollbackMark = "#### ⏪";

struct Request {
  std::string agent = "agent";
  std::string target;
  std::string clock;  // of the agent's header, or empty
  std::string code;
  bool has_footer = false;
  Fence fence;  // of a rollback: its line
  // With a footer: where the agent's text begins, and its header's line.
  size_t chunk = 0;
  std::optional<Line> header;
  // What stands behind the fence belongs to the next request.
  bool more = false;
};

// The oldest request that waits in the text; nothing when there is none.
std::optional<Request> FindRequest(std::string_view text, std::string_view realm,
                                   Language language = Language::kJavaScript);

}  // namespace bivalve::notebook
