// The Expander's inner records; for expand*.cc only.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "shell/expand.h"

namespace bivalve::shell {

// A parameter's value: one text, or the elements of "$@" and its kin.
struct Expander::Value {
  bool set = false;
  bool list = false;
  bool star = false;
  std::string text;
  std::vector<std::string> items;
};

// One ${…} in progress.
struct Expander::ParamState {
  const Part* part = nullptr;
  const Param* param = nullptr;
  FieldBuilder* out = nullptr;
  bool quoted = false;
  bool in_operand = false;       // of another parameter, as in ${x-$@}
  std::span<const Part> string;  // what bash expands at once: the word, or what is between double quotes
  Value value;
  std::string shown;           // the parameter's name in messages
  NameId id = kNoName;         // what is assigned by :=, described by @A @a
  std::optional<Place> place;  // the element, when there is a subscript
  Subscript subscript = Subscript::kNone;
  bool variable = false;  // not positional or special
  std::string operand;
  std::string operand2;
  bool has_operand2 = false;
  size_t item = 0;  // for @P over a list
};

struct Expander::Frame {
  std::span<const Part> parts;
  size_t next = 0;
  FieldBuilder* out = nullptr;
  bool quoted = false;         // within double quotes
  bool double_quotes = false;  // is the inside of "…"
  bool idle_quotes = false;    // which mean nothing: in arithmetic, outside of a subscript
  bool outer_empty_list = false;
  bool operand = false;     // literals are split as expansions are
  bool top = false;         // the word itself: tildes count
  bool as_written = false;  // an arithmetic subscript: quoted parts by their text
  After after = After::kNothing;
  const Part* part = nullptr;  // kArith
  std::unique_ptr<FieldBuilder> own;
  FieldBuilder* target = nullptr;  // kArith: where the number goes
  bool target_quoted = false;
  std::unique_ptr<ParamState> state;
};

}  // namespace bivalve::shell
