// Moving voxels: translating, turning, mirroring, wrapping, extruding, copying, and any affine map.
//
// Each leaves the volume as it was when it fails: kRange when a voxel would leave the range of coordinates or
// the volume's limits.
#pragma once

#include "voxel/matrix.h"
#include "voxel/volume.h"

namespace bivalve::voxel {

// By multiples of 16 this only renames blocks.
Result<void> Translate(Volume& volume, Vec3 by, Meter& meter);

// Quarter turns about an axis, counter-clockwise seen from its positive end. `twice_origin` is two times the
// fixed point, whose coordinates in the plane are both whole or both halves (kInval otherwise); for a voxel's
// centre they are odd.
Result<void> Rotate(Volume& volume, int axis, int quarter_turns, Vec3 twice_origin, Meter& meter);
// The same about the centre of the bounds, rounded down to where that is possible.
Result<void> RotateInPlace(Volume& volume, int axis, int quarter_turns, Meter& meter);

// Places p become origin − p on the axis, where twice_origin/2 is the mirror: an odd number mirrors at a
// voxel's centre.
Result<void> Mirror(Volume& volume, int axis, int twice_origin, Meter& meter);

// Shifts what is inside of the box, cyclically.
Result<void> Wrap(Volume& volume, const Box& box, Vec3 by, Meter& meter);

// Repeats the box's last slice along the axis (its first one, for a negative amount) |amount| times outwards.
Result<void> Extrude(Volume& volume, const Box& box, int axis, int amount, Meter& meter);

// Keeps what is inside of the box.
Result<void> Crop(Volume& volume, const Box& box, Meter& meter);

// What is inside of the box, as a volume of its own.
Result<Volume> CopyBox(const Volume& volume, const Box& box, Meter& meter);

// Maps the voxels by an affine matrix: each place of the target takes the source's nearest place under the
// inverse (ties away from zero). kInval when it cannot be inverted.
Result<void> Transform(Volume& volume, const Mat4& matrix, Meter& meter);

}  // namespace bivalve::voxel
