// Framer: cuts a client's stream of bytes into JSON texts.
//
// A message ends where its outermost bracket closes; no newline is needed, packets may cut anywhere. What
// cannot be JSON any more is told at the first wrong byte, and reading goes on behind the next newline.
// Messages with "Content-Length: N" headers are taken, too. Texts are only known to have matching brackets:
// whoever parses them finds the rest.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::daemon {

class Framer {
 public:
  struct Frame {
    enum class Kind : unsigned char { kText, kBroken, kTooLarge };
    Kind kind = Kind::kText;
    std::string text = {};
  };
  static constexpr size_t kMostDepth = 128;

  explicit Framer(size_t most_bytes) : most_bytes_(most_bytes) {}

  void Feed(std::string_view bytes, std::vector<Frame>& out);
  // No more will come: what was begun is broken.
  void End(std::vector<Frame>& out);
  // The client's first message had headers, so answers get them, too.
  bool headers() const { return style_ == Style::kHeaders; }

 private:
  enum class Mode : unsigned char { kBetween, kJson, kLine, kHeader, kBody, kSkip };
  enum class Place : unsigned char {
    kValue,
    kFirstItem,
    kKey,
    kFirstKey,
    kColon,
    kAfter,
    kScalar,
    kString,
    kEscape
  };
  enum class Style : unsigned char { kUnknown, kPlain, kHeaders };

  void Begin(char c, std::vector<Frame>& out);
  // False: no JSON text goes on like this.
  bool Step(char c);
  bool StepOutside(char c);
  bool Open(char c);
  bool Close(char c);
  void Take(char c, std::vector<Frame>& out);
  void TakeHeader(char c, std::vector<Frame>& out);
  void Break(Frame::Kind kind, bool at_newline, std::vector<Frame>& out);
  void Finish(std::vector<Frame>& out);

  const size_t most_bytes_;
  Mode mode_ = Mode::kBetween;
  Place place_ = Place::kValue;
  Style style_ = Style::kUnknown;
  bool in_key_ = false;
  std::string text_;
  std::string open_;  // brackets
  size_t body_ = 0;   // bytes that are still to come
};

}  // namespace bivalve::daemon
