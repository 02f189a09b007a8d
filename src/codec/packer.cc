#include "codec/packer.h"

#include <algorithm>
#include <bit>

#include <bzlib.h>
#include <lzma.h>
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>
#include <zstd_errors.h>

// What bzip2 calls when its own checks fail.
extern "C" void bz_internal_error(int) { __builtin_trap(); }

// While it sorts a block (cmake/patches/bzip2); `opaque` is the Meter.
extern "C" int bivalve_bzip2_go_on(void* opaque, long long work) {
  return static_cast<bivalve::Meter*>(opaque)->Spend(work);
}

namespace bivalve::codec {
namespace {

// ---- bzip2

class Bzip2 final : public Packer {
 public:
  Bzip2(bool packs, int level, Meter* meter) : packs_(packs) {
    stream_.opaque = meter;
    ready_ =
        (packs ? BZ2_bzCompressInit(&stream_, level, 0, 0) : BZ2_bzDecompressInit(&stream_, 0, 0)) == BZ_OK;
  }
  ~Bzip2() override {
    if (!ready_) return;
    if (packs_)
      BZ2_bzCompressEnd(&stream_);
    else
      BZ2_bzDecompressEnd(&stream_);
  }

  Event Next(std::string_view* input, bool last, std::span<char> output, size_t* made) override {
    *made = 0;
    if (!ready_) return Event::kNoMemory;
    stream_.next_in = const_cast<char*>(input->data());
    stream_.avail_in = static_cast<unsigned>(input->size());
    stream_.next_out = output.data();
    stream_.avail_out = static_cast<unsigned>(output.size());
    int status;
    if (!packs_)
      status = BZ2_bzDecompress(&stream_);
    else if (last)
      status = BZ2_bzCompress(&stream_, BZ_FINISH);
    else
      status = input->empty() ? BZ_RUN_OK : BZ2_bzCompress(&stream_, BZ_RUN);
    input->remove_prefix(input->size() - stream_.avail_in);
    *made = output.size() - stream_.avail_out;
    switch (status) {
      case BZ_STREAM_END: return Event::kEnd;
      case BZ_OK:
      case BZ_RUN_OK:
      case BZ_FINISH_OK:
        return *made || stream_.avail_out == 0 || (packs_ && last) ? Event::kData : Event::kInput;
      case BZ_DATA_ERROR_MAGIC: return Event::kFormat;
      case BZ_MEM_ERROR: return Event::kNoMemory;
      default: return Event::kCorrupt;
    }
  }

 private:
  const bool packs_;
  bool ready_ = false;
  bz_stream stream_ = {};
};

// ---- xz and lzma

class Lzma final : public Packer {
 public:
  Lzma() = default;
  ~Lzma() override { lzma_end(&stream_); }

  bool Pack(bool alone, int level, std::optional<uint64_t> size) {
    lzma_options_lzma options;
    if (lzma_lzma_preset(&options, static_cast<uint32_t>(level))) return false;
    // A window that is larger than what there is to see would only cost memory, and what the machine has had
    // once it keeps: without a size it is no larger than this.
    uint64_t most = size ? std::bit_ceil(std::max<uint64_t>(*size, 64 << 10)) : 4 << 20;
    options.dict_size = static_cast<uint32_t>(std::min<uint64_t>(options.dict_size, most));
    lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
    ready_ = (alone ? lzma_alone_encoder(&stream_, &options)
                    : lzma_stream_encoder(&stream_, filters, LZMA_CHECK_CRC64)) == LZMA_OK;
    return ready_;
  }
  void Unpack(uint64_t memory_limit) { ready_ = lzma_auto_decoder(&stream_, memory_limit, 0) == LZMA_OK; }

  Event Next(std::string_view* input, bool last, std::span<char> output, size_t* made) override {
    *made = 0;
    if (!ready_) return Event::kNoMemory;
    stream_.next_in = reinterpret_cast<const uint8_t*>(input->data());
    stream_.avail_in = input->size();
    stream_.next_out = reinterpret_cast<uint8_t*>(output.data());
    stream_.avail_out = output.size();
    lzma_ret status = lzma_code(&stream_, last ? LZMA_FINISH : LZMA_RUN);
    input->remove_prefix(input->size() - stream_.avail_in);
    *made = output.size() - stream_.avail_out;
    switch (status) {
      case LZMA_STREAM_END: return Event::kEnd;
      case LZMA_OK:
      case LZMA_BUF_ERROR: return *made || stream_.avail_out == 0 ? Event::kData : Event::kInput;
      case LZMA_FORMAT_ERROR: return Event::kFormat;
      case LZMA_MEM_ERROR: return Event::kNoMemory;
      case LZMA_MEMLIMIT_ERROR:
      case LZMA_OPTIONS_ERROR: return Event::kUnsupported;
      default: return Event::kCorrupt;
    }
  }

