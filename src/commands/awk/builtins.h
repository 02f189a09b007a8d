// The built-in functions: names and numbers of arguments.
#pragma once

#include <cstdint>
#include <string_view>

namespace bivalve::commands::awk {

enum class Fn : uint8_t {
  kAnd,
  kAsort,
  kAsorti,
  kAtan2,
  kBindtextdomain,
  kClose,
  kCompl,
  kCos,
  kDcgettext,
  kDcngettext,
  kExp,
  kFflush,
  kGensub,
  kGsub,
  kIndex,
  kInt,
  kIsarray,
  kLength,
  kLog,
  kLshift,
  kMatch,
  kMkbool,
  kMktime,
  kOr,
  kPatsplit,
  kRand,
  kRshift,
  kSin,
  kSplit,
  kSprintf,
  kSqrt,
  kSrand,
  kStrftime,
  kStrtonum,
  kSub,
  kSubstr,
  kSystem,
  kSystime,
  kTolower,
  kToupper,
  kTypeof,
  kXor,
};

struct BuiltinInfo {
  std::string_view name;
  Fn fn;
  int least;
  int most;
  bool gnu;
};

inline constexpr BuiltinInfo kBuiltins[] = {
    {"and", Fn::kAnd, 0, 1000, true},
    {"asort", Fn::kAsort, 1, 3, true},
    {"asorti", Fn::kAsorti, 1, 3, true},
    {"atan2", Fn::kAtan2, 2, 2, false},
    {"bindtextdomain", Fn::kBindtextdomain, 1, 2, true},
    {"close", Fn::kClose, 1, 2, false},
    {"compl", Fn::kCompl, 1, 1, true},
    {"cos", Fn::kCos, 1, 1, false},
    {"dcgettext", Fn::kDcgettext, 1, 3, true},
    {"dcngettext", Fn::kDcngettext, 1, 5, true},
    {"exp", Fn::kExp, 1, 1, false},
    {"fflush", Fn::kFflush, 0, 1, false},
    {"gensub", Fn::kGensub, 3, 4, true},
    {"gsub", Fn::kGsub, 2, 3, false},
    {"index", Fn::kIndex, 2, 2, false},
    {"int", Fn::kInt, 1, 1, false},
    {"isarray", Fn::kIsarray, 1, 1, true},
    {"length", Fn::kLength, 0, 1, false},
    {"log", Fn::kLog, 1, 1, false},
    {"lshift", Fn::kLshift, 2, 2, true},
    {"match", Fn::kMatch, 2, 3, false},
    {"mkbool", Fn::kMkbool, 1, 1, true},
    {"mktime", Fn::kMktime, 1, 2, true},
    {"or", Fn::kOr, 0, 1000, true},
    {"patsplit", Fn::kPatsplit, 2, 4, true},
    {"rand", Fn::kRand, 0, 0, false},
    {"rshift", Fn::kRshift, 2, 2, true},
    {"sin", Fn::kSin, 1, 1, false},
    {"split", Fn::kSplit, 2, 4, false},
    {"sprintf", Fn::kSprintf, 0, 1000, false},
    {"sqrt", Fn::kSqrt, 1, 1, false},
    {"srand", Fn::kSrand, 0, 1, false},
    {"strftime", Fn::kStrftime, 0, 3, true},
    {"strtonum", Fn::kStrtonum, 1, 1, true},
    {"sub", Fn::kSub, 2, 3, false},
    {"substr", Fn::kSubstr, 2, 3, false},
    {"system", Fn::kSystem, 1, 1, false},
    {"systime", Fn::kSystime, 0, 0, true},
    {"tolower", Fn::kTolower, 1, 1, false},
    {"toupper", Fn::kToupper, 1, 1, false},
    {"typeof", Fn::kTypeof, 1, 2, true},
    {"xor", Fn::kXor, 0, 1000, true},
};

// The special variables, in the order of their slots.
enum class Special : uint8_t {
  kArgc,
  kArgind,
  kArgv,
  kBinmode,
  kConvfmt,
  kEnviron,
  kErrno,
  kFieldwidths,
  kFilename,
  kFnr,
  kFpat,
  kFs,
  kFunctab,
  kIgnorecase,
  kLint,
  kNf,
  kNr,
  kOfmt,
  kOfs,
  kOrs,
  kPrec,
  kProcinfo,
  kRlength,
  kRoundmode,
  kRs,
  kRstart,
  kRt,
  kSubsep,
  kSymtab,
  kTextdomain,
  kCount,
};
inline constexpr std::string_view kSpecialNames[] = {
    "ARGC",     "ARGIND", "ARGV", "BINMODE", "CONVFMT", "ENVIRON",    "ERRNO",   "FIELDWIDTHS",
    "FILENAME", "FNR",    "FPAT", "FS",      "FUNCTAB", "IGNORECASE", "LINT",    "NF",
    "NR",       "OFMT",   "OFS",  "ORS",     "PREC",    "PROCINFO",   "RLENGTH", "ROUNDMODE",
    "RS",       "RSTART", "RT",   "SUBSEP",  "SYMTAB",  "TEXTDOMAIN",
};
inline constexpr int kSpecialCount = static_cast<int>(Special::kCount);
static_assert(sizeof kSpecialNames / sizeof kSpecialNames[0] == kSpecialCount);
inline constexpr int Slot(Special special) { return static_cast<int>(special); }

}  // namespace bivalve::commands::awk
