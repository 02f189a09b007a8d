#include "codec/deflate.h"

#include <zlib.h>

#include <algorithm>

namespace bivalve::codec {
namespace {

int WindowBits(Wrapping wrapping) { return wrapping == Wrapping::kRaw ? -MAX_WBITS : MAX_WBITS; }

Bytef* BytesOf(const char* text) { return reinterpret_cast<Bytef*>(const_cast<char*>(text)); }

}  // namespace

Deflater::Deflater(Wrapping wrapping, int level) : stream_(std::make_unique<z_stream>()) {
  if (deflateInit2(stream_.get(), level, Z_DEFLATED, WindowBits(wrapping), 8, Z_DEFAULT_STRATEGY) != Z_OK)
    stream_.reset();
}

Deflater::~Deflater() {
  if (stream_) deflateEnd(stream_.get());
}

bool Deflater::Add(std::string_view input, bool finish, std::string* out) {
  if (!stream_) return false;
  stream_->next_in = BytesOf(input.data());
  stream_->avail_in = static_cast<uInt>(input.size());
  char block[8 << 10];
  int status = Z_OK;
  do {
    stream_->next_out = BytesOf(block);
    stream_->avail_out = sizeof block;
    status = deflate(stream_.get(), finish ? Z_FINISH : Z_NO_FLUSH);
    out->append(block, sizeof block - stream_->avail_out);
  } while (stream_->avail_out == 0 && status == Z_OK);
  return true;
}

Inflater::Inflater(Wrapping wrapping) : stream_(std::make_unique<z_stream>()) {
  if (inflateInit2(stream_.get(), WindowBits(wrapping)) != Z_OK) stream_.reset();
}

Inflater::~Inflater() {
  if (stream_) inflateEnd(stream_.get());
}

void Inflater::Reset() {
  if (stream_) inflateReset(stream_.get());
}

Inflater::Step Inflater::Run(std::string_view input, std::span<char> output) {
  if (!stream_) return {0, 0, Status::kNoMemory};
  stream_->next_in = BytesOf(input.data());
  stream_->avail_in = static_cast<uInt>(input.size());
  stream_->next_out = BytesOf(output.data());
  stream_->avail_out = static_cast<uInt>(output.size());
  int status = inflate(stream_.get(), Z_NO_FLUSH);
  Step step{input.size() - stream_->avail_in, output.size() - stream_->avail_out, Status::kMore};
  if (status == Z_STREAM_END)
    step.status = Status::kEnd;
  else if (status == Z_MEM_ERROR)
    step.status = Status::kNoMemory;
  else if (status != Z_OK && status != Z_BUF_ERROR)
    step.status = Status::kCorrupt;
  return step;
}

uint32_t Crc32(std::string_view bytes, uint32_t before) {
  if (bytes.empty()) return before;  // a null pointer would begin anew
  return static_cast<uint32_t>(crc32_z(before, BytesOf(bytes.data()), bytes.size()));
}

}  // namespace bivalve::codec
