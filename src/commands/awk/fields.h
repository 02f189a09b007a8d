// Fields: $0, the fields and NF, each made from the others only when it is asked for.
//
// A record from a file is copied once, one that was assigned is shared; fields are places in it until
// somebody wants them as values. Splitting stops at the field that was asked for. Who changes how records are
// split calls SplitAll first: a record is split as things stood when it was read.
#pragma once

#include <string>

#include "commands/awk/split.h"
#include "commands/awk/value.h"

namespace bivalve::commands::awk {

class Runtime;

class Fields {
 public:
  explicit Fields(Runtime& runtime) : runtime_(runtime) {}

  void SetRecord(std::string_view record);
  void SetRecord(const Value& value);
  // $index; empty beyond NF. Valid until the next change.
  const Value& Get(size_t index);
  double Number(size_t index);
  // Stores and lets $0 and NF follow.
  void Set(size_t index, Value value);
  size_t Count();
  void SetCount(size_t count);
  const Value& Record();
  std::string_view RecordView();
  // The value of fields that are not there, for typeof.
  const Value& Nothing();
  // As before the first record.
  void Begin() {
    SetRecord(std::string_view());
    record_ = Nothing();
  }
  void SplitAll() { Count(); }
  // OFS is about to change: $0 is put together as long as it has its old value.
  void Rebuild();

  Splitter splitter;

 private:
  void FindUpTo(size_t index);
  void Grow(size_t count);

  Runtime& runtime_;
  void Reset();

  std::string_view text_;  // the record as it was read; places_ are in it
  std::string buffer_;     // what text_ is a view of,
  Value source_;           // or this
  Value record_;           // $0; nothing while text_ says it
  bool stale_ = false;     // a field was changed after record_
  FieldScan scan_;
  bool all_ = true;            // no more fields in text_
  size_t count_ = 0;           // fields found or made
  size_t made_end_ = 0;        // no values at or after this
  std::vector<Slice> places_;  // of field 1 at [0]
  std::vector<Value> values_;
  std::vector<uint8_t> made_;
  Value nothing_;
};

}  // namespace bivalve::commands::awk
