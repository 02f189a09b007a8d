#include "codec/deflate.h"

#include <zlib.h>

#include <algorithm>

namespace bivalve::codec {
namespace {

int WindowBits(Wrapping wrapping, int bits) {
  return wrapping == Wrapping::kRaw ? -bits : wrapping == Wrapping::kGzip ? bits + 16 : bits;
}

Bytef* BytesOf(const char* text) { return reinterpret_cast<Bytef*>(const_cast<char*>(text)); }

}  // namespace

Deflater::Deflater(Wrapping wrapping, const DeflateOptions& options) : stream_(std::make_unique<z_stream>()) {
  if (deflateInit2(stream_.get(), options.level, Z_DEFLATED, WindowBits(wrapping, options.window_bits),
                   options.mem_level, options.strategy) != Z_OK)
    stream_.reset();
}

Deflater::~Deflater() {
  if (stream_) deflateEnd(stream_.get());
}

void Deflater::Reset() {
  if (stream_) deflateReset(stream_.get());
}

bool Deflater::SetDictionary(std::string_view bytes) {
  return stream_ &&
         deflateSetDictionary(stream_.get(), BytesOf(bytes.data()), static_cast<uInt>(bytes.size())) == Z_OK;
}

bool Deflater::SetParams(int level, int strategy, std::string* out) {
  if (!stream_) return false;
  char block[8 << 10];
  stream_->next_in = BytesOf(block);
  stream_->avail_in = 0;
  int status = Z_OK;
  do {
    stream_->next_out = BytesOf(block);
    stream_->avail_out = sizeof block;
    status = deflateParams(stream_.get(), level, strategy);
    out->append(block, sizeof block - stream_->avail_out);
  } while (status == Z_BUF_ERROR && stream_->avail_out == 0);
  return status == Z_OK || status == Z_BUF_ERROR;
}

bool Deflater::Add(std::string_view input, Flush flush, std::string* out) {
  if (!stream_) return false;
  stream_->next_in = BytesOf(input.data());
  stream_->avail_in = static_cast<uInt>(input.size());
  char block[8 << 10];
  int status = Z_OK;
  do {
    stream_->next_out = BytesOf(block);
    stream_->avail_out = sizeof block;
    status = deflate(stream_.get(), static_cast<int>(flush));
    out->append(block, sizeof block - stream_->avail_out);
  } while (stream_->avail_out == 0 && status == Z_OK);
  return true;
}

Inflater::Inflater(Wrapping wrapping, int window_bits) : stream_(std::make_unique<z_stream>()) {
  if (inflateInit2(stream_.get(), WindowBits(wrapping, window_bits)) != Z_OK) stream_.reset();
}

Inflater::~Inflater() {
  if (stream_) inflateEnd(stream_.get());
}

void Inflater::Reset() {
  if (stream_) inflateReset(stream_.get());
}

bool Inflater::SetDictionary(std::string_view bytes) {
  return stream_ &&
         inflateSetDictionary(stream_.get(), BytesOf(bytes.data()), static_cast<uInt>(bytes.size())) == Z_OK;
}

std::string_view Inflater::Message() const { return stream_ && stream_->msg ? stream_->msg : ""; }

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
  else if (status == Z_NEED_DICT)
    step.status = Status::kDictionary;
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
