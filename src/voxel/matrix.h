// Mat4: affine maps as .gox stores them: four column vectors of four floats, one after another.
#pragma once

#include <array>
#include <cmath>
#include <optional>

namespace bivalve::voxel {

struct Mat4 {
  // at[4 * column + row]; the fourth column is the translation.
  std::array<float, 16> at{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};

  std::array<double, 3> Apply(double x, double y, double z) const {
    std::array<double, 3> p{};
    for (size_t row = 0; row < 3; ++row)
      p[row] = at[row] * x + at[4 + row] * y + at[8 + row] * z + at[12 + row];
    return p;
  }
  // Of the affine part; nothing when it flattens space.
  std::optional<Mat4> Inverse() const {
    auto m = [&](size_t row, size_t column) { return double{at[4 * column + row]}; };
    auto minor = [&](size_t r, size_t c) {
      size_t r1 = (r + 1) % 3, r2 = (r + 2) % 3, c1 = (c + 1) % 3, c2 = (c + 2) % 3;
      return m(r1, c1) * m(r2, c2) - m(r1, c2) * m(r2, c1);
    };
    double det = m(0, 0) * minor(0, 0) + m(0, 1) * minor(0, 1) + m(0, 2) * minor(0, 2);
    if (!(std::abs(det) > 1e-12)) return std::nullopt;
    Mat4 inverse;
    for (size_t row = 0; row < 3; ++row) {
      double shift = 0;
      for (size_t column = 0; column < 3; ++column) {
        double value = minor(column, row) / det;
        inverse.at[4 * column + row] = static_cast<float>(value);
        shift -= value * m(column, 3);
      }
      inverse.at[12 + row] = static_cast<float>(shift);
    }
    return inverse;
  }
  bool Finite() const {
    for (float value : at)
      if (!std::isfinite(value)) return false;
    return true;
  }
  friend bool operator==(const Mat4&, const Mat4&) = default;
};

}  // namespace bivalve::voxel
