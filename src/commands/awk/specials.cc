// The special variables.
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

Value Runtime::LoadSpecial(Special special) {
  switch (special) {
    case Special::kNf: return Value(static_cast<double>(fields_.Count()));
    case Special::kNr: return Value(nr_);
    case Special::kFnr: return Value(fnr_);
    default: break;
  }
  const Value& value = globals_[static_cast<size_t>(special)];
  if (value.tag() > Tag::kRegex) {
    Scalar(value, Where::kGlobal, static_cast<int>(special));
    return {};
  }
  return value;
}

bool Runtime::StoreSpecial(Special special, Value value) {
  Value& slot = globals_[static_cast<size_t>(special)];
  if (slot.tag() > Tag::kRegex && !Scalar(slot, Where::kGlobal, static_cast<int>(special))) return false;
  // What changes how records fall apart must not change the record that is there.
  if (special == Special::kFs || special == Special::kFieldwidths || special == Special::kFpat ||
      special == Special::kRs || special == Special::kIgnorecase)
    fields_.SplitAll();
  if (special == Special::kOfs) fields_.Rebuild();
  slot = std::move(value);
  return Changed(special);
}

bool Runtime::Changed(Special special) {
  Value& value = globals_[static_cast<size_t>(special)];
  Scratch scratch;
  auto text = [&] { return std::string(View(value, scratch)); };
  switch (special) {
    case Special::kNf: {
      double count = ToNumber(value);
      if (count < 0) {
        Fatal("NF set to negative value");
        return false;
      }
      size_t index = FieldIndex(Value(count));
      if (failed_) return false;
      meter().Spend(static_cast<int64_t>(index / 8));
      fields_.SetCount(index);
      break;
    }
    case Special::kNr: nr_ = ToNumber(value); break;
    case Special::kFnr: fnr_ = ToNumber(value); break;
    case Special::kOfs: ofs_ = text(); break;
    case Special::kOrs: ors_ = text(); break;
    case Special::kSubsep: subsep_ = text(); break;
    case Special::kConvfmt: convfmt_ = text(); break;
    case Special::kOfmt: ofmt_ = text(); break;
    case Special::kLint: {
      bool lint = Truth(value);
      if (lint_ && !lint) Warning("turning off `--lint' due to assignment to `LINT'");
      lint_ = lint;
      break;
    }
    case Special::kFs:
      split_by_ = SplitBy::kFs;
      ChooseSplitter();
      break;
    case Special::kFieldwidths:
      if (!settings_.dialect.gnu()) break;
      split_by_ = SplitBy::kWidths;
      if (!ReadFieldWidths()) return false;
      break;
    case Special::kFpat:
      if (!settings_.dialect.gnu()) break;
      split_by_ = SplitBy::kPattern;
      ChooseSplitter();
      break;
    case Special::kRs:
      ChooseRecordEnd();
      if (split_by_ == SplitBy::kFs) ChooseSplitter();
      break;
    case Special::kIgnorecase:
      if (!settings_.dialect.gnu()) break;
      ignore_case_ = Truth(value);
      ChooseSplitter();
      ChooseRecordEnd();
      break;
    default: break;
  }
  if (special == Special::kFs || special == Special::kFieldwidths || special == Special::kFpat) {
    const Value& procinfo = globals_[Slot(Special::kProcinfo)];
    if (procinfo.IsArray())
      *procinfo.array()->Get(Key(std::string_view("FS"))) =
          Value(Tag::kString, pool_.Make(kSpecialNames[static_cast<size_t>(special)]));
  }
  return !failed_;
}

