// What a script's realm.js calls. Arguments are numbers, texts, lists and bytes; a volume is a number.
#include <climits>
#include <cmath>
#include <cstring>

#include "codec/png.h"
#include "daemon/pictures.h"
#include "daemon/realm.h"
#include "voxel/adjust.h"
#include "voxel/formats/format.h"
#include "voxel/region.h"
#include "voxel/shapes.h"
#include "voxel/transform.h"

namespace bivalve::daemon {
namespace {

using script::Datum;
using script::OpCall;
using voxel::Box;
using voxel::Rgba;
using voxel::Vec3;
using voxel::Volume;

constexpr size_t kMostPlaces = 1'000'000;

bool ReadCoordinate(OpCall& call, int index, int* out) {
  double value = call.IsNumber(index) ? call.Number(index, NAN) : NAN;
  if (value != std::trunc(value)) return call.ThrowType("Coordinate must be an integer"), false;
  if (value < voxel::kMinCoordinate || value > voxel::kMaxCoordinate)
    return call.ThrowRange("Coordinate out of range"), false;
  *out = static_cast<int>(value);
  return true;
}

bool ReadPlace(OpCall& call, int index, Vec3* place) {
  return ReadCoordinate(call, index, &place->x) && ReadCoordinate(call, index + 1, &place->y) &&
         ReadCoordinate(call, index + 2, &place->z);
}

bool ReadBox(OpCall& call, int index, Box* box) {
  Vec3 a, b;
  if (!ReadPlace(call, index, &a) || !ReadPlace(call, index + 3, &b)) return false;
  *box = Box::Inclusive(a, b);
  return true;
}

bool ReadColour(OpCall& call, int index, Rgba* colour) {
  if (call.IsText(index)) {
    auto parsed = voxel::ParseColour(call.Text(index));
    if (!parsed) return call.ThrowType("Color must be \"#rrggbb\" or \"#rrggbbaa\""), false;
    *colour = *parsed;
    return true;
  }
  double parts[4] = {255, 255, 255, 255};
  int count = call.Numbers(index, parts);
  if (count == OpCall::kNoList) return true;  // white
  if (count < 3) return call.ThrowType("Color must be [r, g, b] or [r, g, b, a]"), false;
  uint8_t out[4];
  for (int i = 0; i < 4; ++i) {
    if (!(parts[i] >= 0 && parts[i] <= 255) || parts[i] != std::trunc(parts[i]))
      return call.ThrowRange("Color component out of range (0-255)"), false;
    out[i] = static_cast<uint8_t>(parts[i]);
  }
  *colour = {out[0], out[1], out[2], out[3]};
  return true;
}

// A number of a range, without its fraction. What realm.js hands over is such a one, but scripts can change
// what realm.js is built of (an array's iterator, Math).
bool ReadWithin(OpCall& call, int index, int least, int most, const char* what, int* out) {
  double value = call.IsNumber(index) ? call.Number(index, NAN) : NAN;
  if (!(value > least - 1 && value < most + 1))
    return call.ThrowRange(std::string(what) + " out of range"), false;
  *out = static_cast<int>(value);
  return true;
}

bool ReadAxis(OpCall& call, int index, int* axis) { return ReadWithin(call, index, 0, 2, "Axis", axis); }

bool ReadMode(OpCall& call, int index, voxel::Mode* mode) {
  int number;
  if (!ReadWithin(call, index, 0, voxel::kModeCount - 1, "Mode", &number)) return false;
  *mode = static_cast<voxel::Mode>(number);
  return true;
}

// Twice a coordinate, so that it may lie between two voxels.
constexpr int kMostOrigin = 4 * voxel::kMaxCoordinate;

// Places of an Int32Array.
bool ReadPlaces(Realm& realm, OpCall& call, int index, std::vector<Vec3>* places) {
  auto bytes = call.Bytes(index);
  const size_t count = bytes.size() / 12;
  if (count > kMostPlaces) return call.ThrowRange("At most 1000000 positions in one call"), false;
  if (!realm.Hold(count * sizeof(Vec3))) return call.Stop(), false;
  places->resize(count);
  memcpy(places->data(), bytes.data(), count * 12);
  for (Vec3 place : *places)
    if (!voxel::InRange(place)) return call.ThrowRange("Coordinate out of range"), false;
  return true;
}

void Done(Realm& realm, OpCall& call, const Result<uint64_t>& result) {
  if (!result) return realm.Throw(call, result.error());
  call.Return(Datum::Number(static_cast<double>(*result)));
}
void Done(Realm& realm, OpCall& call, const Result<void>& result) {
  if (!result) realm.Throw(call, result.error());
}

// ---- single voxels

void SetVoxel(Realm& realm, OpCall& call, bool remove) {
  Volume* volume = realm.VolumeOf(call);
  Vec3 place;
  Rgba colour = voxel::kWhite;
  if (!volume || !ReadPlace(call, 1, &place) || (!remove && !ReadColour(call, 4, &colour))) return;
  const bool changed = volume->Set(place, remove ? Rgba{} : colour);
  if (auto held = volume->Check(); !held) return realm.Throw(call, held.error());
  call.Return(Datum::Boolean(changed));
}
void Add(Realm& realm, OpCall& call) { SetVoxel(realm, call, false); }
void Remove(Realm& realm, OpCall& call) { SetVoxel(realm, call, true); }

void Get(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Vec3 place;
  if (!volume || !ReadPlace(call, 1, &place)) return;
  Rgba c = volume->Get(place);
  call.Return(c.a ? Datum::Numbers({double(c.r), double(c.g), double(c.b), double(c.a)}) : Datum::Null());
}

void AddMany(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  std::vector<Vec3> places;
  if (!volume || !ReadPlaces(realm, call, 1, &places)) return;
  const bool each = call.IsBytes(2);
  auto colours = call.Bytes(2);
  Rgba colour = voxel::kWhite;
  if (each && colours.size() < 4 * places.size())
    return call.ThrowType("Colors: four bytes for each position are needed");
  if (!each && !ReadColour(call, 2, &colour)) return;
  uint64_t changed = 0;
  for (size_t i = 0; i < places.size(); ++i) {
    if (each) memcpy(&colour, colours.data() + 4 * i, 4);
    changed += volume->Set(places[i], colour.Canonical());
    if (!realm.Spend(4)) return call.Stop();
  }
  if (auto held = volume->Check(); !held) return realm.Throw(call, held.error());
  call.Return(Datum::Number(static_cast<double>(changed)));
}

void Paint(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  std::vector<Vec3> places;
  Rgba colour = voxel::kWhite;
  if (!volume || !ReadPlaces(realm, call, 1, &places) || !ReadColour(call, 2, &colour)) return;
  Done(realm, call, voxel::Paint(*volume, places, colour, call.Truthy(3), realm));
}

// ---- shapes

void FillBox(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Box box;
  Rgba colour = voxel::kWhite;
  if (!volume || !ReadBox(call, 1, &box) || !ReadColour(call, 7, &colour)) return;
  Done(realm, call, voxel::FillBox(*volume, box, colour, realm));
}

// volume, kind, center 3, half 3, axis, smoothness, mode, symmetry, mirror 3, colour
void Shape(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Rgba colour = voxel::kWhite;
  if (!volume || !ReadColour(call, 15, &colour)) return;
  voxel::Shape shape;
  int kind;
  if (!ReadWithin(call, 1, 0, static_cast<int>(voxel::ShapeKind::kTorus), "Kind", &kind) ||
      !ReadAxis(call, 8, &shape.axis) || !ReadMode(call, 10, &shape.mode))
    return;
  shape.kind = static_cast<voxel::ShapeKind>(kind);
  for (int i = 0; i < 3; ++i) {
    auto at = static_cast<size_t>(i);
    shape.center[at] = call.Number(2 + i);
    shape.half[at] = call.Number(5 + i);
    shape.mirror[at] = call.Number(12 + i);
  }
  shape.smoothness = call.Number(9);
  shape.symmetry = static_cast<uint8_t>(call.Integer(11) & 7);
  Done(realm, call, voxel::FillShape(*volume, shape, colour, realm));
}

void Line(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Vec3 from, to;
  Rgba colour = voxel::kWhite;
  if (!volume || !ReadPlace(call, 1, &from) || !ReadPlace(call, 4, &to) || !ReadColour(call, 8, &colour))
    return;
  Done(realm, call, voxel::DrawLine(*volume, from, to, call.Number(7), colour, realm));
}

// volume, x, y, z, colour, connectivity, tolerance, all layers, bounds 6?
void Flood(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Vec3 seed;
  Rgba colour = voxel::kWhite;
  if (!volume || !ReadPlace(call, 1, &seed) || !ReadColour(call, 4, &colour)) return;
  auto reach = call.Integer(5), tolerance = call.Integer(6, -1);
  if (reach != 6 && reach != 18 && reach != 26) return call.ThrowRange("connectivity must be 6, 18 or 26");
  if (tolerance < 0 || tolerance > 255) return call.ThrowRange("tolerance must be from 0 to 255");
  voxel::FloodOptions options;
  options.connectivity = static_cast<voxel::Connectivity>(reach);
  options.tolerance = static_cast<uint8_t>(tolerance);
  if (call.Count() > 8) {
    Box bounds;
    if (!ReadBox(call, 8, &bounds)) return;
    options.bounds = bounds;
  }
  Volume source = *volume;
  if (call.Truthy(7)) {
    auto merged = voxel::MergeVisible(realm.project.image, realm);
    if (!merged) return realm.Throw(call, merged.error());
    source = std::move(*merged);
  }
  Done(realm, call, voxel::FloodFill(*volume, source, seed, colour, options, realm));
}

// ---- moving

void Move(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Vec3 by;
  if (volume && ReadPlace(call, 1, &by)) Done(realm, call, voxel::Translate(*volume, by, realm));
}

void Rotate(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  if (!volume) return;
  int axis;
  if (!ReadAxis(call, 1, &axis)) return;
  auto turns = static_cast<int>(call.Integer(2) % 4);
  Vec3 origin;
  if (call.Count() <= 3) return Done(realm, call, voxel::RotateInPlace(*volume, axis, turns, realm));
  for (int i = 0; i < 3; ++i)
    if (!ReadWithin(call, 3 + i, -kMostOrigin, kMostOrigin, "Coordinate", &origin[i])) return;
  Done(realm, call, voxel::Rotate(*volume, axis, turns, origin, realm));
}

void Mirror(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  int axis, twice_origin;
  if (volume && ReadAxis(call, 1, &axis) &&
      ReadWithin(call, 2, -kMostOrigin, kMostOrigin, "Coordinate", &twice_origin))
    Done(realm, call, voxel::Mirror(*volume, axis, twice_origin, realm));
}

void Wrap(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Box box;
  Vec3 by;
  if (volume && ReadBox(call, 1, &box) && ReadPlace(call, 7, &by))
    Done(realm, call, voxel::Wrap(*volume, box, by, realm));
}

void Extrude(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Box box;
  int axis, amount;
  if (volume && ReadBox(call, 1, &box) && ReadAxis(call, 7, &axis) &&
      ReadWithin(call, 8, -2 * voxel::kMaxCoordinate, 2 * voxel::kMaxCoordinate, "Coordinate", &amount))
    Done(realm, call, voxel::Extrude(*volume, box, axis, amount, realm));
}

void Crop(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Box box;
  if (volume && ReadBox(call, 1, &box)) Done(realm, call, voxel::Crop(*volume, box, realm));
}

// volume, degrees, factor, factor
void Adjust(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  if (!volume) return;
  voxel::Adjustment adjustment{call.Number(1, NAN), call.Number(2, NAN), call.Number(3, NAN)};
  Done(realm, call, voxel::AdjustColours(*volume, adjustment, realm));
}

// ---- whole volumes

void ReturnVolume(Realm& realm, OpCall& call, Volume volume) {
  call.Return(Datum::Number(realm.AddVolume(call, std::move(volume))));
}

void NewVolume(Realm& realm, OpCall& call) { ReturnVolume(realm, call, Volume(realm.project.image.limits)); }

void CopyVolume(Realm& realm, OpCall& call) {
  if (Volume* volume = realm.VolumeOf(call)) ReturnVolume(realm, call, *volume);
}

void CopyBox(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  Box box;
  if (!volume || !ReadBox(call, 1, &box)) return;
  auto part = voxel::CopyBox(*volume, box, realm);
  if (!part) return realm.Throw(call, part.error());
  ReturnVolume(realm, call, std::move(*part));
}

void Assign(Realm& realm, OpCall& call) {
  Volume *to = realm.VolumeOf(call), *from = realm.VolumeOf(call, 1);
  if (to && from) *to = Volume(*from);
}

void Merge(Realm& realm, OpCall& call) {
  Volume *onto = realm.VolumeOf(call), *with = realm.VolumeOf(call, 1);
  voxel::Mode mode;
  if (!onto || !with || !ReadMode(call, 2, &mode)) return;
  Done(realm, call, voxel::Merge(*onto, Volume(*with), mode, realm));
}

void Merged(Realm& realm, OpCall& call) {
  auto merged = voxel::MergeVisible(realm.project.image, realm);
  if (!merged) return realm.Throw(call, merged.error());
  ReturnVolume(realm, call, std::move(*merged));
}

void Equals(Realm& realm, OpCall& call) {
  Volume *a = realm.VolumeOf(call), *b = realm.VolumeOf(call, 1);
  if (a && b) call.Return(Datum::Boolean(a->Equals(*b)));
}

void Clear(Realm& realm, OpCall& call) {
  if (Volume* volume = realm.VolumeOf(call)) volume->Clear();
}

void Count(Realm& realm, OpCall& call) {
  if (Volume* volume = realm.VolumeOf(call)) call.Return(Datum::Number(static_cast<double>(volume->count())));
}

void Bounds(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  if (!volume) return;
  Box box = volume->Bounds();
  if (box.empty()) return call.Return(Datum::Null());
  call.Return(Datum::Numbers({double(box.min.x), double(box.min.y), double(box.min.z), double(box.max.x - 1),
                              double(box.max.y - 1), double(box.max.z - 1)}));
}

// [places as 32-bit integers, colours], bytes both.
void Voxels(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  if (!volume) return;
  Volume part = *volume;
  Box box;
  if (call.Count() > 1) {
    if (!ReadBox(call, 1, &box)) return;
    auto inside = voxel::CopyBox(*volume, box, realm);
    if (!inside) return realm.Throw(call, inside.error());
    part = std::move(*inside);
  }
  if (!realm.Hold(part.count() * 16)) return call.Stop();
  std::string places, colours;
  places.reserve(part.count() * 12);
  colours.reserve(part.count() * 4);
  bool whole = part.ForEach([&](Vec3 p, Rgba c) {
    places.append(reinterpret_cast<const char*>(&p), sizeof p);
    colours.append(reinterpret_cast<const char*>(&c), sizeof c);
    return realm.Spend(1);
  });
  if (!whole) return call.Stop();
  call.Return(Datum::List({Datum::Bytes(std::move(places)), Datum::Bytes(std::move(colours))}));
}

// ---- files in memory

void Export(Realm& realm, OpCall& call, const voxel::Image& image, std::string_view name) {
  const voxel::Format* format = voxel::FindFormat(name);
  if (!format || !format->write) return call.ThrowRange("Unknown format: " + std::string(name));
  auto exported = format->write(image, {}, realm);
  if (!exported) return realm.Throw(call, exported.error());
  call.Return(Datum::Bytes(std::move(exported->bytes)));
}

void ExportProject(Realm& realm, OpCall& call) { Export(realm, call, realm.project.image, call.Text(0)); }

void ToBytes(Realm& realm, OpCall& call) {
  Volume* volume = realm.VolumeOf(call);
  if (!volume) return;
  voxel::Image image;
  image.AddLayer().volume = *volume;
  Export(realm, call, image, call.Text(1));
}

// ---- files that are written in the end

void MaySave(Realm& realm, OpCall& call) { call.Return(Datum::Boolean(realm.may_save())); }

// path, text or bytes, whether they are appended
void Put(Realm& realm, OpCall& call) {
  if (call.IsText(1)) {
    realm.Save(call, call.Text(0), call.Text(1), call.Truthy(2));
  } else {
    auto bytes = call.Bytes(1);
    realm.Save(call, call.Text(0), {bytes.data(), bytes.size()}, call.Truthy(2));
  }
}

// path, format (empty: by the path's ending), volume; without one the project.
void SaveModel(Realm& realm, OpCall& call) {
  const std::string path = call.Text(0), name = call.Text(1);
  const voxel::Format* format = name.empty() ? voxel::FormatOfName(path) : voxel::FindFormat(name);
  if (!format || !format->write) return call.ThrowRange("Unknown format: " + (name.empty() ? path : name));
  voxel::Image own;
  if (call.Count() > 2) {
    Volume* volume = realm.VolumeOf(call, 2);
    if (!volume) return;
    own.AddLayer().volume = *volume;
  }
  voxel::WriteOptions options;
  const size_t slash = path.rfind('/');
  const std::string directory = path.substr(0, slash == std::string::npos ? 0 : slash + 1);
  options.stem = path.substr(directory.size());
  options.stem = options.stem.substr(0, options.stem.rfind('.'));
  auto exported = format->write(call.Count() > 2 ? own : realm.project.image, options, realm);
  if (!exported) return realm.Throw(call, exported.error());
  for (const voxel::Companion& beside : exported->companions)
    if (!realm.Save(call, directory + beside.name, beside.bytes, false)) return;
  realm.Save(call, path, exported->bytes, false);
}

void FromBytes(Realm& realm, OpCall& call) {
  auto span = call.Bytes(0);
  std::string bytes(span.data(), span.size()), name = call.Text(1);
  const voxel::Format* format = name.empty() ? voxel::FormatOfBytes(bytes) : voxel::FindFormat(name);
  if (!format || !format->read) return call.ThrowRange("Unknown format: " + name);
  voxel::ReadOptions options;
  options.limits = realm.project.image.limits;
  auto image = format->read(bytes, options, realm);
  if (!image) return realm.Throw(call, image.error());
  auto merged = voxel::MergeVisible(*image, realm);
  if (!merged) return realm.Throw(call, merged.error());
  ReturnVolume(realm, call, std::move(*merged));
}

void Render(Realm& realm, OpCall& call) {
  Json options = Json::parse(call.Text(0), nullptr, false);
  Params params(options, "", false);
  auto picture = DrawPicture(realm.project.image, params, realm);
  if (!picture) return call.ThrowRange(picture.error().message);
  call.Return(Datum::Bytes(std::move(picture->png)));
}

// ---- the project

void CallMethod(Realm& realm, OpCall& call) {
  const Method* method = FindProjectMethod(call.Text(0));
  Json params = Json::parse(call.Text(1), nullptr, false);
  if (!method) return call.ThrowRange("Unknown method: " + call.Text(0));
  Project before = realm.project;
  Answer answer = RunMethod(*method, realm.project, params, false, realm);
  constexpr size_t kMostSteps = 128;
  if (answer && method->edits) {
    auto& past = realm.steps.past;
    if (past.size() == kMostSteps) past.erase(past.begin());
    past.push_back(std::move(before));
    realm.steps.future.clear();
  }
  Json told = answer ? Json{{"result", std::move(*answer)}}
                     : Json{{"error", {{"code", answer.error().code}, {"message", answer.error().message}}}};
  call.Return(Datum::Text(TextOf(told)));
}

void Undo(Realm& realm, OpCall& call) {
  auto *from = &realm.steps.past, *to = &realm.steps.future;
  if (call.Truthy(0)) std::swap(from, to);
  const bool any = !from->empty();
  if (any) {
    to->push_back(std::exchange(realm.project, std::move(from->back())));
    from->pop_back();
  }
  call.Return(Datum::Boolean(any));
}

void IsMethod(Realm&, OpCall& call) {
  call.Return(Datum::Boolean(FindProjectMethod(call.Text(0)) != nullptr));
}

void More(Realm& realm, OpCall& call) { realm.LoadMore(call); }

voxel::Layer* LayerOf(Realm& realm, OpCall& call) {
  voxel::Layer* layer = realm.project.image.FindLayer(static_cast<int>(call.Integer(0)));
  if (!layer) call.ThrowRange("The layer is gone");
  return layer;
}

void DescribeLayer(Realm& realm, OpCall& call) {
  voxel::Layer* layer = LayerOf(realm, call);
  if (!layer) return;
  call.Return(Datum::List({Datum::Text(layer->name), Datum::Boolean(layer->visible),
                           Datum::Number(static_cast<double>(layer->mode))}));
}

void SetLayer(Realm& realm, OpCall& call) {
  voxel::Layer* layer = LayerOf(realm, call);
  if (!layer) return;
  switch (call.Integer(1)) {
    case 0: layer->name = call.Text(2).substr(0, 255); break;
    case 1: layer->visible = call.Truthy(2); break;
    default: (void)ReadMode(call, 2, &layer->mode); break;
  }
}

void ActiveLayer(Realm& realm, OpCall& call) {
  voxel::Layer* layer = realm.project.image.Active();
  call.Return(Datum::Number(layer ? layer->id : 0));
}

void ImageBox(Realm& realm, OpCall& call) {
  if (!realm.project.image.box) return call.Return(Datum::Null());
  Datum list = Datum::List();
  for (float part : realm.project.image.box->at) list.items.push_back(Datum::Number(double{part}));
  call.Return(std::move(list));
}

void Console(Realm& realm, OpCall& call) { realm.Log(call.Text(0), call.Text(1)); }
void SinceStart(Realm& realm, OpCall& call) { call.Return(Datum::Number(realm.MsSinceStart())); }

constexpr RealmOp kOps[] = {
    {"add", Add},
    {"remove", Remove},
    {"get", Get},
    {"addMany", AddMany},
    {"paint", Paint},
    {"fillBox", FillBox},
    {"shape", Shape},
    {"line", Line},
    {"flood", Flood},
    {"move", Move},
    {"rotate", Rotate},
    {"mirror", Mirror},
    {"wrap", Wrap},
    {"extrude", Extrude},
    {"crop", Crop},
    {"adjust", Adjust},
    {"newVolume", NewVolume},
    {"copy", CopyVolume},
    {"copyBox", CopyBox},
    {"assign", Assign},
    {"merge", Merge},
    {"merged", Merged},
    {"equals", Equals},
    {"clear", Clear},
    {"count", Count},
    {"bounds", Bounds},
    {"voxels", Voxels},
    {"export", ExportProject},
    {"toBytes", ToBytes},
    {"fromBytes", FromBytes},
    {"maySave", MaySave},
    {"put", Put},
    {"saveModel", SaveModel},
    {"render", Render},
    {"call", CallMethod},
    {"undo", Undo},
    {"isMethod", IsMethod},
    {"more", More},
    {"layer", DescribeLayer},
    {"setLayer", SetLayer},
    {"activeLayer", ActiveLayer},
    {"box", ImageBox},
    {"console", Console},
    {"now", SinceStart},
};

}  // namespace

std::span<const RealmOp> RealmOps() { return kOps; }

}  // namespace bivalve::daemon
