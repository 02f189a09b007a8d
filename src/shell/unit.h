// Unit: a parsed script with what was worked out for it, and the functions defined in it.
//
// Whoever runs or keeps a node of the script holds a Ref to its Unit. A shell and its forks share
// units: they depend on the NameTable, not on a shell's state.
#pragma once

#include <string>
#include <utility>

#include "base/ref.h"
#include "shell/ast.h"
#include "shell/links.h"
#include "shell/names.h"
#include "shell/vars.h"

namespace bivalve::shell {

class Unit final : public RefCounted {
 public:
  Unit(ScriptPtr script, Ref<NameTable> names)
      : links(*script, std::move(names)), script_(std::move(script)) {}

  const Script& script() const { return *script_; }
  const List& body() const { return *script_->body; }

  ScriptLinks links;

 private:
  ScriptPtr script_;
};

// A defined function. Never changed once it is in a table; attributes make a copy.
struct FunctionDef final : RefCounted {
  FunctionDef(std::string function, Ref<Unit> u, const Command* command, std::string file, int at)
      : name(std::move(function)), unit(std::move(u)), body(command), source(std::move(file)), line(at) {}
  FunctionDef(const FunctionDef& other)
      : RefCounted(),
        name(other.name),
        unit(other.unit),
        body(other.body),
        source(other.source),
        line(other.line),
        line_base(other.line_base),
        attrs(other.attrs) {}
  std::string name;
  Ref<Unit> unit;
  const Command* body;
  std::string source;  // BASH_SOURCE while it runs
  int line;
  int line_base = 0;  // lines before those of its commands, when it was defined in a substitution
  Attrs attrs = 0;    // kExport, kReadonly, kTrace
};

}  // namespace bivalve::shell
