#include "regex/posix_program.h"

#include <utility>

#include "base/utf8.h"

namespace bivalve::regex {
namespace {

using Kind = RegexNode::Kind;
using Op = RegexInstruction::Op;

// Builds backwards: Emit(node, next) returns the entry of code that does `node` and goes on at `next`.
class Compiler {
 public:
  explicit Compiler(const RegexTree& tree) : tree_(tree) {}

  Result<RegexProgram> Run() {
    int match = Add({.op = Op::kMatch});
    program_.start = Emit(tree_.root, match, 0);
    if (too_big_) return Fail(Errno::kInval, {}, "Regular expression too big");
    return std::move(program_);
  }

 private:
  int Add(RegexInstruction instruction) {
    if (program_.code.size() >= RegexProgram::kMaxSize) {
      too_big_ = true;
      return 0;
    }
    program_.code.push_back(instruction);
    return static_cast<int>(program_.code.size()) - 1;
  }

  int Emit(int index, int next, int depth) {
    if (depth > 2 * RegexTree::kMaxDepth + 100) too_big_ = true;
    if (too_big_) return 0;
    const RegexNode& node = tree_.nodes[static_cast<size_t>(index)];
    switch (node.kind) {
      case Kind::kEmpty:
      case Kind::kBackReference: return next;
      case Kind::kSet: return Add({.op = Op::kSet, .set = node.set, .next = next});
      case Kind::kConcat:
        for (size_t i = node.children.size(); i-- > 0;) next = Emit(node.children[i], next, depth + 1);
        return next;
      case Kind::kAlternate: {
        int entry = Emit(node.children.back(), next, depth + 1);
        for (size_t i = node.children.size() - 1; i-- > 0;) {
          int left = Emit(node.children[i], next, depth + 1);
          entry = Add({.op = Op::kSplit, .next = left, .other = entry});
        }
        return entry;
      }
      case Kind::kRepeat: return EmitRepeat(node, next, depth);
      case Kind::kGroup: return Emit(node.children[0], next, depth + 1);
      case Kind::kAssert:
        program_.has_assertions = true;
        program_.has_word_assertions |= node.assertion > AssertKind::kBufferEnd;
        return Add({.op = Op::kAssert, .assertion = node.assertion, .next = next});
    }
    return next;
  }

  int EmitRepeat(const RegexNode& node, int next, int depth) {
    if (node.high == RegexNode::kInfinite) {
      int loop = Add({.op = Op::kSplit, .next = -1, .other = next});
      int body = Emit(node.children[0], loop, depth + 1);
      if (too_big_) return 0;
      program_.code[static_cast<size_t>(loop)].next = body;
      next = loop;
    } else {
      int end = next;
      for (int i = node.low; i < node.high && !too_big_; ++i) {
        int body = Emit(node.children[0], next, depth + 1);
        next = Add({.op = Op::kSplit, .next = body, .other = end});
      }
    }
    for (int i = 0; i < node.low && !too_big_; ++i) next = Emit(node.children[0], next, depth + 1);
    return next;
  }

  const RegexTree& tree_;
  RegexProgram program_;
  bool too_big_ = false;
};

// The bytes of a set that holds one character, else empty.
std::string OnlyCharacter(const CharSet& set) {
  if (set.negated || set.ignore_case || !set.classes.empty() || !set.excluded.empty() ||
      set.ranges.size() != 1)
    return {};
  char32_t code = set.ranges[0].first;
  if (code != set.ranges[0].last) return {};
  std::string text;
  if (code >= kRawByte)
    text += static_cast<char>(code - kRawByte);
  else
    AppendUtf8(text, code);
  return text;
}

struct Literal {
  std::string best;   // the longest string that is always there
  std::string whole;  // all of it, when `exact`
  bool exact = false;
};

void Keep(std::string& best, const std::string& candidate) {
  if (candidate.size() > best.size()) best = candidate;
}

Literal Required(const RegexTree& tree, int index, int depth) {
  const RegexNode& node = tree.nodes[static_cast<size_t>(index)];
  Literal result;
  if (depth > RegexTree::kMaxDepth) return result;
  switch (node.kind) {
    case Kind::kEmpty: result.exact = true; break;
    case Kind::kSet:
      result.whole = result.best = OnlyCharacter(tree.sets[static_cast<size_t>(node.set)]);
      result.exact = !result.whole.empty();
      break;
    case Kind::kGroup: return Required(tree, node.children[0], depth + 1);
    case Kind::kConcat: {
      std::string run;
      result.exact = true;
      for (int child : node.children) {
        Literal part = Required(tree, child, depth + 1);
        if (part.exact) {
          run += part.whole;
          continue;
        }
        result.exact = false;
        Keep(result.best, part.best);
        Keep(result.best, run);
        run.clear();
      }
      Keep(result.best, run);
      if (result.exact) result.whole = run;
      break;
    }
    case Kind::kRepeat:
      if (node.low > 0) {
        Literal part = Required(tree, node.children[0], depth + 1);
        result.best = part.best;
        if (node.low == 1 && node.high == 1) return part;
      }
      break;
    case Kind::kAlternate:
    case Kind::kBackReference:
    case Kind::kAssert: break;
  }
  return result;
}

}  // namespace

Result<RegexProgram> CompilePosix(RegexTree tree) {
  TRY(RegexProgram program, Compiler(tree).Run());
  program.bytes = tree.bytes;
  program.sets = std::move(tree.sets);
  return program;
}

RequiredLiteral FindRequiredLiteral(const RegexTree& tree) {
  Literal found = Required(tree, tree.root, 0);
  return {found.exact ? found.whole : found.best, found.exact};
}

bool EndsWithWordCharacter(std::string_view text) {
  if (text.empty()) return false;
  size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && (text[start] & 0xC0) == 0x80) --start;
  Utf8Char c = DecodeUtf8(text.substr(start));
  return c.code != kInvalidChar && start + c.length == text.size() && IsInClass(c.code, CharClass::kWord);
}

}  // namespace bivalve::regex
