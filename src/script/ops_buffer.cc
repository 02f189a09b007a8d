// buffer: bytes to text and back, search, comparison. Encodings are named by Node's canonical names.
#include <algorithm>
#include <cstring>
#include <optional>

#include "base/char_width.h"
#include "base/utf8.h"
#include "script/encoding.h"
#include "script/ops.h"
#include "script/runtime.h"
#include "script/text.h"

namespace bivalve::script {
namespace {

using Bytes = std::span<char>;

std::string_view View(Bytes bytes) { return {bytes.data(), bytes.size()}; }

// The part of argument `index` between the numbers at index + 1 and index + 2.
std::string_view Slice(OpCall& call, int index) {
  std::string_view all = View(call.Bytes(index));
  auto size = static_cast<int64_t>(all.size());
  int64_t start = std::clamp<int64_t>(call.Integer(index + 1, 0), 0, size);
  int64_t end = std::clamp<int64_t>(call.Integer(index + 2, size), start, size);
  return all.substr(static_cast<size_t>(start), static_cast<size_t>(end - start));
}

// encode(text, encoding): bytes. decode(bytes, start, end, encoding): text.
void Encode(Runtime& runtime, OpCall& call) {
  std::string text = call.Text(0);
  runtime.machine.SpendBytes(text.size());
  call.Return(Datum::Bytes(EncodeText(std::move(text), call.Text(1))));
}
void Decode(Runtime& runtime, OpCall& call) {
  std::string_view bytes = Slice(call, 0);
  runtime.machine.SpendBytes(bytes.size());
  call.Return(Datum::Text(DecodeText(bytes, call.Text(3))));
}

// byteLength(text): of its UTF-8.
void ByteLength(Runtime&, OpCall& call) {
  call.Return(Datum::Number(static_cast<double>(call.Text(0).size())));
}

// copy(target, at, source, start, end): moves what fits; how much that was.
void Copy(Runtime& runtime, OpCall& call) {
  Bytes target = call.Bytes(0);
  auto at = static_cast<size_t>(std::clamp<int64_t>(call.Integer(1), 0, static_cast<int64_t>(target.size())));
  std::string_view source = Slice(call, 2);
  size_t count = std::min(target.size() - at, source.size());
  if (count) memmove(target.data() + at, source.data(), count);
  runtime.machine.SpendBytes(count);
  call.Return(Datum::Number(static_cast<double>(count)));
}

// fill(target, start, end, pattern bytes or number)
void Fill(Runtime& runtime, OpCall& call) {
  std::string_view part = Slice(call, 0);
  char* to = const_cast<char*>(part.data());
  runtime.machine.SpendBytes(part.size());
  if (part.empty()) return;
  if (!call.IsBytes(3)) {
    memset(to, static_cast<int>(call.Integer(3)) & 255, part.size());
    return;
  }
  Bytes pattern = call.Bytes(3);
  if (pattern.empty()) return;
  for (size_t i = 0; i < part.size(); i += pattern.size())
    memmove(to + i, pattern.data(), std::min(pattern.size(), part.size() - i));
}

// compare(a, b): -1, 0, 1.
void Compare(Runtime& runtime, OpCall& call) {
  std::string_view a = View(call.Bytes(0)), b = View(call.Bytes(1));
  runtime.machine.SpendBytes(std::min(a.size(), b.size()));
  int order = a.compare(b);
  call.Return(Datum::Number(order < 0 ? -1 : order > 0));
}

// The first or last place of `needle` at or behind (before) `from`; nothing when stopped.
std::optional<int64_t> Search(kernel::Machine& machine, std::string_view hay, std::string_view needle,
                              int64_t from, bool backward, size_t step) {
  auto last = static_cast<int64_t>(hay.size()) - static_cast<int64_t>(needle.size());
  if (backward) from = std::min(from, last);
  for (int64_t at = from; at >= 0 && at <= last; at += backward ? -1 : 1) {
    if (!backward && step == 1 && !needle.empty()) {
      auto* next =
          static_cast<const char*>(memchr(hay.data() + at, needle[0], static_cast<size_t>(last - at) + 1));
      if (!next) return -1;
      if (!machine.SpendBytes(static_cast<uint64_t>(next - hay.data() - at))) return std::nullopt;
      at = next - hay.data();
    }
    if (step == 2 && at % 2 != 0) continue;
    size_t same = 0;
    while (same < needle.size() && hay[static_cast<size_t>(at) + same] == needle[same]) ++same;
    if (same == needle.size()) return at;
    if (!machine.SpendBytes(same)) return std::nullopt;
  }
  return -1;
}

// indexOf(bytes, needle, from, backward, two-byte units)
void IndexOf(Runtime& runtime, OpCall& call) {
  auto found = Search(runtime.machine, View(call.Bytes(0)), View(call.Bytes(1)), call.Integer(2),
                      call.Truthy(3), call.Truthy(4) ? 2 : 1);
  call.Return(Datum::Number(static_cast<double>(found.value_or(-1))));
}

// isUtf8(bytes), isAscii(bytes)
void IsUtf8(Runtime& runtime, OpCall& call) {
  std::string_view bytes = View(call.Bytes(0));
  runtime.machine.SpendBytes(bytes.size());
  call.Return(Datum::Boolean(script::IsUtf8(bytes)));
}
void IsAscii(Runtime& runtime, OpCall& call) {
  std::string_view bytes = View(call.Bytes(0));
  runtime.machine.SpendBytes(bytes.size());
  call.Return(Datum::Boolean(std::ranges::none_of(bytes, [](char c) { return c & 0x80; })));
}

// width(text): columns on a terminal.
void Width(Runtime& runtime, OpCall& call) {
  std::string text = call.Text(0);
  runtime.machine.SpendBytes(text.size());
  int64_t columns = 0;
  for (std::string_view rest = text; !rest.empty();) {
    Utf8Char next = DecodeUtf8(rest);
    columns += next.code == kInvalidChar ? 1 : std::max(CharWidth(next.code), 0);
    rest.remove_prefix(next.length);
  }
  call.result = Datum::Number(static_cast<double>(columns));
}

constexpr Op kOps[] = {
    {"encode", Encode},   {"decode", Decode},   {"byteLength", ByteLength}, {"copy", Copy},
    {"fill", Fill},       {"compare", Compare}, {"indexOf", IndexOf},       {"isUtf8", IsUtf8},
    {"isAscii", IsAscii}, {"width", Width},
};

}  // namespace

std::span<const Op> BufferOps() { return kOps; }

}  // namespace bivalve::script
