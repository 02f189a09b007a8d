#include "commands/inputs.h"

namespace bivalve::commands {

Inputs::Inputs(Command& command, const std::vector<std::string_view>& operands)
    : command_(command), operands_(operands) {
  if (operands_.empty()) operands_.push_back("-");
}

Task<bool> Inputs::Next() {
  reader_.reset();
  while (next_ < operands_.size()) {
    name_ = operands_[next_++];
    auto file = co_await command_.OpenInput(name_);
    if (file) {
      reader_.emplace(command_.process, std::move(*file));
      co_return true;
    }
    co_await command_.ReportFile(name_, file.error());
  }
  co_return false;
}

Task<std::optional<std::string_view>> Inputs::Line(char delimiter) {
  auto line = co_await reader_->Line(delimiter);
  if (line) {
    if (*line) command_.machine.SpendBytes((*line)->size());
    co_return *line;
  }
  co_await command_.ReportFile(name_, line.error());
  co_return std::nullopt;
}

Task<std::string_view> Inputs::Block() {
  auto block = co_await reader_->Block();
  if (block) {
    command_.machine.SpendBytes(block->size());
    co_return *block;
  }
  co_await command_.ReportFile(name_, block.error());
  co_return std::string_view();
}

Task<std::string_view> Inputs::JoinedBlock() {
  for (;;) {
    if (!reader_ && !co_await Next()) co_return std::string_view();
    std::string_view block = co_await Block();
    if (!block.empty()) co_return block;
    reader_.reset();
  }
}

}  // namespace bivalve::commands
