#include "commands/random_numbers.h"

#include <numeric>
#include <unordered_map>
#include <utility>

namespace bivalve::commands {

Task<bool> RandomNumbers::Open(std::string_view file) {
  name_ = file;
  auto opened = co_await command_.vfs.Open(command_.process, name_, kernel::OpenFlags::Read());
  if (!opened) {
    co_await command_.ReportFile(name_, opened.error());
    co_return false;
  }
  file_ = std::move(*opened);
  co_return true;
}

Task<bool> RandomNumbers::Fill(std::span<char> bytes) {
  if (!file_) {
    command_.machine.FillEntropy(bytes);
    co_return true;
  }
  for (char& byte : bytes) {
    if (at_ == buffer_.size()) {
      buffer_.resize(4096);
      at_ = 0;
      auto got = co_await file_->Read(command_.process, buffer_);
      buffer_.resize(got ? *got : 0);
      if (!got || *got == 0) {
        co_await command_.Report(got ? Quote(name_) + ": end of file"
                                     : QuoteName(name_) + ": read error: " + Why(got.error()));
        co_return false;
      }
    }
    byte = buffer_[at_++];
  }
  co_return true;
}

Task<std::optional<uint64_t>> RandomNumbers::Below(uint64_t choices) {
  const uint64_t wanted = choices - 1;
  for (;;) {
    if (most_ < wanted) {
      char bytes[8];
      size_t count = 0;
      uint64_t reach = most_;
      do {
        reach = (reach << 8) + 255;
        ++count;
      } while (reach < wanted);
      if (!co_await Fill({bytes, count})) co_return std::nullopt;
      for (size_t i = 0; i < count; ++i) {
        number_ = (number_ << 8) + static_cast<unsigned char>(bytes[i]);
        most_ = (most_ << 8) + 255;
      }
    }
    if (most_ == wanted) {
      most_ = 0;
      co_return std::exchange(number_, 0);
    }
    uint64_t excess = most_ - wanted;
    uint64_t unusable = excess % choices;
    uint64_t last_usable = most_ - unusable;
    if (number_ <= last_usable) {
      uint64_t result = number_ % choices;
      number_ /= choices;
      most_ = excess / choices;
      co_return result;
    }
    number_ -= last_usable + 1;
    most_ = unusable - 1;
  }
}

Task<std::optional<std::vector<uint64_t>>> RandomNumbers::Permutation(uint64_t count, uint64_t choices) {
  std::vector<uint64_t> result;
  if (count == 0) co_return result;
  if (count == 1) {
    auto one = co_await Below(choices);
    if (!one) co_return std::nullopt;
    result.push_back(*one);
    co_return result;
  }
  bool sparse = choices >= 128 * 1024 && choices / count >= 32;
  std::unordered_map<uint64_t, uint64_t> moved;
  if (!sparse) {
    result.resize(choices);
    std::iota(result.begin(), result.end(), uint64_t{0});
  }
  for (uint64_t i = 0; i < count; ++i) {
    auto below = co_await Below(choices - i);
    if (!below) co_return std::nullopt;
    uint64_t j = i + *below;
    command_.machine.Spend(2);
    if (sparse) {
      auto value = [&](uint64_t at) {
        auto found = moved.find(at);
        return found == moved.end() ? at : found->second;
      };
      uint64_t a = value(i), b = value(j);
      moved[i] = b;
      moved[j] = a;
      result.push_back(b);
    } else {
      std::swap(result[i], result[j]);
    }
    co_await kernel::Yield(command_.process);
  }
  result.resize(count);
  co_return result;
}

}  // namespace bivalve::commands
