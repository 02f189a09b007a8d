#include "codec/gzip.h"

namespace bivalve::codec {
namespace {

constexpr unsigned kHasHeaderCrc = 2, kHasExtra = 4, kHasName = 8, kHasComment = 16, kUnknownFlags = 0xe0;
constexpr char kUnix = 3;
// Longer names are read and dropped.
constexpr size_t kMaxName = 4096;

void AppendLittle(std::string* out, uint32_t value) {
  for (int i = 0; i < 4; ++i, value >>= 8) out->push_back(static_cast<char>(value));
}

}  // namespace

Gzip::Gzip(int level, const GzipHeader& header) : deflater_(Wrapping::kRaw, level) {
  header_.append(kGzipMagic).push_back(8);
  header_.push_back(header.name.empty() ? 0 : static_cast<char>(kHasName));
  AppendLittle(&header_, header.mtime);
  header_.push_back(static_cast<char>(header.hint));
  header_.push_back(kUnix);
  if (!header.name.empty()) header_.append(header.name).push_back('\0');
}

bool Gzip::Add(std::string_view input, bool finish, std::string* out) {
  out->append(header_);
  header_.clear();
  crc_ = Crc32(input, crc_);
  size_ += static_cast<uint32_t>(input.size());
  if (!deflater_.Add(input, finish, out)) return false;
  if (finish) {
    AppendLittle(out, crc_);
    AppendLittle(out, size_);
  }
  return true;
}

void Gunzip::Begin() {
  inflater_.Reset();
  header_ = {};
  header_bytes_ = 0;
  header_crc_ = crc_ = size_ = 0;
  Advance(State::kFixed);
}

void Gunzip::Advance(State state) {
  state_ = state;
  field_ = 0;
  gathered_ = 0;
}

unsigned char Gunzip::Take(std::string_view* input) {
  header_crc_ = Crc32(input->substr(0, 1), header_crc_);
  auto byte = static_cast<unsigned char>(input->front());
  input->remove_prefix(1);
  ++header_bytes_;
  return byte;
}

bool Gunzip::Gather(std::string_view* input, int count) {
  while (gathered_ < count && !input->empty()) {
    field_ |= uint64_t{static_cast<unsigned char>(input->front())} << (8 * gathered_++);
    input->remove_prefix(1);
  }
  return gathered_ == count;
}

// One field of the header, or as much of it as is there. True: *event is to be told.
bool Gunzip::TakeHeader(std::string_view* input, Event* event) {
  switch (state_) {
    case State::kFixed:
      for (; gathered_ < 10 && !input->empty(); ++gathered_) {
        unsigned char byte = Take(input);
        if (gathered_ == 2) header_.method = byte;
        if (gathered_ == 3) header_.flags = byte;
        if (gathered_ >= 4 && gathered_ < 8) header_.mtime |= uint32_t{byte} << (8 * (gathered_ - 4));
      }
      if (gathered_ < 10) return false;
      Advance(State::kExtraSize);
      *event = Event::kHeaderBad;
      return header_.method != 8 || (header_.flags & kUnknownFlags) != 0;
    case State::kExtraSize:
      if (!(header_.flags & kHasExtra)) {
        Advance(State::kName);
        return false;
      }
      for (; gathered_ < 2 && !input->empty(); ++gathered_)
        field_ |= uint64_t{Take(input)} << (8 * gathered_);
      if (gathered_ == 2) {
        gathered_ = 0;
        state_ = State::kExtra;
      }
      return false;
    case State::kExtra:
      while (field_ > 0 && !input->empty()) {
        Take(input);
        --field_;
      }
      if (field_ == 0) Advance(State::kName);
      return false;
    case State::kName:
    case State::kComment: {
      bool name = state_ == State::kName;
      bool more = header_.flags & (name ? kHasName : kHasComment);
      while (more && !input->empty()) {
        auto byte = static_cast<char>(Take(input));
        more = byte != '\0';
        if (more && name && header_.name.size() < kMaxName) header_.name.push_back(byte);
      }
      if (!more) Advance(name ? State::kComment : State::kHeaderCrc);
      return false;
    }
    default:  // kHeaderCrc
      if (header_.flags & kHasHeaderCrc) {
        if (!Gather(input, 2)) return false;
        header_bytes_ += 2;
        if (field_ != header_crc()) {
          *event = Event::kHeaderBad;
          return true;
        }
      }
      Advance(State::kData);
      *event = Event::kHeader;
      return true;
  }
}

Gunzip::Event Gunzip::Next(std::string_view* input, std::span<char> output, size_t* made) {
  *made = 0;
  while (state_ < State::kData) {
    // The states without a field of their own go on without input.
    if (input->empty() && (state_ == State::kFixed || gathered_ > 0)) return Event::kInput;
    State before = state_;
    Event event;
    if (TakeHeader(input, &event)) return event;
    if (input->empty() && state_ == before) return Event::kInput;
  }
  if (state_ == State::kData) {
    auto step = inflater_.Run(*input, output);
    crc_ = Crc32({output.data(), step.made}, crc_);
    size_ += static_cast<uint32_t>(step.made);
    input->remove_prefix(step.used);
    *made = step.made;
    if (step.status == Inflater::Status::kCorrupt) return Event::kCorrupt;
    if (step.status == Inflater::Status::kNoMemory) return Event::kNoMemory;
    if (step.status == Inflater::Status::kEnd) Advance(State::kTrailer);
    if (step.made > 0) return Event::kData;
    if (state_ == State::kData) return Event::kInput;
  }
  if (state_ == State::kTrailer) {
    if (!Gather(input, 8)) return Event::kInput;
    stored_crc_ = static_cast<uint32_t>(field_);
    stored_size_ = static_cast<uint32_t>(field_ >> 32);
    state_ = State::kDone;
  }
  return Event::kEnd;
}

}  // namespace bivalve::codec
