#include "commands/awk/fields.h"

#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

void Fields::Reset() {
  record_.Clear();
  stale_ = false;
  scan_ = {};
  all_ = false;
  count_ = 0;
  for (size_t i = 0; i < made_end_; ++i) {
    values_[i].Clear();
    made_[i] = 0;
  }
  made_end_ = 0;
}

void Fields::SetRecord(std::string_view record) {
  buffer_.assign(record);
  text_ = buffer_;
  source_.Clear();
  Reset();
}

void Fields::SetRecord(const Value& value) {
  Value held = value;
  if ((held.tag() == Tag::kString || held.tag() == Tag::kInput) && held.str() != Nothing().str()) {
    source_ = held;
    text_ = held.str()->view();
    Reset();
    record_ = std::move(held);
    return;
  }
  Scratch scratch;
  SetRecord(runtime_.View(held, scratch));
}

void Fields::Grow(size_t count) {
  if (places_.size() >= count) return;
  size_t size = count + count / 2 + 8;
  places_.resize(size);
  values_.resize(size);
  made_.resize(size);
}

void Fields::FindUpTo(size_t index) {
  Slice field, separator;
  while (!all_ && count_ < index) {
    if (!scan_.Next(splitter, text_, runtime_.meter(), &field, &separator)) {
      all_ = true;
      return;
    }
    if (!runtime_.meter().Spend(1)) return;
    if (count_ == places_.size()) {
      const size_t more = 2 * count_ * (sizeof(Slice) + sizeof(Value) + 1);
      if (!runtime_.meter().Hold(more)) return;
      Grow(count_ + 1);
    }
    places_[count_++] = field;
  }
}

const Value& Fields::Get(size_t index) {
  if (index == 0) return Record();
  if (index > count_) {
    if (!all_) FindUpTo(index);
    if (index > count_) return Nothing();
  }
  size_t at = index - 1;
  if (!made_[at]) {
    std::string_view text = text_.substr(places_[at].begin, places_[at].size);
    values_[at] = Value(Tag::kInput, runtime_.pool().Make(text));
    made_[at] = 1;
    if (index > made_end_) made_end_ = index;
  }
  return values_[at];
}

// What lies beyond the record: an empty string that has not been assigned.
const Value& Fields::Nothing() {
  if (nothing_.tag() == Tag::kUninit) nothing_ = Value(Tag::kInput, runtime_.pool().Make({}));
  return nothing_;
}

double Fields::Number(size_t index) {
  if (index > 0) {
    if (index > count_ && !all_) FindUpTo(index);
    if (index > count_) return 0;
    size_t at = index - 1;
    if (!made_[at]) {
      size_t end;
      return ParseNumber(text_.substr(places_[at].begin, places_[at].size), &end, runtime_.number_syntax());
    }
    return runtime_.ToNumber(values_[at]);
  }
  return runtime_.ToNumber(Record());
}

void Fields::Set(size_t index, Value value) {
  if (index == 0) {
    SetRecord(value);
    return;
  }
  if (index > Count()) SetCount(index);
  Get(index);
  values_[index - 1] = std::move(value);
  stale_ = true;
  record_.Clear();
}

size_t Fields::Count() {
  if (!all_) FindUpTo(SIZE_MAX);
  return count_;
}

void Fields::SetCount(size_t count) {
  size_t old = Count();
  if (stale_ == false && record_.tag() == Tag::kUninit) Record();
  Grow(count);
  for (size_t i = old; i < count; ++i) {
    places_[i] = {0, 0};
    values_[i] = Nothing();
    made_[i] = 1;
  }
  for (size_t i = count; i < old; ++i) {
    values_[i].Clear();
    made_[i] = 0;
  }
  made_end_ = count;
  count_ = count;
  stale_ = true;
  record_.Clear();
}

const Value& Fields::Record() {
  if (stale_) {
    std::string text;
    std::string_view separator = runtime_.ofs();
    for (size_t i = 0; i < count_; ++i) {
      if (i) text += separator;
      if (made_[i]) {
        Scratch scratch;
        text += runtime_.View(values_[i], scratch);
      } else {
        text += text_.substr(places_[i].begin, places_[i].size);
      }
    }
    runtime_.meter().SpendBytes(text.size());
    record_ = Value(Tag::kInput, runtime_.pool().Make(text));
    stale_ = false;
  } else if (record_.tag() == Tag::kUninit) {
    record_ = Value(Tag::kInput, runtime_.pool().Make(text_));
  }
  return record_;
}

std::string_view Fields::RecordView() {
  if (!stale_ && record_.tag() == Tag::kUninit) return text_;
  return Record().str()->view();
}

void Fields::Rebuild() {
  if (stale_) Record();
}

}  // namespace bivalve::commands::awk
