// websocket: the frames of a connection, in both directions, straight from and to its descriptor.
#include <algorithm>
#include <memory>
#include <optional>

#include "codec/deflate.h"
#include "http/websocket.h"
#include "kernel/machine.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using http::FrameKind;
using http::FrameReader;
using http::Message;
using kernel::Process;
using kernel::Task;

constexpr size_t kBlock = 16 << 10;
constexpr int kLeastWindow = 9;
// Messages that are shorter are sent as they are. When compressing gains nothing, so many of the next ones
// are, twice as many each time.
constexpr size_t kLeastCompressed = 64;
constexpr int kLeastSkipped = 10, kMostSkipped = 128;
// What ends a message's compressed bytes, and is not sent (RFC 7692 section 7.2.1).
constexpr std::string_view kTail("\0\0\xff\xff", 4);

// What is received, as the library gets it: a list of such a number and a value by turns. Frames have their
// own numbers; a close frame's value is [status, reason], a failure's [status, why], the end's nothing.
constexpr int kEnd = 0, kFailure = -1;

class Link final : public RefCounted {
 public:
  Link(const FrameReader::Options& reader, int window_bits, bool keeps_context)
      : reader_(reader), options_(reader), window_bits_(window_bits), keeps_context_(keeps_context) {}

  Task<void> Take(Process& process, std::string bytes, Datum* list);
  // False: over time.
  bool Append(Runtime& runtime, FrameKind kind, std::string_view payload);

  std::string outgoing;
  size_t sent = 0, sent_raw = 0, received = 0, received_raw = 0;

 private:
  Task<std::optional<FrameReader::Failure>> Expand(Process& process, Message* message);
  bool Compress(Runtime& runtime, std::string_view payload, std::string* packed);

  FrameReader reader_;
  const FrameReader::Options options_;
  const int window_bits_;     // of our compressor; 0: what we send is not compressed
  const bool keeps_context_;  // the peer's messages refer to those before them
  std::unique_ptr<codec::Inflater> inflater_;
  std::unique_ptr<codec::Deflater> deflater_;
  int backoff_ = kLeastSkipped, skipped_ = 0;
};

// Expands in place.
Task<std::optional<FrameReader::Failure>> Link::Expand(Process& process, Message* message) {
  if (!inflater_) inflater_ = std::make_unique<codec::Inflater>(codec::Wrapping::kRaw);
  if (!keeps_context_) inflater_->Reset();
  const FrameReader::Failure corrupt{http::kCloseBadText, "the compressed message is corrupt"};
  std::string packed = std::move(message->payload), plain;
  packed += kTail;
  std::string_view rest = packed;
  http::Utf8Check utf8;
  auto block = std::make_unique_for_overwrite<char[]>(kBlock);
  for (;;) {
    codec::Inflater::Step step = inflater_->Run(rest, {block.get(), kBlock});
    rest.remove_prefix(step.used);
    codec::SpendInflate(process.machine(), step.made);
    if (step.status == codec::Inflater::Status::kCorrupt || step.status == codec::Inflater::Status::kNoMemory)
      co_return corrupt;
    if (step.made > options_.max_message - plain.size())
      co_return FrameReader::Failure{http::kCloseTooBig, "the message is too big"};
    if (message->kind == FrameKind::kText && !utf8.Add({block.get(), step.made}))
      co_return FrameReader::Failure{http::kCloseBadText, "the text is not UTF-8"};
    plain.append(block.get(), step.made);
    // A stream that ended is followed by another, in the same message.
    if (step.status == codec::Inflater::Status::kEnd) {
      inflater_->Reset();
      if (rest.size() <= kTail.size()) break;
    } else if (rest.empty() && step.made < kBlock) {
      break;
    }
    co_await kernel::Yield(process);
  }
  if (message->kind == FrameKind::kText && !utf8.IsWhole())
    co_return FrameReader::Failure{http::kCloseBadText, "the text is not UTF-8"};
  message->payload = std::move(plain);
  co_return std::nullopt;
}

