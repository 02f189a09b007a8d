// Block: 16³ voxels, in the smallest of three forms that holds them.
//
// Cells are numbered x + 16·y + 256·z. Blocks are shared between volumes (Ref, copy on write): whoever has
// the only reference may change one, nobody else. Writing makes a block dense; Compact finds the small form
// again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/ref.h"
#include "voxel/types.h"

namespace bivalve::voxel {

inline constexpr int kBlockSide = 16;
inline constexpr int kBlockCells = kBlockSide * kBlockSide * kBlockSide;

inline int CellIndex(int x, int y, int z) { return x | y << 4 | z << 8; }

class Block final : public RefCounted {
 public:
  // All cells alike.
  explicit Block(Rgba fill = {});
  // A copy to write to.
  Block(const Block& other);

  Rgba At(int cell) const {
    switch (form_) {
      case Form::kDense: return cells_[static_cast<size_t>(cell)];
      case Form::kIndexed: return colours_[indices_[static_cast<size_t>(cell)]];
      case Form::kUniform: break;
    }
    return fill_;
  }
  // All cells in order; `scratch` has room for kBlockCells, and is used where the form has no such array.
  const Rgba* Read(Rgba* scratch) const;
  // The cells to write to, canonical colours only; call Recount when done.
  Rgba* Write();
  // Sets one cell; keeps the count.
  void Set(int cell, Rgba colour);
  // Counts the cells that hold a voxel again; returns how many more there are than before.
  int Recount();
  // Takes the smallest form.
  void Compact();

  // Cells that hold a voxel.
  int count() const { return count_; }
  bool uniform() const { return form_ == Form::kUniform; }
  Rgba fill() const { return fill_; }
  size_t bytes() const;

 private:
  enum class Form : uint8_t { kUniform, kIndexed, kDense };

  Form form_ = Form::kUniform;
  int count_ = 0;
  Rgba fill_;
  std::unique_ptr<Rgba[]> cells_;
  std::unique_ptr<uint8_t[]> indices_;
  std::vector<Rgba> colours_;
};

}  // namespace bivalve::voxel
