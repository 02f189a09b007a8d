#include "codec/png.h"

#include <spng.h>

#include <cstdlib>
#include <cstring>
#include <memory>

#include "codec/deflate.h"

namespace bivalve::codec {
namespace {

constexpr std::string_view kSignature = "\x89PNG\r\n\x1a\n";

void Put32(std::string& out, uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
}

void PutChunk(std::string& out, std::string_view type, std::string_view body) {
  Put32(out, static_cast<uint32_t>(body.size()));
  size_t from = out.size();
  out += type;
  out += body;
  Put32(out, Crc32(std::string_view(out).substr(from)));
}

enum class Filter : uint8_t { kNone, kSub, kUp };

// The filtered row (behind its filter's number), and the sum of its bytes as distances from 0.
uint64_t FilterRow(Filter filter, std::span<const uint8_t> row, const uint8_t* above, size_t step,
                   uint8_t* out) {
  uint64_t sum = 0;
  out[0] = static_cast<uint8_t>(filter);
  for (size_t i = 0; i < row.size(); ++i) {
    uint8_t guess = filter == Filter::kNone  ? 0
                    : filter == Filter::kSub ? (i >= step ? row[i - step] : 0)
                                             : above[i];
    uint8_t value = static_cast<uint8_t>(row[i] - guess);
    out[i + 1] = value;
    sum += value < 128 ? value : 256u - value;
  }
  return sum;
}

bool AllOpaque(std::span<const uint8_t> rgba) {
  for (size_t i = 3; i < rgba.size(); i += 4)
    if (rgba[i] != 255) return false;
  return true;
}

struct FreeContext {
  void operator()(spng_ctx* context) const { spng_ctx_free(context); }
};

std::unexpected<Error> Broken(int code) {
  return Fail(Errno::kInval, {}, std::string("png: ") + spng_strerror(code));
}

}  // namespace

bool LooksLikePng(std::string_view bytes) { return bytes.starts_with(kSignature); }

Result<std::string> EncodePng(uint32_t width, uint32_t height, std::span<const uint8_t> rgba,
                              const PngOptions& options, Meter& meter) {
  bool opaque = !options.keep_alpha && AllOpaque(rgba);
  size_t step = opaque ? 3 : 4, length = width * step;
  std::string out(kSignature), header, packed;
  Put32(header, width);
  Put32(header, height);
  header += {8, static_cast<char>(opaque ? 2 : 6), 0, 0, 0};
  PutChunk(out, "IHDR", header);
  Deflater deflater(Wrapping::kZlib, options.level);
  std::vector<uint8_t> row(length), above(length), best(length + 1), other(length + 1);
  for (uint32_t y = 0; y < height; ++y) {
    if (!SpendDeflate(meter, length)) return Fail(Errno::kCanceled);
    const uint8_t* from = rgba.data() + size_t{y} * width * 4;
    for (uint32_t x = 0; x < width; ++x) std::memcpy(&row[x * step], from + size_t{x} * 4, step);
    uint64_t least = FilterRow(Filter::kNone, row, above.data(), step, best.data());
    for (Filter filter : {Filter::kSub, Filter::kUp}) {
      uint64_t sum = FilterRow(filter, row, above.data(), step, other.data());
      if (sum >= least) continue;
      least = sum;
      std::swap(best, other);
    }
    std::string_view text(reinterpret_cast<const char*>(best.data()), best.size());
    if (!deflater.Add(text, y + 1 == height, &packed)) return Fail(Errno::kNoMem);
    std::swap(row, above);
  }
  PutChunk(out, "IDAT", packed);
  PutChunk(out, "IEND", {});
  return out;
}

Result<PngPicture> DecodePng(std::string_view bytes, uint32_t most_width, uint32_t most_height,
                             Meter& meter) {
  std::unique_ptr<spng_ctx, FreeContext> context(spng_ctx_new(0));
  if (!context) return Fail(Errno::kNoMem);
  spng_ctx* ctx = context.get();
  spng_set_image_limits(ctx, most_width, most_height);
  // Texts and profiles are of no use here.
  spng_set_chunk_limits(ctx, 1 << 20, 1 << 20);
  spng_set_png_buffer(ctx, bytes.data(), bytes.size());
  spng_ihdr header;
  int code = spng_get_ihdr(ctx, &header);
  if (code == SPNG_EUSER_WIDTH || code == SPNG_EUSER_HEIGHT || code == SPNG_EWIDTH || code == SPNG_EHEIGHT)
    return Fail(Errno::kFBig, {}, "png: the picture is too big");
  if (code) return Broken(code);
  size_t pitch = size_t{header.width} * 4, size = pitch * header.height;
  if (!meter.Hold(2 * size)) return Fail(Errno::kCanceled);
  PngPicture picture{header.width, header.height, std::vector<uint8_t>(size)};
  code = spng_decode_image(ctx, nullptr, 0, SPNG_FMT_RGBA8, SPNG_DECODE_TRNS | SPNG_DECODE_PROGRESSIVE);
  if (code) return Broken(code);
  for (;;) {
    spng_row_info row;
    code = spng_get_row_info(ctx, &row);
    if (code == SPNG_EOI) break;
    if (code) return Broken(code);
    if (!SpendInflate(meter, pitch)) return Fail(Errno::kCanceled);
    code = spng_decode_row(ctx, picture.rgba.data() + row.row_num * pitch, pitch);
    if (code == SPNG_EOI) break;
    if (code) return Broken(code);
  }
  return picture;
}

}  // namespace bivalve::codec