Splitter Runtime::SplitterFor(const Value& separator, bool is_regex, bool paragraph) {
  Splitter how;
  Scratch scratch;
  std::string_view text = View(separator, scratch);
  if (text.empty()) {
    how.mode = settings_.dialect.gnu() ? Splitter::Mode::kCharacters : Splitter::Mode::kWhole;
    return how;
  }
  if (!is_regex) {
    if (text == " ") return how;
    if (text.size() == 1) {
      how.mode = Splitter::Mode::kByte;
      how.byte = text[0];
      how.newline_too = paragraph;
      return how;
    }
  } else if (text.size() == 1 && !ignore_case_ &&
             std::string_view("\\^$.[]|()*+?{}").find(text[0]) == std::string_view::npos &&
             static_cast<unsigned char>(text[0]) < 0x80) {
    how.mode = Splitter::Mode::kByte;
    how.byte = text[0];
    return how;
  }
  how.mode = Splitter::Mode::kRegex;
  how.regex = RegexFor(text);
  if (!how.regex) how.mode = Splitter::Mode::kWhole;
  return how;
}

void Runtime::ChooseSplitter() {
  if (split_by_ == SplitBy::kWidths) return;
  Splitter how;
  if (split_by_ == SplitBy::kPattern) {
    how.mode = Splitter::Mode::kPattern;
    Scratch scratch;
    how.regex = RegexFor(View(globals_[Slot(Special::kFpat)], scratch));
    if (!how.regex) return;
  } else {
    const Value& fs = globals_[Slot(Special::kFs)];
    Scratch scratch;
    if (settings_.dialect.lint_old && View(fs, scratch).size() > 1)
      Warning("old awk does not support regexps as value of `FS'");
    how = SplitterFor(fs, fs.tag() == Tag::kRegex, record_end_.mode == RecordEnd::Mode::kParagraph);
    if (failed_) return;
  }
  fields_.splitter = std::move(how);
}

void Runtime::ChooseRecordEnd() {
  const Value& rs = globals_[Slot(Special::kRs)];
  Scratch scratch;
  std::string_view text = View(rs, scratch);
  RecordEnd end;
  if (text.empty()) {
    end.mode = RecordEnd::Mode::kParagraph;
  } else if ((text.size() == 1 || settings_.dialect.traditional) && rs.tag() != Tag::kRegex) {
    end.byte = text[0];
  } else {
    if (lint_) Warning("multicharacter value of `RS' is a gawk extension");
    end.mode = RecordEnd::Mode::kRegex;
    end.regex = RegexFor(text);
    if (!end.regex) return;
  }
  record_end_ = std::move(end);
}

bool Runtime::ReadFieldWidths() {
  Scratch scratch;
  std::string text(View(globals_[Slot(Special::kFieldwidths)], scratch));
  Splitter how;
  how.mode = Splitter::Mode::kWidths;
  size_t at = 0;
  auto blank = [&] { return at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n'); };
  auto number = [&](size_t* value) {
    size_t from = at;
    for (*value = 0; at < text.size() && text[at] >= '0' && text[at] <= '9' && *value < 1'000'000'000; ++at)
      *value = *value * 10 + static_cast<size_t>(text[at] - '0');
    return at > from;
  };
  for (;;) {
    while (blank()) ++at;
    if (at >= text.size()) break;
    size_t from = at;
    Width width;
    bool good = true;
    if (text[at] == '*') {
      width.rest = true;
      ++at;
    } else {
      good = number(&width.size);
      if (good && at < text.size() && text[at] == ':') {
        ++at;
        width.skip = width.size;
        width.size = 0;
        from = at;
        if (at < text.size() && text[at] == '*') {
          width.rest = true;
          ++at;
        } else {
          good = number(&width.size);
        }
      }
      if (good && !width.rest && width.size == 0) good = false;
    }
    if (good && at < text.size() && !blank()) good = false;
    if (!good) {
      Fatal("invalid FIELDWIDTHS value, for field " + std::to_string(how.widths.size() + 1) + ", near `" +
            text.substr(from) + "'");
      return false;
    }
    how.widths.push_back(width);
    if (width.rest) {
      while (blank()) ++at;
      if (at < text.size()) {
        Fatal("`*' must be the last designator in FIELDWIDTHS");
        return false;
      }
    }
  }
  fields_.splitter = std::move(how);
  return true;
}

}  // namespace bivalve::commands::awk
