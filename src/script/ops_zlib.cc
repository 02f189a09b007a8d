// zlib: streams of compressed bytes, block by block.
#include <algorithm>

#include "codec/deflate.h"
#include "codec/gzip.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using codec::Deflater;
using codec::Gunzip;
using codec::Gzip;
using codec::Inflater;
using codec::Wrapping;

enum class Status : uint8_t { kMore, kEnd, kCorrupt, kHeader, kNoMemory, kTooMuch };

struct Coder : Resource {
  // Appends to *out, at most `most` bytes. kEnd: a stream ended; *used says where.
  virtual Status Run(std::string_view input, bool finish, size_t most, std::string* out, size_t* used) = 0;
};

struct DeflateCoder final : Coder {
  DeflateCoder(Wrapping wrapping, int level) : deflater(wrapping, level) {}
  Status Run(std::string_view input, bool finish, size_t, std::string* out, size_t* used) override {
    *used = input.size();
    return deflater.Add(input, finish, out) ? Status::kMore : Status::kNoMemory;
  }
  Deflater deflater;
};

struct GzipCoder final : Coder {
  explicit GzipCoder(int level) : gzip(level, {}) {}
  Status Run(std::string_view input, bool finish, size_t, std::string* out, size_t* used) override {
    *used = input.size();
    return gzip.Add(input, finish, out) ? Status::kMore : Status::kNoMemory;
  }
  Gzip gzip;
};

struct InflateCoder final : Coder {
  explicit InflateCoder(Wrapping wrapping) : inflater(wrapping) {}
  Status Run(std::string_view input, bool, size_t most, std::string* out, size_t* used) override {
    char block[16384];
    *used = 0;
    for (;;) {
      Inflater::Step step = inflater.Run(input.substr(*used), block);
      *used += step.used;
      out->append(block, step.made);
      if (step.status == Inflater::Status::kEnd) return Status::kEnd;
      if (step.status == Inflater::Status::kCorrupt) return Status::kCorrupt;
      if (step.status == Inflater::Status::kNoMemory) return Status::kNoMemory;
      if (out->size() > most) return Status::kTooMuch;
      if (*used == input.size() && step.made < sizeof block) return Status::kMore;
    }
  }
  Inflater inflater;
};

struct GunzipCoder final : Coder {
  Status Run(std::string_view input, bool, size_t most, std::string* out, size_t* used) override {
    char block[16384];
    std::string_view rest = input;
    for (;;) {
      size_t made = 0;
      Gunzip::Event event = gunzip.Next(&rest, block, &made);
      *used = input.size() - rest.size();
      switch (event) {
        case Gunzip::Event::kInput: return Status::kMore;
        case Gunzip::Event::kHeader: break;
        case Gunzip::Event::kData:
          out->append(block, made);
          if (out->size() > most) return Status::kTooMuch;
          break;
        case Gunzip::Event::kEnd:
          if (!gunzip.crc_matches() || !gunzip.size_matches()) return Status::kCorrupt;
          gunzip.Begin();
          return Status::kEnd;
        case Gunzip::Event::kHeaderBad: return Status::kHeader;
        case Gunzip::Event::kCorrupt: return Status::kCorrupt;
        case Gunzip::Event::kNoMemory: return Status::kNoMemory;
      }
    }
  }
  Gunzip gunzip;
};

// open(kind, level): "deflate", "deflateRaw", "gzip", "inflate", "inflateRaw", "gunzip".
void Open(Runtime& runtime, OpCall& call) {
  std::string kind = call.Text(0);
  int level = static_cast<int>(std::clamp<int64_t>(call.Integer(1, 6), 0, 9));
  std::unique_ptr<Coder> coder;
  if (kind == "gzip") coder = std::make_unique<GzipCoder>(level);
  if (kind == "deflate") coder = std::make_unique<DeflateCoder>(Wrapping::kZlib, level);
  if (kind == "deflateRaw") coder = std::make_unique<DeflateCoder>(Wrapping::kRaw, level);
  if (kind == "inflate") coder = std::make_unique<InflateCoder>(Wrapping::kZlib);
  if (kind == "inflateRaw") coder = std::make_unique<InflateCoder>(Wrapping::kRaw);
  if (kind == "gunzip") coder = std::make_unique<GunzipCoder>();
  if (coder) call.Return(Datum::Number(runtime.AddResource(std::move(coder))));
}

// run(coder, bytes, finish, most): [status, bytes, used]; status 0 more, 1 a stream ended, 2 corrupt, 3 no
// such header, 4 no memory, 5 more than `most` bytes.
void Run(Runtime& runtime, OpCall& call) {
  auto* coder = dynamic_cast<Coder*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  if (!coder) return;
  std::string input = call.TextOrBytes(1);
  std::string out;
  size_t used = 0, done = 0;
  auto most = static_cast<size_t>(std::max<int64_t>(0, call.Integer(3, int64_t{1} << 30)));
  Status status = Status::kMore;
  // Block by block, with a look at the time between.
  constexpr size_t kBlock = 16384;
  do {
    std::string_view block = std::string_view(input).substr(done, kBlock);
    bool last = done + block.size() == input.size();
    size_t before = out.size();
    status = coder->Run(block, last && call.Truthy(2), most, &out, &used);
    done += used;
    runtime.machine.Spend(static_cast<int64_t>(block.size() + (out.size() - before) / 4 + 1));
    if (runtime.IsOverTime()) return call.Stop();
  } while (status == Status::kMore && done < input.size());
  call.Return(Datum::List({Datum::Number(static_cast<int>(status)), Datum::Bytes(std::move(out)),
                           Datum::Number(static_cast<double>(done))}));
}

void Close(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0))); }

// crc32(bytes, before)
void Crc32(Runtime& runtime, OpCall& call) {
  std::string bytes = call.TextOrBytes(0);
  runtime.machine.Spend(static_cast<int64_t>(bytes.size() / 16 + 1));
  call.Return(Datum::Number(codec::Crc32(bytes, static_cast<uint32_t>(call.Integer(1)))));
}

constexpr Op kOps[] = {{"open", Open}, {"run", Run}, {"close", Close}, {"crc32", Crc32}};

}  // namespace

std::span<const Op> ZlibOps() { return kOps; }

}  // namespace bivalve::script
