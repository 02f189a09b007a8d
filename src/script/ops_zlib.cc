// zlib: streams of compressed bytes, block by block.
#include <algorithm>
#include <memory>
#include <optional>

#include "codec/deflate.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using codec::Deflater;
using codec::Flush;
using codec::Inflater;
using codec::Wrapping;

enum class Status : uint8_t { kMore, kEnd, kCorrupt, kNoDictionary, kNoMemory, kTooMuch, kBadDictionary };

struct Coder : Resource {
  // Appends to *out, at most `most` bytes. kEnd: a stream ended; *used says where.
  virtual Status Run(std::string_view input, Flush flush, size_t most, std::string* out, size_t* used) = 0;
  virtual bool SetParams(int, int, std::string*) { return true; }
  virtual std::string_view Message() const { return {}; }
  virtual bool Begin(bool again) = 0;
};

struct DeflateCoder final : Coder {
  DeflateCoder(Wrapping wrapping, const codec::DeflateOptions& options, std::string bytes)
      : dictionary(wrapping == Wrapping::kGzip ? std::string() : std::move(bytes)),
        deflater(wrapping, options) {}
  bool Begin(bool again) override {
    if (again) deflater.Reset();
    return dictionary.empty() || deflater.SetDictionary(dictionary);
  }
  Status Run(std::string_view input, Flush flush, size_t, std::string* out, size_t* used) override {
    *used = input.size();
    return deflater.Add(input, flush, out) ? Status::kMore : Status::kNoMemory;
  }
  bool SetParams(int level, int strategy, std::string* out) override {
    return deflater.SetParams(level, strategy, out);
  }
  const std::string dictionary;
  Deflater deflater;
};

struct InflateCoder final : Coder {
  InflateCoder(Wrapping wrapping, int window_bits, std::string bytes)
      : raw(wrapping == Wrapping::kRaw), dictionary(std::move(bytes)), inflater(wrapping, window_bits) {}
  bool Begin(bool again) override {
    if (again) inflater.Reset();
    return !raw || dictionary.empty() || inflater.SetDictionary(dictionary);
  }
  Status Run(std::string_view input, Flush, size_t most, std::string* out, size_t* used) override {
    char block[16384];
    *used = 0;
    for (;;) {
      Inflater::Step step = inflater.Run(input.substr(*used), block);
      *used += step.used;
      out->append(block, step.made);
      switch (step.status) {
        case Inflater::Status::kEnd: return Status::kEnd;
        case Inflater::Status::kCorrupt: return Status::kCorrupt;
        case Inflater::Status::kNoMemory: return Status::kNoMemory;
        case Inflater::Status::kDictionary:
          if (dictionary.empty()) return Status::kNoDictionary;
          if (!inflater.SetDictionary(dictionary)) return Status::kBadDictionary;
          continue;
        case Inflater::Status::kMore: break;
      }
      if (out->size() > most) return Status::kTooMuch;
      if (*used == input.size() && step.made < sizeof block) return Status::kMore;
    }
  }
  std::string_view Message() const override { return inflater.Message(); }
  const bool raw;
  const std::string dictionary;
  Inflater inflater;
};

std::optional<Wrapping> WrappingOf(std::string_view kind) {
  if (kind == "deflate" || kind == "inflate") return Wrapping::kZlib;
  if (kind == "deflateRaw" || kind == "inflateRaw") return Wrapping::kRaw;
  if (kind == "gzip" || kind == "gunzip") return Wrapping::kGzip;
  return std::nullopt;
}

Coder* CoderAt(Runtime& runtime, OpCall& call) {
  return dynamic_cast<Coder*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
}

