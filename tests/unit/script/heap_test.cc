// The engines' heap against a plain map of what was written into it.
#include "script/heap.h"

#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <vector>

namespace bivalve::script {
namespace {

class NoOwner final : public EngineOwner {
 public:
  bool ShouldStop(int64_t) override { return false; }
  bool SearchOn(int64_t) override { return true; }
  void OnAllocate(size_t bytes) override { counted += bytes; }
  double WallMs() override { return 0; }
  double MonotonicMs() override { return 0; }
  double Random() override { return 0; }
  std::string_view OpName(std::string_view, int, int*) override { return {}; }
  void InvokeOp(int, OpCall&) override {}
  size_t counted = 0;
};

constexpr int64_t kLimit = 4 << 20;

struct Written {
  void* block;
  size_t size;
  unsigned char with;
};

void Check(const Written& written) {
  ASSERT_GE(Heap::SizeOf(written.block), written.size);
  const auto* bytes = static_cast<unsigned char*>(written.block);
  for (size_t i = 0; i < written.size; ++i) ASSERT_EQ(bytes[i], written.with);
}

// The kinds of blocks: mostly objects, some arrays, now and then a buffer.
size_t AnySize(std::mt19937& random) {
  switch (random() % 16) {
    case 0: return 1 + random() % 40'000;
    case 1: return 1 + random() % 3000;
    default: return 1 + random() % 200;
  }
}

class HeapTest : public ::testing::TestWithParam<size_t> {
 protected:
  NoOwner owner_;
  Heap heap_{owner_, kLimit, nullptr, nullptr, GetParam()};
};

TEST_P(HeapTest, KeepsWhatIsWrittenWithinTheLimit) {
  std::mt19937 random(1);
  std::vector<Written> blocks;
  auto write = [&](void* block, size_t size) {
    auto with = static_cast<unsigned char>(random());
    memset(block, with, size);
    blocks.push_back({block, size, with});
  };
  int refused = 0;
  for (int i = 0; i < 60'000; ++i) {
    size_t size = AnySize(random);
    size_t kind = random() % 8;
    if (blocks.empty() || kind < 3) {
      if (void* block = heap_.Allocate(size)) {
        ASSERT_EQ(reinterpret_cast<uintptr_t>(block) % 8, 0u);
        write(block, size);
      } else {
        ++refused;
      }
    } else {
      size_t place = random() % blocks.size();
      Written old = blocks[place];
      ASSERT_NO_FATAL_FAILURE(Check(old));
      if (kind < 5) {
        void* moved = heap_.Reallocate(old.block, size);
        if (!moved) {
          ++refused;
          ASSERT_NO_FATAL_FAILURE(Check(old));
          continue;
        }
        ASSERT_NO_FATAL_FAILURE(Check({moved, std::min(old.size, size), old.with}));
        blocks[place] = blocks.back();
        blocks.pop_back();
        write(moved, size);
      } else if (i / 10'000 % 2 == 1) {  // it fills and drains in turns
        heap_.Free(old.block);
        blocks[place] = blocks.back();
        blocks.pop_back();
      }
    }
    ASSERT_LE(heap_.taken(), kLimit);
    ASSERT_LE(heap_.used(), heap_.taken());
  }
  EXPECT_GT(refused, 0);
  for (const Written& written : blocks) {
    ASSERT_NO_FATAL_FAILURE(Check(written));
    heap_.Free(written.block);
  }
  EXPECT_EQ(heap_.used(), 0);
  EXPECT_GT(owner_.counted, size_t{kLimit});
}

TEST_P(HeapTest, WhatIsFreeServesOtherSizes) {
  std::vector<void*> blocks;
  for (size_t size : {32, 200, 1000, 30'000}) {
    int64_t most = 0;
    while (void* block = heap_.Allocate(size)) blocks.push_back(block);
    most = heap_.used();
    EXPECT_GT(most, kLimit * 8 / 10) << size;
    for (void* block : blocks) heap_.Free(block);
    blocks.clear();
  }
  EXPECT_EQ(heap_.used(), 0);
}

TEST_P(HeapTest, EdgesOfTheFace) {
  EXPECT_EQ(heap_.Allocate(0), nullptr);
  EXPECT_EQ(heap_.Allocate(kLimit + 1), nullptr);
  EXPECT_EQ(heap_.Allocate(SIZE_MAX), nullptr);
  heap_.Free(nullptr);
  void* block = heap_.Reallocate(nullptr, 24);
  ASSERT_NE(block, nullptr);
  EXPECT_EQ(heap_.Reallocate(block, SIZE_MAX), nullptr);
  EXPECT_EQ(heap_.Reallocate(block, 0), nullptr);
  EXPECT_EQ(heap_.used(), 0);
  ASSERT_NE(heap_.Allocate(100), nullptr);
  ASSERT_NE(heap_.Allocate(100'000), nullptr);
  heap_.FreeAll();
  EXPECT_EQ(heap_.taken(), 0);
  EXPECT_NE(heap_.Allocate(100), nullptr);  // AddressSanitizer says whether the end gives it back
}

TEST_P(HeapTest, GoesBackToWhatItWas) {
  struct Piece {
    char* block;
    size_t size;
    char fill;
  };
  std::vector<Piece> pieces;
  uint32_t seed = 1;
  auto random = [&seed](uint32_t below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
  auto size = [&] { return size_t{1} + random(random(8) ? 300 : 20'000); };
  auto change = [&] {
    for (int i = 0; i < 1000; ++i) {
      auto fill = static_cast<char>(i);
      if (pieces.empty() || random(2)) {
        size_t bytes = size();
        auto* block = static_cast<char*>(heap_.Allocate(bytes));
        if (!block) continue;
        pieces.push_back({block, bytes, fill});
      } else if (Piece& piece = pieces[random(static_cast<uint32_t>(pieces.size()))]; random(3)) {
        heap_.Free(piece.block);
        piece = pieces.back();
        pieces.pop_back();
        continue;
      } else {
        size_t bytes = size();
        auto* moved = static_cast<char*>(heap_.Reallocate(piece.block, bytes));
        if (!moved) continue;
        std::swap(piece, pieces.back());
        pieces.back() = {moved, bytes, fill};
      }
      memset(pieces.back().block, pieces.back().fill, pieces.back().size);
    }
  };
  change();
  heap_.Remember();
  const auto remembered = pieces;
  const int64_t used = heap_.used(), taken = heap_.taken();
  for (int round = 0; round < 20; ++round) {
    change();
    heap_.Restore();
    pieces = remembered;
    ASSERT_EQ(heap_.used(), used);
    ASSERT_EQ(heap_.taken(), taken);
    for (const Piece& piece : pieces)
      for (size_t i = 0; i < piece.size; ++i) ASSERT_EQ(piece.block[i], piece.fill);
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, HeapTest, ::testing::Values(0, 2016));

}  // namespace
}  // namespace bivalve::script