Task<void> Link::Take(Process& process, std::string bytes, Datum* list) {
  received_raw += bytes.size();
  std::vector<Message> messages;
  auto failure = reader_.Feed(bytes, &messages);
  for (Message& message : messages) {
    if (message.compressed) {
      auto corrupt = co_await Expand(process, &message);
      if (corrupt) {
        failure = corrupt;
        break;
      }
    }
    received += message.payload.size();
    list->items.push_back(Datum::Number(static_cast<int>(message.kind)));
    bool text = message.kind == FrameKind::kText || message.kind == FrameKind::kClose;
    Datum payload = text ? Datum::Text(std::move(message.payload)) : Datum::Bytes(std::move(message.payload));
    if (message.kind == FrameKind::kClose) payload = Datum::List({Datum::Number(message.status), payload});
    list->items.push_back(std::move(payload));
  }
  if (failure) {
    list->items.push_back(Datum::Number(kFailure));
    list->items.push_back(
        Datum::List({Datum::Number(failure->status), Datum::Text(std::string(failure->text))}));
  }
}

bool Link::Compress(Runtime& runtime, std::string_view payload, std::string* packed) {
  if (!deflater_)
    deflater_ = std::make_unique<codec::Deflater>(codec::Wrapping::kRaw,
                                                  codec::DeflateOptions{.window_bits = window_bits_});
  deflater_->Reset();
  do {
    std::string_view block = payload.substr(0, kBlock);
    payload.remove_prefix(block.size());
    if (!deflater_->Add(block, payload.empty() ? codec::Flush::kSync : codec::Flush::kNone, packed))
      return true;
    codec::SpendDeflate(runtime.machine, block.size());
    if (runtime.IsOverTime()) return false;
  } while (!payload.empty());
  if (packed->ends_with(kTail)) packed->resize(packed->size() - kTail.size());
  return true;
}

bool Link::Append(Runtime& runtime, FrameKind kind, std::string_view payload) {
  size_t before = outgoing.size();
  uint32_t mask = options_.masked ? 0 : static_cast<uint32_t>(runtime.machine.Random64());
  const uint32_t* masked = options_.masked ? nullptr : &mask;
  bool data = kind == FrameKind::kText || kind == FrameKind::kBinary;
  bool compressed = data && window_bits_ && payload.size() >= kLeastCompressed;
  if (compressed && skipped_ > 0) {
    --skipped_;
    compressed = false;
  }
  std::string packed;
  if (compressed) {
    if (!Compress(runtime, payload, &packed)) return false;
    compressed = !packed.empty() && packed.size() < payload.size();
    skipped_ = compressed ? 0 : backoff_;
    backoff_ = compressed ? kLeastSkipped : std::min(backoff_ * 2, kMostSkipped);
  }
  http::AppendFrame(&outgoing, kind, compressed, compressed ? packed : payload, masked);
  sent += payload.size();
  sent_raw += outgoing.size() - before;
  runtime.machine.SpendBytes(payload.size());
  return true;
}

struct LinkResource final : Resource {
  explicit LinkResource(Ref<Link> held) : link(std::move(held)) {}
  Ref<Link> link;
};

Ref<Link> LinkAt(Runtime& runtime, OpCall& call) {
  auto* resource = dynamic_cast<LinkResource*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  return resource ? resource->link : Ref<Link>();
}

// open(a server's, most bytes of a message, compression was agreed upon, window bits of ours or 0, the peer's
// messages refer to those before them): a number.
void Open(Runtime& runtime, OpCall& call) {
  FrameReader::Options reader{.masked = call.Truthy(0),
                              .compression = call.Truthy(2),
                              .max_message = static_cast<size_t>(std::max<int64_t>(0, call.Integer(1)))};
  auto bits = static_cast<int>(call.Integer(3));
  if (bits < kLeastWindow || bits > 15) bits = 0;
  auto link = MakeRef<Link>(reader, bits, call.Truthy(4));
  call.Return(Datum::Number(runtime.AddResource(std::make_unique<LinkResource>(std::move(link)))));
}

Task<Result<Datum>> ReceiveSome(Process& process, Ref<Link> link, kernel::FileRef file) {
  auto block = std::make_unique_for_overwrite<char[]>(kBlock);
  for (;;) {
    auto got = co_await file->Read(process, {block.get(), kBlock});
    if (!got && got.error().code == Errno::kIntr) continue;
    if (!got) co_return std::unexpected(got.error());
    Datum list = Datum::List();
    if (*got == 0) list = Datum::List({Datum::Number(kEnd), Datum()});
    co_await link->Take(process, std::string(block.get(), *got), &list);
    if (!list.items.empty()) co_return list;
    co_await kernel::Yield(process);
  }
}

