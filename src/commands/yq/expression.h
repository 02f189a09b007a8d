// Expressions: the text of one into a tree, as yq v4 reads them: operators have numbers for how tightly they
// bind, and of equals the later one binds tighter (8 - 4 - 2 is 6).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands::yq {

enum class Op : uint8_t {
  // With two sides.
  kOr,
  kAnd,
  kReduce,
  kBlock,
  kUnion,
  kPipe,
  kAssign,
  kAddAssign,
  kSubtractAssign,
  kMultiplyAssign,
  kAlternativeAssign,
  kBind,
  kMultiply,
  kDivide,
  kModulo,
  kAdd,
  kSubtract,
  kAlternative,
  kEquals,
  kNotEquals,
  kCompare,
  kCreateMap,
  kShortPipe,
  kTraverseArray,
  kAssignStyle,
  kAssignTag,
  kAssignComment,
  kAssignAnchor,
  kAssignAlias,
  // With something behind them.
  kCollect,
  kMap,
  kFilter,
  kError,
  kPick,
  kOmit,
  kEval,
  kMapValues,
  kFormatDate,
  kWithDateFormat,
  kTimeZone,
  kContains,
  kAnyCondition,
  kAllCondition,
  kWithEntries,
  kWith,
  kSetPath,
  kDeletePaths,
  kExplode,
  kSortBy,
  kSortKeys,
  kJoin,
  kSubstitute,
  kMatch,
  kCapture,
  kTest,
  kSplit,
  kLoad,
  kSelect,
  kHas,
  kUniqueBy,
  kGroupBy,
  kDelete,
  kFirst,
  // Alone.
  kEmpty,
  kSelf,
  kValue,
  kTraversePath,
  kRecurse,
  kVariable,
  kCollectObject,
  kInterpolate,
  kEnv,
  kEnvSubst,
  kLength,
  kLine,
  kColumn,
  kNow,
  kFromUnix,
  kToUnix,
  kEncode,
  kDecode,
  kAny,
  kAll,
  kToEntries,
  kFromEntries,
  kSplitDocument,
  kGetStyle,
  kGetTag,
  kGetKind,
  kGetKey,
  kIsKey,
  kGetParent,
  kGetComment,
  kGetAnchor,
  kGetAlias,
  kDocumentIndex,
  kFileName,
  kFileIndex,
  kGetPath,
  kReverse,
  kSort,
  kShuffle,
  kUpcase,
  kDowncase,
  kTrim,
  kToString,
  kToNumber,
  kKeys,
  kNot,
  kUnique,
  kFlatten,
  kPivot,
  kMin,
  kMax,
  kArrayToMap,
};

enum CommentKind : uint8_t { kLineComment = 1, kHeadComment = 2, kFootComment = 4 };

struct Expression {
  Op op = Op::kSelf;
  std::unique_ptr<Expression> left, right;
  std::string text;  // a name, a key, a string's text, a format
  std::string tag;   // of kValue
  // What more there is to say: flags of `*`, parameters in brackets, which comments.
  std::string flags;
  int64_t number = 0;
  bool relative = false;   // |=
  bool optional = false;   // .a?
  bool keys = false;       // ...
  bool reference = false;  // ref $x
  bool strict = false;     // >, < without =
  bool greater = false;
  std::vector<std::unique_ptr<Expression>> parts;  // of kInterpolate

  ~Expression();
};

// Nothing and `error` for text that is none ("invalid input text \"…\"").
std::unique_ptr<Expression> ParseExpression(std::string_view text, std::string* error, int depth = 0);

}  // namespace bivalve::commands::yq
