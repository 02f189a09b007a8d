// Frames of WebSockets in any pieces: the same messages, the same failures, and nothing else of hostile
// bytes.
#include "http/websocket.h"

#include <gtest/gtest.h>

#include <random>

namespace bivalve::http {
namespace {

constexpr size_t kMost = 1000;

struct Outcome {
  std::vector<std::string> messages;
  int failure = 0;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome Read(std::string_view bytes, size_t step, FrameReader::Options options) {
  FrameReader reader(options);
  Outcome outcome;
  for (size_t at = 0; at < bytes.size() && !outcome.failure; at += step) {
    std::vector<Message> messages;
    auto failure = reader.Feed(bytes.substr(at, step), &messages);
    if (failure) outcome.failure = failure->status;
    for (const Message& message : messages) {
      EXPECT_LE(message.payload.size(), kMost);
      outcome.messages.push_back(std::to_string(static_cast<int>(message.kind)) +
                                 (message.compressed ? "c" : "") + ":" + std::to_string(message.status) +
                                 ":" + message.payload);
    }
  }
  return outcome;
}

constexpr FrameReader::Options kServer{.masked = true, .compression = true, .max_message = kMost};
constexpr FrameReader::Options kClient{.masked = false, .compression = false, .max_message = kMost};

std::string Frame(FrameKind kind, std::string_view payload, bool masked = true, bool compressed = false) {
  uint32_t mask = 0x01020304;
  std::string out;
  AppendFrame(&out, kind, compressed, payload, masked ? &mask : nullptr);
  return out;
}

TEST(WebSocket, WhatIsFramedIsReadInAnyPieces) {
  for (bool masked : {true, false}) {
    FrameReader::Options options = masked ? kServer : kClient;
    std::string bytes;
    for (size_t size : {0, 1, 7, 8, 9, 125, 126, 999, 1000})
      bytes += Frame(FrameKind::kBinary, std::string(size, 'x'), masked);
    bytes += Frame(FrameKind::kText, "\xE2\x82\xAC", masked) + Frame(FrameKind::kPing, "p", masked) +
             Frame(FrameKind::kClose, std::string_view("\x0F\xA0why", 5), masked) + "whatever";
    Outcome whole = Read(bytes, bytes.size(), options);
    EXPECT_EQ(whole.failure, 0);
    ASSERT_EQ(whole.messages.size(), 12u);
    EXPECT_EQ(whole.messages[9], "1:1005:\xE2\x82\xAC");
    EXPECT_EQ(whole.messages[11], "8:4000:why");
    for (size_t step : {1, 2, 3, 5, 64, 1001}) EXPECT_EQ(Read(bytes, step, options), whole) << step;
  }
}

TEST(WebSocket, LengthsThatNobodyMaySend) {
  std::string huge("\x82\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0", 14);
  EXPECT_EQ(Read(huge, huge.size(), kServer).failure, kCloseTooBig);
  EXPECT_EQ(Read(Frame(FrameKind::kBinary, std::string(1001, 'x')), 64, kServer).failure, kCloseTooBig);
  // A message of many frames is no longer than one.
  std::string parts = Frame(FrameKind::kBinary, std::string(600, 'x'));
  parts[0] = 0x02;
  std::string rest = Frame(FrameKind::kContinuation, std::string(401, 'x'));
  EXPECT_EQ(Read(parts + rest, 64, kServer).failure, kCloseTooBig);
}

TEST(WebSocket, CompressionOnlyWhereItWasAgreedUpon) {
  std::string bytes = Frame(FrameKind::kText, "\xFF", true, true);
  EXPECT_EQ(Read(bytes, 1, kServer).messages, std::vector<std::string>{"1c:1005:\xFF"});
  EXPECT_EQ(Read(Frame(FrameKind::kText, "x", false, true), 1, kClient).failure, kCloseProtocolError);
}

TEST(WebSocket, CloseStatuses) {
  for (int status : {1000, 1003, 1007, 1014, 3000, 4999}) EXPECT_TRUE(IsCloseStatus(status)) << status;
  for (int status : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535})
    EXPECT_FALSE(IsCloseStatus(status)) << status;
}

TEST(WebSocket, Utf8InPieces) {
  auto check = [](std::string_view bytes) {
    Utf8Check whole, pieces;
    bool good = whole.Add(bytes) && whole.IsWhole(), same = true;
    for (size_t i = 0; i < bytes.size() && same; ++i) same = pieces.Add(bytes.substr(i, 1));
    EXPECT_EQ(good, same && pieces.IsWhole());
    return good;
  };
  for (const char* good :
       {"", "a", "\xC2\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
    EXPECT_TRUE(check(good)) << good;
  for (const char* bad : {"\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xFF"})
    EXPECT_FALSE(check(bad)) << bad;
}

// Random frames, some of them damaged: however they are cut, the outcome is one, and messages keep their
// limit.
TEST(WebSocket, DamagedBytesInAnyPieces) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (int i = 0; i < 6; ++i) {
      auto kind = static_cast<FrameKind>(random() % 4 == 0 ? random() % 16 : random() % 3);
      std::string frame =
          Frame(kind, std::string(random() % (random() % 8 ? 20 : 900), static_cast<char>(random())),
                random() % 16 != 0, random() % 8 == 0);
      if (random() % 2) frame[0] = static_cast<char>(frame[0] & 0x7F);
      if (random() % 4 == 0) frame[random() % frame.size()] = static_cast<char>(random());
      bytes += frame;
    }
    Outcome whole = Read(bytes, bytes.size(), kServer);
    EXPECT_EQ(Read(bytes, 1 + random() % 40, kServer).messages, whole.messages);
    EXPECT_EQ(Read(bytes, 1, kServer), whole);
  }
}

}  // namespace
}  // namespace bivalve::http