// open(kind, window bits, level, level of memory, strategy, dictionary or undefined): a number; 0 when the
// dictionary cannot be set. Kinds: "deflate", "deflateRaw", "gzip", "inflate", "inflateRaw", "gunzip".
void Open(Runtime& runtime, OpCall& call) {
  std::string kind = call.Text(0);
  auto wrapping = WrappingOf(kind);
  if (!wrapping) return;
  auto within = [&call](int index, int64_t usual, int64_t least, int64_t most) {
    return static_cast<int>(std::clamp(call.Integer(index, usual), least, most));
  };
  int bits = within(1, 15, 0, 15);
  std::unique_ptr<Coder> coder;
  if (kind.front() == 'd' || kind == "gzip") {
    // zlib makes no window of 8 bits; with its own wrapping it takes the next.
    codec::DeflateOptions options{.level = within(2, 6, 0, 9),
                                  .window_bits = std::max(bits, 9),
                                  .mem_level = within(3, 8, 1, 9),
                                  .strategy = within(4, 0, 0, 4)};
    coder = std::make_unique<DeflateCoder>(*wrapping, options, call.TextOrBytes(5));
  } else {
    coder = std::make_unique<InflateCoder>(*wrapping, bits, call.TextOrBytes(5));
  }
  bool fine = coder->Begin(false);
  call.Return(Datum::Number(fine ? runtime.AddResource(std::move(coder)) : 0));
}

// run(coder, bytes, flush, most): [status, bytes, used, zlib's words]; flush as zlib numbers it, for the last
// of the bytes; status 0 more, 1 a stream ended, 2 corrupt, 3 no dictionary, 4 no memory, 5 more than `most`
// bytes, 6 another dictionary.
void Run(Runtime& runtime, OpCall& call) {
  Coder* coder = CoderAt(runtime, call);
  if (!coder) return;
  std::string input = call.TextOrBytes(1);
  std::string out;
  size_t used = 0, done = 0;
  auto flush = static_cast<Flush>(std::clamp<int64_t>(call.Integer(2), 0, 5));
  auto most = static_cast<size_t>(std::max<int64_t>(0, call.Integer(3, int64_t{1} << 30)));
  Status status = Status::kMore;
  // Block by block, with a look at the time between.
  constexpr size_t kBlock = 16384;
  do {
    std::string_view block = std::string_view(input).substr(done, kBlock);
    bool last = done + block.size() == input.size();
    size_t before = out.size();
    status = coder->Run(block, last ? flush : Flush::kNone, most, &out, &used);
    done += used;
    runtime.machine.Spend(static_cast<int64_t>(block.size() + (out.size() - before) / 4 + 1));
    if (runtime.IsOverTime()) return call.Stop();
  } while (status == Status::kMore && done < input.size());
  call.Return(
      Datum::List({Datum::Number(static_cast<int>(status)), Datum::Bytes(std::move(out)),
                   Datum::Number(static_cast<double>(done)), Datum::Text(std::string(coder->Message()))}));
}

// params(coder, level, strategy): bytes.
void Params(Runtime& runtime, OpCall& call) {
  Coder* coder = CoderAt(runtime, call);
  if (!coder) return;
  std::string out;
  auto level = static_cast<int>(std::clamp<int64_t>(call.Integer(1), -1, 9));
  (void)coder->SetParams(level, static_cast<int>(std::clamp<int64_t>(call.Integer(2), 0, 4)), &out);
  call.Return(Datum::Bytes(std::move(out)));
}

// reset(coder): another stream begins.
void Reset(Runtime& runtime, OpCall& call) {
  if (Coder* coder = CoderAt(runtime, call)) (void)coder->Begin(true);
}

void Close(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0))); }

// crc32(bytes, before)
void Crc32(Runtime& runtime, OpCall& call) {
  std::string bytes = call.TextOrBytes(0);
  runtime.machine.Spend(static_cast<int64_t>(bytes.size() / 16 + 1));
  call.Return(Datum::Number(codec::Crc32(bytes, static_cast<uint32_t>(call.Integer(1)))));
}

constexpr Op kOps[] = {{"open", Open},   {"run", Run},     {"params", Params},
                       {"reset", Reset}, {"close", Close}, {"crc32", Crc32}};

}  // namespace

std::span<const Op> ZlibOps() { return kOps; }

}  // namespace bivalve::script