// receive(link, fd, callback, keeps alive): an operation's number; the callback gets (fault, what came).
void Receive(Runtime& runtime, OpCall& call) {
  Ref<Link> link = LinkAt(runtime, call);
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(1, -1)));
  if (!link || !file) return;
  call.Return(Datum::Number(runtime.Begin(ReceiveSome(runtime.process, std::move(link), std::move(file)),
                                          call.Keep(2), Fault{Errno::kOk, "read", {}, {}}, call.Truthy(3))));
}

Task<Result<Datum>> TakeBytes(Process& process, Ref<Link> link, std::string bytes) {
  Datum list = Datum::List();
  co_await link->Take(process, std::move(bytes), &list);
  co_return list;
}

// feed(link, bytes, callback): as receive, of bytes that came in another way; nothing may have come.
void Feed(Runtime& runtime, OpCall& call) {
  Ref<Link> link = LinkAt(runtime, call);
  if (!link) return;
  call.Return(Datum::Number(runtime.Begin(TakeBytes(runtime.process, std::move(link), call.TextOrBytes(1)),
                                          call.Keep(2), Fault{Errno::kOk, "read", {}, {}}, true, true)));
}

// send(link, fd, kind, text or bytes): a frame; at once when there is room, else behind what waits for
// `flush`. [bytes of the payload, something waits]. Without a descriptor, it waits for `take`.
void Send(Runtime& runtime, OpCall& call) {
  Ref<Link> link = LinkAt(runtime, call);
  if (!link) return;
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(1, -1)));
  bool waiting = !link->outgoing.empty();
  std::string payload = call.TextOrBytes(3);
  if (!link->Append(runtime, static_cast<FrameKind>(call.Integer(2)), payload)) return call.Stop();
  if (!waiting && file && file->WriteReady()) {
    auto written = file->Write(runtime.process, link->outgoing);
    if (written.await_ready()) {
      auto count = written.await_resume();
      if (count) link->outgoing.erase(0, *count);
    }
  }
  auto size = static_cast<double>(payload.size());
  call.Return(Datum::Number(link->outgoing.empty() ? size : -1 - size));
}

Task<Result<Datum>> FlushAll(Process& process, Ref<Link> link, kernel::FileRef file) {
  while (!link->outgoing.empty()) {
    // What is appended meanwhile is the next round's.
    std::string bytes = std::move(link->outgoing);
    link->outgoing.clear();
    CO_TRY_VOID(co_await kernel::WriteAll(process, file, bytes));
  }
  co_return Datum();
}

// flush(link, fd, callback): an operation's number; the callback gets (fault) when all is written, also what
// was sent meanwhile.
void FlushOut(Runtime& runtime, OpCall& call) {
  Ref<Link> link = LinkAt(runtime, call);
  kernel::FileRef file = runtime.process.Fd(static_cast<int>(call.Integer(1, -1)));
  if (!link || !file) return;
  call.Return(Datum::Number(runtime.Begin(FlushAll(runtime.process, std::move(link), std::move(file)),
                                          call.Keep(2), Fault{Errno::kOk, "write", {}, {}}, true, true)));
}

// take(link): the frames that wait, as bytes.
void Take(Runtime& runtime, OpCall& call) {
  Ref<Link> link = LinkAt(runtime, call);
  if (!link) return;
  call.Return(Datum::Bytes(std::move(link->outgoing)));
  link->outgoing.clear();
}

// counts(link): bytes [of payloads sent, of their frames, of payloads received, of what came].
void Counts(Runtime& runtime, OpCall& call) {
  Ref<Link> link = LinkAt(runtime, call);
  if (!link) return;
  call.Return(Datum::Numbers({static_cast<double>(link->sent), static_cast<double>(link->sent_raw),
                              static_cast<double>(link->received), static_cast<double>(link->received_raw)}));
}

void Close(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0))); }

constexpr Op kOps[] = {
    {"open", Open},      {"receive", Receive}, {"feed", Feed},     {"send", Send},
    {"flush", FlushOut}, {"take", Take},       {"counts", Counts}, {"close", Close},
};

}  // namespace

std::span<const Op> WebSocketOps() { return kOps; }

}  // namespace bivalve::script
