// http: the parser of connections (lib/_http_*.js make messages of what it says).
#include "http/message_parser.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using http::MessageParser;
using http::MessagePart;

struct ParserResource final : Resource {
  ParserResource(MessageParser::What what, size_t max_head) : parser(what, max_head) {}
  MessageParser parser;
};

MessageParser* ParserAt(Runtime& runtime, OpCall& call) {
  auto* resource = dynamic_cast<ParserResource*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  return resource ? &resource->parser : nullptr;
}

// What stands on the wire are bytes: each becomes one character.
std::string Latin1(std::string_view bytes) {
  std::string text;
  for (unsigned char c : bytes) {
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else {
      text += static_cast<char>(0xC0 | (c >> 6));
      text += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return text;
}

Datum HeadersDatum(const http::Headers& headers) {
  Datum list = Datum::List();
  for (const auto& [name, value] : headers) {
    list.items.push_back(Datum::Text(Latin1(name)));
    list.items.push_back(Datum::Text(Latin1(value)));
  }
  return list;
}

Datum PartDatum(MessagePart& part) {
  Datum list = Datum::List({Datum::Number(static_cast<int>(part.kind))});
  switch (part.kind) {
    case MessagePart::Kind::kBody: list.items.push_back(Datum::Bytes(std::move(part.body))); break;
    case MessagePart::Kind::kEnd: list.items.push_back(HeadersDatum(part.headers)); break;
    case MessagePart::Kind::kHead:
      for (int number : {part.major, part.minor, part.status}) list.items.push_back(Datum::Number(number));
      for (const std::string& text : {part.method, part.url, part.reason})
        list.items.push_back(Datum::Text(Latin1(text)));
      list.items.push_back(Datum::Boolean(part.keep_alive));
      list.items.push_back(Datum::Boolean(part.upgrade));
      list.items.push_back(HeadersDatum(part.headers));
      break;
  }
  return list;
}

// [bytes used or the error's text, parts]; a part is [0, major, minor, status, method, URL, reason, keeps
// alive, upgrade, headers], [1, bytes] or [2, trailers].
void ReturnParts(OpCall& call, Result<size_t> used, std::vector<MessagePart>& parts) {
  Datum all = Datum::List();
  for (MessagePart& part : parts) all.items.push_back(PartDatum(part));
  call.Return(Datum::List(
      {used ? Datum::Number(static_cast<double>(*used)) : Datum::Text(used.error().text), std::move(all)}));
}

// parser(of requests, most bytes of a head or 0): a number.
void NewParser(Runtime& runtime, OpCall& call) {
  auto what = call.Truthy(0) ? MessageParser::What::kRequests : MessageParser::What::kResponses;
  auto asked = call.Integer(1, 0);
  size_t max_head = asked > 0 ? static_cast<size_t>(asked) : MessageParser::kMaxHead;
  call.Return(Datum::Number(runtime.AddResource(std::make_unique<ParserResource>(what, max_head))));
}

// feed(parser, bytes)
void Feed(Runtime& runtime, OpCall& call) {
  MessageParser* parser = ParserAt(runtime, call);
  if (!parser) return;
  std::span<char> bytes = call.Bytes(1);
  std::vector<MessagePart> parts;
  runtime.machine.Spend(static_cast<int64_t>(bytes.size() / 16) + 1);
  auto used = parser->Feed({bytes.data(), bytes.size()}, &parts);
  ReturnParts(call, std::move(used), parts);
}

// finish(parser): the connection has ended.
void Finish(Runtime& runtime, OpCall& call) {
  MessageParser* parser = ParserAt(runtime, call);
  if (!parser) return;
  std::vector<MessagePart> parts;
  auto ended = parser->End(&parts);
  Result<size_t> used = 0;
  if (!ended) used = std::unexpected(ended.error());
  ReturnParts(call, std::move(used), parts);
}

// noBody(parser, on): the next response has none.
void NoBody(Runtime& runtime, OpCall& call) {
  if (MessageParser* parser = ParserAt(runtime, call)) parser->NextHasNoBody(call.Truthy(1));
}

void Free(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0))); }

constexpr Op kOps[] = {
    {"parser", NewParser}, {"feed", Feed}, {"finish", Finish}, {"noBody", NoBody}, {"free", Free},
};

}  // namespace

std::span<const Op> HttpOps() { return kOps; }

}  // namespace bivalve::script
