// DebugConnection: a debugger's connection over an open file of the process, a socket as a rule.
//
// While the debugger holds the script, the machine's other processes go on in a nested loop, and the script's
// limits of time stand still. A connection that breaks, or that nothing could wake any more, lets go of the
// script.
#pragma once

#include <string>

#include "script/engine.h"
#include "script/runtime.h"

namespace bivalve::script {

class DebugConnection final : public DebugLink {
 public:
  // `pause`: the debugger is asked before the next code of the script's own runs.
  DebugConnection(Runtime& runtime, kernel::FileRef file, bool pause)
      : runtime_(runtime), file_(std::move(file)), pause_(pause) {}

  size_t Read(std::span<char> into) override;
  bool Write(std::string_view bytes) override;
  bool Flush() override;
  bool ReadReady() override { return file_ && file_->ReadReady(); }
  void OnDetach() override;
  bool PausesAt(std::string_view file) override;

  bool closed() const { return !file_; }

 private:
  Runtime& runtime_;
  kernel::FileRef file_;
  std::string out_;
  bool pause_;
};

}  // namespace bivalve::script
