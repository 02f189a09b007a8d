#include "regex/perl_regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>

namespace bivalve::regex {
namespace {

constexpr uint32_t kHeapLimitKiB = 32 << 10;
constexpr uint32_t kNestLimit = 200;
// How much text the places of a search may have before them, added up, between two looks at the clock: one
// place may read all of it without a step that is counted.
constexpr size_t kAheadPerLook = 8 << 20;

PCRE2_SPTR Units(std::string_view text) {
  // A null pointer is an error even for no units.
  return reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : "");
}

std::string_view FailureText(int code) {
  switch (code) {
    case PCRE2_ERROR_MATCHLIMIT: return "exceeded PCRE's backtracking limit";
    case PCRE2_ERROR_DEPTHLIMIT: return "exceeded PCRE's nested backtracking limit";
    case PCRE2_ERROR_RECURSELOOP: return "PCRE detected recurse loop";
    case PCRE2_ERROR_HEAPLIMIT: return "exceeded PCRE's heap limit";
    case PCRE2_ERROR_NOMEMORY: return "memory exhausted";
    default: return "internal PCRE error";
  }
}

// One search, for bivalve_pcre2_go_on.
struct Watch {
  Meter& meter;
  int64_t steps = 0;  // at this place
  size_t ahead = 0;
};

}  // namespace

extern "C" int bivalve_pcre2_go_on(void* data, unsigned steps, size_t ahead) {
  auto& watch = *static_cast<Watch*>(data);
  if (ahead > 0) {
    watch.steps = 0;
    watch.ahead += ahead;
    if (watch.ahead > kAheadPerLook) {
      watch.ahead = 0;
      watch.meter.floor = INT64_MAX;
    }
    return watch.meter.Spend(steps);
  }
  watch.steps += steps;
  return watch.meter.Spend(steps) && watch.meter.SearchOn(watch.steps);
}

struct PerlRegex::Code {
  pcre2_code* code = nullptr;
  pcre2_match_data* data = nullptr;
  pcre2_match_context* context = nullptr;
  ~Code() {
    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
    pcre2_code_free(code);
  }
};

PerlRegex::PerlRegex() = default;
PerlRegex::~PerlRegex() = default;

Result<std::unique_ptr<PerlRegex>> PerlRegex::Compile(std::string_view pattern, const PerlOptions& options) {
  size_t offset;
  return Compile(pattern, options, &offset);
}

Result<std::unique_ptr<PerlRegex>> PerlRegex::Compile(std::string_view pattern, const PerlOptions& options,
                                                      size_t* error_offset) {
  *error_offset = 0;
  uint32_t flags = options.bytes ? 0 : PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
  flags |= options.lines ? PCRE2_MULTILINE : PCRE2_DOLLAR_ENDONLY;
  if (options.ignore_case) flags |= PCRE2_CASELESS;
  if (options.unicode_classes && !options.bytes) flags |= PCRE2_UCP;
  if (options.dot_all) flags |= PCRE2_DOTALL;
  if (options.class_algebra) flags |= PCRE2_ALT_EXTENDED_CLASS;
  pcre2_compile_context* context = pcre2_compile_context_create(nullptr);
  if (!context) return Fail(Errno::kNoMem);
  pcre2_set_parens_nest_limit(context, kNestLimit);
  if (options.unicode_classes) pcre2_set_compile_extra_options(context, PCRE2_EXTRA_ASCII_POSIX);
  if (options.crlf) pcre2_set_newline(context, PCRE2_NEWLINE_ANYCRLF);
  int error = 0;
  PCRE2_SIZE offset = 0;
  std::unique_ptr<PerlRegex> regex(new PerlRegex);
  regex->code_ = std::make_unique<Code>();
  Code& code = *regex->code_;
  code.code = pcre2_compile(Units(pattern), pattern.size(), flags, &error, &offset, context);
  pcre2_compile_context_free(context);
  if (!code.code) {
    *error_offset = offset;
    // As the versions before those that take bounded ones say it.
    if (error == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH)
      return Fail(Errno::kInval, {}, "lookbehind assertion is not fixed length");
    PCRE2_UCHAR text[256];
    pcre2_get_error_message(error, text, sizeof text);
    return Fail(Errno::kInval, {}, reinterpret_cast<const char*>(text));
  }
  code.data = pcre2_match_data_create_from_pattern(code.code, nullptr);
  code.context = pcre2_match_context_create(nullptr);
  if (!code.data || !code.context) return Fail(Errno::kNoMem);
  pcre2_set_heap_limit(code.context, kHeapLimitKiB);
  pcre2_set_match_limit(code.context, static_cast<uint32_t>(std::min<int64_t>(options.steps, UINT32_MAX)));
  return regex;
}

std::optional<Span> PerlRegex::Search(std::string_view text, size_t from, Meter& meter) {
  failure_ = {};
  Watch watch{meter};
  pcre2_set_callout(code_->context, nullptr, &watch);
  int found = pcre2_match(code_->code, Units(text), text.size(), from, 0, code_->data, code_->context);
  // The text is looked at whole at first.
  if (!meter.Spend(static_cast<int64_t>((text.size() - from) / 16 + 1))) return std::nullopt;
  if (found >= 0) {
    const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(code_->data);
    // `\K` in a look-ahead can put the beginning behind the end.
    return Span{std::min(ends[0], ends[1]), ends[1]};
  }
  if (found != PCRE2_ERROR_NOMATCH && found != PCRE2_ERROR_CALLOUT) failure_ = FailureText(found);
  return std::nullopt;
}

bool PerlRegex::SearchGroups(std::string_view text, size_t from, Meter& meter, std::vector<Span>* groups) {
  auto found = Search(text, from, meter);
  if (!found) return false;
  groups->clear();
  groups->push_back(*found);
  const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(code_->data);
  uint32_t count = pcre2_get_ovector_count(code_->data);
  for (uint32_t i = 1; i < count; ++i) {
    bool took_part = ends[2 * i] != PCRE2_UNSET && ends[2 * i] <= ends[2 * i + 1];
    groups->push_back(took_part ? Span{ends[2 * i], ends[2 * i + 1]} : Span{kNone, kNone});
  }
  return true;
}

int PerlRegex::GroupNumber(const std::string& name) const {
  uint32_t count = 0, size = 0;
  PCRE2_SPTR table = nullptr;
  pcre2_pattern_info(code_->code, PCRE2_INFO_NAMECOUNT, &count);
  pcre2_pattern_info(code_->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
  pcre2_pattern_info(code_->code, PCRE2_INFO_NAMETABLE, &table);
  // Entries are a number of two bytes, a name and a NUL.
  for (; count > 0; --count, table += size)
    if (name == reinterpret_cast<const char*>(table + 2)) return table[0] << 8 | table[1];
  return -1;
}

}  // namespace bivalve::regex