 private:
  lzma_stream stream_ = LZMA_STREAM_INIT;
  bool ready_ = false;
};

// ---- zstd

class ZstdPacker final : public Packer {
 public:
  ZstdPacker(int level, std::optional<uint64_t> size) : context_(ZSTD_createCCtx()) {
    if (!context_) return;
    ZSTD_CCtx_setParameter(context_, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context_, ZSTD_c_checksumFlag, 1);
    if (size) ZSTD_CCtx_setPledgedSrcSize(context_, *size);
  }
  ~ZstdPacker() override { ZSTD_freeCCtx(context_); }

  Event Next(std::string_view* input, bool last, std::span<char> output, size_t* made) override {
    *made = 0;
    if (!context_) return Event::kNoMemory;
    ZSTD_inBuffer in{input->data(), input->size(), 0};
    ZSTD_outBuffer out{output.data(), output.size(), 0};
    size_t left = ZSTD_compressStream2(context_, &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
    input->remove_prefix(in.pos);
    *made = out.pos;
    if (ZSTD_isError(left))
      return ZSTD_getErrorCode(left) == ZSTD_error_memory_allocation ? Event::kNoMemory : Event::kCorrupt;
    if (last && left == 0 && input->empty()) return Event::kEnd;
    return *made || last ? Event::kData : Event::kInput;
  }

 private:
  ZSTD_CCtx* context_;
};

class ZstdUnpacker final : public Packer {
 public:
  explicit ZstdUnpacker(uint64_t memory_limit) : context_(ZSTD_createDCtx()) {
    // As the program's own limit: windows of 128 MiB.
    uint64_t window = std::min<uint64_t>(memory_limit, uint64_t{1} << 27);
    if (context_)
      ZSTD_DCtx_setMaxWindowSize(context_, static_cast<size_t>(std::max<uint64_t>(window, 1 << 20)));
  }
  ~ZstdUnpacker() override { ZSTD_freeDCtx(context_); }

  Event Next(std::string_view* input, bool last, std::span<char> output, size_t* made) override {
    (void)last;
    *made = 0;
    if (!context_) return Event::kNoMemory;
    ZSTD_inBuffer in{input->data(), input->size(), 0};
    ZSTD_outBuffer out{output.data(), output.size(), 0};
    size_t left = ZSTD_decompressStream(context_, &out, &in);
    input->remove_prefix(in.pos);
    *made = out.pos;
    if (!ZSTD_isError(left)) return left == 0 ? Event::kEnd : *made ? Event::kData : Event::kInput;
    switch (ZSTD_getErrorCode(left)) {
      case ZSTD_error_prefix_unknown: return Event::kFormat;
      case ZSTD_error_memory_allocation: return Event::kNoMemory;
      case ZSTD_error_frameParameter_windowTooLarge:
      case ZSTD_error_dictionary_wrong:
      case ZSTD_error_version_unsupported:
      case ZSTD_error_frameParameter_unsupported: return Event::kUnsupported;
      default: return Event::kCorrupt;
    }
  }

 private:
  ZSTD_DCtx* context_;
};

}  // namespace

std::unique_ptr<Packer> MakePacker(PackFormat format, int level, std::optional<uint64_t> size, Meter& meter) {
  if (format == PackFormat::kBzip2) return std::make_unique<Bzip2>(true, std::clamp(level, 1, 9), &meter);
  if (format == PackFormat::kZstd) return std::make_unique<ZstdPacker>(level, size);
  auto lzma = std::make_unique<Lzma>();
  (void)lzma->Pack(format == PackFormat::kLzma, std::clamp(level, 0, 9), size);
  return lzma;
}

std::unique_ptr<Packer> MakeUnpacker(PackFormat format, uint64_t memory_limit) {
  if (format == PackFormat::kBzip2) return std::make_unique<Bzip2>(false, 0, nullptr);
  if (format == PackFormat::kZstd) return std::make_unique<ZstdUnpacker>(memory_limit);
  auto lzma = std::make_unique<Lzma>();
  lzma->Unpack(memory_limit);
  return lzma;
}

std::optional<PackFormat> GuessFormat(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("BZh")) return PackFormat::kBzip2;
  if (bytes.starts_with("\xfd"
                        "7zXZ\0"sv))
    return PackFormat::kXz;
  if (bytes.starts_with("\x28\xb5\x2f\xfd")) return PackFormat::kZstd;
  if (bytes.starts_with("\x5d\0\0"sv)) return PackFormat::kLzma;
  return std::nullopt;
}

}  // namespace bivalve::codec
