#include "voxel/block.h"

#include <algorithm>
#include <cstring>

namespace bivalve::voxel {

Block::Block(Rgba fill) : count_(fill.a ? kBlockCells : 0), fill_(fill.Canonical()) {}

Block::Block(const Block& other)
    : RefCounted(), form_(other.form_), count_(other.count_), fill_(other.fill_), colours_(other.colours_) {
  if (other.cells_) {
    cells_.reset(new Rgba[kBlockCells]);
    std::memcpy(cells_.get(), other.cells_.get(), kBlockCells * sizeof(Rgba));
  }
  if (other.indices_) {
    indices_.reset(new uint8_t[kBlockCells]);
    std::memcpy(indices_.get(), other.indices_.get(), kBlockCells);
  }
}

const Rgba* Block::Read(Rgba* scratch) const {
  if (form_ == Form::kDense) return cells_.get();
  if (form_ == Form::kUniform) {
    std::fill_n(scratch, kBlockCells, fill_);
  } else {
    for (size_t i = 0; i < kBlockCells; ++i) scratch[i] = colours_[indices_[i]];
  }
  return scratch;
}

Rgba* Block::Write() {
  if (form_ != Form::kDense) {
    std::unique_ptr<Rgba[]> cells(new Rgba[kBlockCells]);
    Read(cells.get());
    cells_ = std::move(cells);
    indices_.reset();
    colours_ = {};
    form_ = Form::kDense;
  }
  return cells_.get();
}

void Block::Set(int cell, Rgba colour) {
  Rgba& place = Write()[cell];
  count_ += (colour.a != 0) - (place.a != 0);
  place = colour;
}

int Block::Recount() {
  int before = count_;
  if (form_ == Form::kDense)
    count_ = static_cast<int>(
        std::count_if(cells_.get(), cells_.get() + kBlockCells, [](Rgba c) { return c.a != 0; }));
  return count_ - before;
}

void Block::Compact() {
  if (form_ != Form::kDense) return;
  const Rgba* cells = cells_.get();
  // A table of the colours seen, by a hash of eight bits with linear probing.
  std::vector<Rgba> colours;
  std::unique_ptr<uint8_t[]> indices(new uint8_t[kBlockCells]);
  int16_t slots[512];
  std::fill_n(slots, 512, int16_t{-1});
  uint32_t last = cells[0].Pack() + 1;
  uint8_t last_index = 0;
  for (size_t i = 0; i < kBlockCells; ++i) {
    uint32_t packed = cells[i].Pack();
    if (packed != last) {
      uint32_t slot = (packed * 0x9E3779B1u) >> 23;
      while (slots[slot] >= 0 && colours[static_cast<size_t>(slots[slot])].Pack() != packed)
        slot = (slot + 1) & 511;
      if (slots[slot] < 0) {
        if (colours.size() == 256) return;
        slots[slot] = static_cast<int16_t>(colours.size());
        colours.push_back(cells[i]);
      }
      last = packed;
      last_index = static_cast<uint8_t>(slots[slot]);
    }
    indices[i] = last_index;
  }
  if (colours.size() == 1) {
    fill_ = colours[0];
    form_ = Form::kUniform;
  } else {
    colours.shrink_to_fit();
    colours_ = std::move(colours);
    indices_ = std::move(indices);
    form_ = Form::kIndexed;
  }
  cells_.reset();
}

size_t Block::bytes() const {
  size_t own = sizeof(Block);
  if (form_ == Form::kDense) return own + kBlockCells * sizeof(Rgba);
  return form_ == Form::kUniform ? own : own + kBlockCells + colours_.capacity() * sizeof(Rgba);
}

}  // namespace bivalve::voxel
