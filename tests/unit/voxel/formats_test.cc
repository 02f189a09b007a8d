#include "voxel/formats/format.h"

#include "unit/voxel/support.h"
#include "voxel/formats/byte_reader.h"
#include "voxel/mesh.h"

namespace bivalve::voxel {
namespace {

Image Reread(std::string_view format, const Image& image, const WriteOptions& options = {}) {
  const Format* f = FindFormat(format);
  Exported exported = Good(f->write(image, options, Free()));
  Exported again = Good(f->write(image, options, Free()));
  EXPECT_EQ(exported.bytes, again.bytes);
  if (const Format* told = FormatOfBytes(exported.bytes)) EXPECT_EQ(told, f);
  return Good(f->read(exported.bytes, {}, Free()));
}

Model Seen(const Image& image) { return Read(Good(MergeVisible(image, Free()))); }

Image Sample() {
  Random random;
  Volume volume = RandomVolume(random, {-37, 5, -21}, 30, 3, 6);
  volume.Set({300, 5, 2}, {1, 200, 3, 255});  // further than one model is wide
  volume.Compact(Free());
  return ImageOf(std::move(volume));
}

TEST(Formats, WhatIsWrittenComesBack) {
  Image image = Sample();
  for (const char* format : {"gox", "vox", "txt", "qb"})
    EXPECT_EQ(Seen(Reread(format, image)), Seen(image)) << format;
  for (const char* format : {"gox", "vox", "txt", "qb", "ply", "obj", "png"})
    EXPECT_TRUE(FindFormat(format)->write(Image(), {}, Free())) << format;
  for (const Format& format : Formats()) {
    EXPECT_EQ(FormatOfName("a/b.c" + std::string(format.endings.substr(0, format.endings.find(' ')))),
              &format);
    EXPECT_EQ(FindFormat(format.name), &format);
  }
  EXPECT_EQ(FormatOfName("X.VOX"), FindFormat("vox"));
  EXPECT_EQ(FormatOfName("voxels"), nullptr);
}

TEST(Formats, TextKeepsAlpha) {
  Volume volume;
  volume.Set({-1, 2, -3}, {1, 2, 3, 128});
  volume.Set({4, 5, 6}, {255, 0, 10, 255});
  Exported text = Good(WriteText(ImageOf(volume), {}, Free()));
  EXPECT_TRUE(text.bytes.ends_with("\n-1 2 -3 01020380\n4 5 6 ff000a\n")) << text.bytes;
  EXPECT_EQ(Seen(Good(ReadText(text.bytes, {}, Free()))), Read(volume));
  EXPECT_EQ(Read(Good(ReadText("# c\r\n\r\n  1\t2 3 FF00aa \r\n#x\n", {}, Free())).layers[0].volume),
            (Model{{{1, 2, 3}, {255, 0, 170, 255}}}));
}

TEST(Formats, GoxKeepsTheWholeImage) {
  Image image = Sample();
  Layer& second = image.AddLayer("zwei \xc3\xa4");
  second.mode = Mode::kSub;
  second.visible = false;
  second.material = 0;
  second.matrix.at[12] = 3;
  second.volume.Set({1, 1, 1}, {9, 8, 7, 6});
  const Mat4 moved = second.matrix;  // the next layer may move this one
  Layer& ball = image.AddLayer();
  ball.shape = "sphere";
  ball.shape_colour = {1, 2, 3, 255};
  ball.box = Mat4{};
  image.materials.push_back({"m", {.5f, 1, 1, 1}, .1f, .9f, {1, 2, 3}});
  image.cameras.push_back({"c", 55, true, moved, true});
  image.light = Light{.pitch = 1};
  image.box = moved;
  Image back = Reread("gox", image);
  ASSERT_EQ(back.layers.size(), 3u);
  for (size_t i = 0; i < 3; ++i) {
    const Layer &a = image.layers[i], &b = back.layers[i];
    EXPECT_TRUE(a.volume.Equals(b.volume));
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.mode, b.mode);
    EXPECT_EQ(a.visible, b.visible);
    EXPECT_EQ(a.material, b.material);
    EXPECT_EQ(a.matrix, b.matrix);
    EXPECT_EQ(a.box, b.box);
    EXPECT_EQ(a.shape, b.shape);
    EXPECT_EQ(a.shape_colour, b.shape_colour);
  }
  ASSERT_EQ(back.materials.size(), 1u);
  EXPECT_EQ(back.materials[0].roughness, .9f);
  EXPECT_EQ(back.materials[0].emission[2], 3);
  ASSERT_EQ(back.cameras.size(), 1u);
  EXPECT_TRUE(back.cameras[0].active && back.cameras[0].orthographic);
  EXPECT_EQ(back.cameras[0].distance, 55);
  EXPECT_EQ(back.light->pitch, 1);
  EXPECT_EQ(back.box, image.box);
}

TEST(Formats, GoxStoresEqualBlocksOnce) {
  Volume volume;
  for (int x = 0; x < 64; ++x)
    for (int y = 0; y < 16; ++y) volume.Set({x, y, 3}, {static_cast<uint8_t>(x % 16), 0, 9, 255});
  std::string bytes = Good(WriteGox(ImageOf(volume), {}, Free())).bytes;
  size_t pictures = 0;
  for (size_t at = bytes.find("BL16"); at != std::string::npos; at = bytes.find("BL16", at + 1)) ++pictures;
  EXPECT_EQ(pictures, 1u);
}

// Version 1 gives the blocks' middles; places need not be multiples of 16.
TEST(Formats, GoxOldAndUnaligned) {
  Volume volume;
  volume.Set({0, 0, 0}, kWhite);
  volume.Set({15, 15, 15}, kWhite);
  std::string bytes = Good(WriteGox(ImageOf(volume), {}, Free())).bytes;
  bytes[4] = 1;
  size_t place = bytes.find("LAYR") + 8 + 4 + 4;
  bytes[place] = 21;
  EXPECT_EQ(Seen(Good(ReadGox(bytes, {}, Free()))), (Model{{{13, -8, -8}, kWhite}, {{28, 7, 7}, kWhite}}));
}

// ---- .vox by hand

std::string Chunk(std::string_view id, const std::string& content) {
  ByteWriter out;
  out.Bytes(id);
  out.U32(static_cast<uint32_t>(content.size()));
  out.U32(0);
  out.Bytes(content);
  return out.Take();
}

std::string Words(std::initializer_list<int32_t> values) {
  ByteWriter out;
  for (int32_t value : values) out.I32(value);
  return out.Take();
}

std::string Dict(std::initializer_list<std::pair<std::string, std::string>> entries) {
  ByteWriter out;
  out.U32(static_cast<uint32_t>(entries.size()));
  for (const auto& [key, value] : entries) {
    out.Text(key);
    out.Text(value);
  }
  return out.Take();
}

std::string VoxOf(const std::string& chunks) {
  ByteWriter out;
  out.Bytes("VOX ");
  out.U32(150);
  out.Bytes("MAIN");
  out.U32(0);
  out.Text(chunks);
  return out.Take();
}

std::string ModelOf(int x, int y, int z, std::initializer_list<std::array<uint8_t, 4>> voxels) {
  std::string content = Words({static_cast<int32_t>(voxels.size())});
  for (const auto& v : voxels) content.append(reinterpret_cast<const char*>(v.data()), 4);
  return Chunk("SIZE", Words({x, y, z})) + Chunk("XYZI", content);
}

std::string Trn(int id, int child, const std::string& name, const std::string& t, const std::string& r) {
  std::string frame = r.empty() ? Dict({{"_t", t}}) : Dict({{"_t", t}, {"_r", r}});
  return Chunk("nTRN", Words({id}) + Dict({{"_name", name}}) + Words({child, -1, 0, 1}) + frame);
}

std::string Shp(int id, int model) {
  return Chunk("nSHP", Words({id}) + Dict({}) + Words({1, model}) + Dict({}));
}

TEST(Vox, WithoutASceneModelsStandAboutTheMiddle) {
  std::string bytes = VoxOf(ModelOf(5, 4, 1, {{0, 0, 0, 1}, {4, 3, 0, 2}, {1, 1, 0, 0}}));
  Image image = Good(ReadVox(bytes, {}, Free()));
  EXPECT_EQ(Seen(image), (Model{{{-2, -2, 0}, {255, 255, 255, 255}}, {{2, 1, 0}, {255, 255, 204, 255}}}));
  EXPECT_EQ(Palette::Magica().colours.size(), 255u);
  EXPECT_EQ(Palette::Magica().colours[214], (Rgba{0, 0, 51, 255}));
  EXPECT_EQ(Palette::Magica().colours[215], (Rgba{0xee, 0, 0, 255}));
  EXPECT_EQ(Palette::Magica().colours[254], (Rgba{0x11, 0x11, 0x11, 255}));
}

// The same arithmetic with matrices of numbers.
TEST(Vox, ScenesPlaceAndTurn) {
  for (int r = 0; r < 128; ++r) {
    int first = r & 3, second = r >> 2 & 3;
    if (first > 2 || second > 2 || first == second) continue;
    int columns[3] = {first, second, 3 - first - second};
    std::string bytes =
        VoxOf(ModelOf(3, 4, 5, {{0, 0, 0, 1}, {2, 1, 4, 1}, {1, 3, 0, 1}}) + Trn(0, 1, "", "1 -2 3", "") +
              Chunk("nGRP", Words({1}) + Dict({}) + Words({2, 2, 4})) +
              Trn(2, 3, "a", "10 20 -30", std::to_string(r)) + Shp(3, 0) + Trn(4, 5, "b", "100 0 0", "") +
              Shp(5, 0));
    Image image = Good(ReadVox(bytes, {}, Free()));
    ASSERT_EQ(image.layers.size(), 2u);
    EXPECT_EQ(image.layers[0].name, "a");
    EXPECT_EQ(image.layers[1].name, "b");
    Model want;
    for (Vec3 p : {Vec3{0, 0, 0}, Vec3{2, 1, 4}, Vec3{1, 3, 0}}) {
      double q[3] = {p.x + .5 - 1, p.y + .5 - 2, p.z + .5 - 2};
      double shift[3] = {11, 18, -27};
      Vec3 world;
      for (int i = 0; i < 3; ++i)
        world[i] = static_cast<int>(std::floor(q[columns[i]] * (r >> (4 + i) & 1 ? -1 : 1) + shift[i]));
      want[world] = kWhite;
    }
    EXPECT_EQ(Read(image.layers[0].volume), want) << r;
    EXPECT_EQ(Read(image.layers[1].volume).begin()->first, (Vec3{100, -4, 1}));
  }
}

TEST(Vox, ScenesThatLoopOrDangle) {
  std::string model = ModelOf(1, 1, 1, {{0, 0, 0, 1}});
  auto error = [&](const std::string& scene) {
    auto image = ReadVox(VoxOf(model + scene), {}, Free());
    return image ? "" : std::string(image.error().Message());
  };
  EXPECT_NE(error(Trn(0, 0, "", "0 0 0", "")).find("too deep, or loops"), std::string::npos);
  EXPECT_NE(error(Trn(0, 7, "", "0 0 0", "")).find("node 7"), std::string::npos);
  EXPECT_NE(error(Trn(0, 1, "", "0 0 0", "") + Shp(1, 3)).find("model 3"), std::string::npos);
  EXPECT_NE(error(Trn(0, 1, "", "0 0 0", "5") + Shp(1, 0)).find("rotation"), std::string::npos);
  EXPECT_NE(error(Trn(0, 1, "", "0 0", "") + Shp(1, 0)).find("translation"), std::string::npos);
  EXPECT_NE(error(Trn(0, 1, "", "40000 0 0", "") + Shp(1, 0)).find("out of range"), std::string::npos);
  // A group that holds itself many times over.
  std::string children;
  for (int i = 0; i < 100; ++i) children += Words({1});
  EXPECT_NE(error(Trn(0, 1, "", "0 0 0", "") + Chunk("nGRP", Words({1}) + Dict({}) + Words({100}) + children))
                .find("too deep, or loops"),
            std::string::npos);
}

TEST(Vox, WritesWhereThingsStand) {
  Image image = Sample();
  Layer& layer = image.AddLayer("second");
  layer.volume.Set({-100, 40, 7}, {8, 8, 8, 255});
  Image back = Reread("vox", image, {.keep_layers = true});
  ASSERT_EQ(back.layers.size(), 3u);  // the first is wider than a model
  EXPECT_EQ(back.layers[0].name, "one");
  EXPECT_EQ(back.layers[2].name, "second");
  EXPECT_EQ(Seen(back), Seen(image));
}

TEST(Vox, TooManyColoursAreCut) {
  Volume volume;
  for (int i = 0; i < 4096; ++i)
    volume.Set({i & 63, i >> 6, 0},
               {static_cast<uint8_t>(4 * (i & 63)), static_cast<uint8_t>(4 * (i >> 6)), 50, 255});
  Exported exported = Good(WriteVox(ImageOf(volume), {}, Free()));
  EXPECT_TRUE(exported.quantized);
  Model back = Seen(Good(ReadVox(exported.bytes, {}, Free())));
  ASSERT_EQ(back.size(), 4096u);
  for (const auto& [p, c] : back) {
    Rgba want = volume.Get(p);
    EXPECT_LE(std::abs(c.r - want.r), 24);
    EXPECT_LE(std::abs(c.g - want.g), 24);
    EXPECT_EQ(c.b, want.b);
  }
  EXPECT_FALSE(Good(WriteVox(Sample(), {}, Free())).quantized);
}

TEST(Vox, OldFilesWithoutAHeader) {
  ByteWriter out;
  for (uint32_t side : {2u, 3u, 4u}) out.U32(side);
  std::string cells(24, '\xff');
  cells[0] = 5;   // x 0, y 0, the top
  cells[23] = 6;  // x 1, y 2, the bottom
  out.Bytes(cells);
  for (int i = 0; i < 256; ++i)
    for (int n = 0; n < 3; ++n) out.U8(static_cast<uint8_t>(i + n));
  EXPECT_EQ(Seen(Good(ReadVox(out.bytes(), {}, Free()))),
            (Model{{{-1, -1, 1}, {5, 6, 7, 255}}, {{0, 1, -2}, {6, 7, 8, 255}}}));
}

TEST(Qb, PackedAndBlueFirst) {
  ByteWriter out;
  for (uint32_t v : {257u, 1u, 1u, 1u, 0u, 2u}) out.U32(v);
  out.U8(1);
  out.Bytes("a");
  for (uint32_t v : {3u, 2u, 1u}) out.U32(v);
  for (int v : {10, 20, 30}) out.I32(v);
  for (uint32_t v : {2u, 4u, 0xff112233u, 0u, 0x01445566u, 6u}) out.U32(v);
  // The second matrix that the header promises is missing, as in Goxel's files.
  Model want;
  for (int i = 0; i < 4; ++i) want[{10 + i % 3, 30, 20 + i / 3}] = {0x11, 0x22, 0x33, 255};
  want[{12, 30, 21}] = {0x44, 0x55, 0x66, 255};
  EXPECT_EQ(Seen(Good(ReadQb(out.bytes(), {}, Free()))), want);
}

TEST(Vxl, MapsComeBackWhole) {
  Random random;
  Volume volume = RandomVolume(random, {-20, 3, -32}, 30, 2, 6);
  for (int z = -32; z < 32; ++z) volume.Set({-256, 255, z}, {1, 2, static_cast<uint8_t>(z + 40), 255});
  EXPECT_EQ(Seen(Reread("vxl", ImageOf(volume))), Read(volume));
  volume.Set({0, 0, 32}, kWhite);
  auto high = WriteVxl(ImageOf(volume), {}, Free());
  ASSERT_FALSE(high);
  EXPECT_EQ(high.error().code, Errno::kFBig);
}

TEST(Kvx, ComesBackWhereItWas) {
  Volume volume;
  for (int z = 10; z < 14; ++z)
    for (int y = -7; y < 0; ++y)
      for (int x = 3; x < 9; ++x) volume.Set({x, y, z}, {255, static_cast<uint8_t>(x > 5 ? 0 : 255), 0, 255});
  EXPECT_EQ(Seen(Reread("kvx", ImageOf(volume))), Read(volume));
  volume.Set({300, 0, 0}, kWhite);
  EXPECT_FALSE(WriteKvx(ImageOf(volume), {}, Free()));
}

TEST(Slices, SideBySide) {
  Image image = Sample();
  image.layers[0].volume.Set({300, 5, 2}, {});
  Exported png = Good(WriteSlices(image, {}, Free()));
  Box bounds = image.Bounds();
  Volume back = Good(MergeVisible(Good(ReadSlices(png.bytes, {.depth = bounds.size().z}, Free())), Free()));
  Model moved;
  for (const auto& [p, c] : Read(back)) moved[p + bounds.min] = c;
  EXPECT_EQ(moved, Seen(image));
  EXPECT_FALSE(ReadSlices(png.bytes, {.depth = 7}, Free()));
  EXPECT_TRUE(ReadSlices(png.bytes, {}, Free()));
}

// Meshes give back the voxels that have a face.
TEST(Meshes, ComeBackAsShells) {
  Image image = Sample();
  for (int i = 0; i < 4096; ++i)
    image.layers[0].volume.Set(Vec3{-8, 60, -8} + CellPlace(i), {0, 0, 200, 255});
  Volume seen = Good(MergeVisible(image, Free()));
  Model shell;
  for (const Quad& quad : Good(BuildMesh(seen, MeshKind::kFaces, 1, Free()))) {
    Vec3 p = quad.low;
    p[quad.axis] -= quad.positive;
    shell[p] = quad.colour;
  }
  EXPECT_LT(shell.size(), seen.count());
  for (const char* format : {"obj", "ply"})
    for (MeshKind kind : {MeshKind::kFaces, MeshKind::kGreedy})
      EXPECT_EQ(Seen(Reread(format, image, {.mesh = kind})), shell) << format;
  EXPECT_EQ(Seen(Reread("ply", image, {.float_colours = true})), shell);
}

TEST(Meshes, PointsAreVoxels) {
  std::string text =
      "ply\nformat ascii 1.0\nelement vertex 2\nproperty float x\nproperty float y\nproperty float z\n"
      "property uchar red\nproperty uchar green\nproperty uchar blue\nend_header\n1.5 -2.5 3e0 1 2 3\n0 0 0 "
      "9 9 9\n";
  EXPECT_EQ(Seen(Good(ReadPly(text, {}, Free()))),
            (Model{{{1, -3, 3}, {1, 2, 3, 255}}, {{0, 0, 0}, {9, 9, 9, 255}}}));
  ByteWriter out;
  out.Bytes(
      "ply\nformat binary_little_endian 1.0\nelement vertex 1\nproperty double x\nproperty float y\n"
      "property short z\nproperty uchar red\nend_header\n");
  out.U32(0);
  out.U32(0x40080000);  // 3.0
  out.F32(-1.25f);
  for (uint8_t byte : {0xfe, 0xff, 0x21}) out.U8(byte);
  EXPECT_EQ(Seen(Good(ReadPly(out.bytes(), {}, Free()))), (Model{{{3, -2, -2}, {0x21, 255, 255, 255}}}));
}

TEST(Meshes, TheMaterialsOfAnObj) {
  Volume volume;
  volume.Set({0, 0, 0}, {255, 0, 51, 255});
  Exported obj = Good(WriteObj(ImageOf(volume), {.stem = "m"}, Free()));
  EXPECT_NE(obj.bytes.find("\nmtllib m.mtl\nv 0 0 0 1.000000 0.000000 0.200000\n"), std::string::npos)
      << obj.bytes;
  EXPECT_NE(obj.bytes.find("\nusemtl c_ff0033ff\n"), std::string::npos);
  ASSERT_EQ(obj.companions.size(), 1u);
  EXPECT_EQ(obj.companions[0].name, "m.mtl");
  EXPECT_NE(obj.companions[0].bytes.find("newmtl c_ff0033ff\nKd 1.000000 0.000000 0.200000\nd 1.000000\n"),
            std::string::npos);
}

// ---- what is broken

Result<Image> TryRead(const Format& format, std::string_view bytes) {
  return format.read(bytes, {.limits = {.voxels = 200000, .blocks = 500}}, Free());
}

void ExpectTold(const Format& format, const Result<Image>& image) {
  if (image) return;
  const Error& error = image.error();
  bool limit = error.code == Errno::kRange && error.text == "Volume limit exceeded";
  bool placed = error.text.starts_with(std::string(format.name) + ": byte ");
  // libspng knows what is wrong, not where.
  bool picture = error.text.starts_with("png: ");
  EXPECT_TRUE(limit || placed || picture) << error.text;
}

TEST(Broken, CutAndFlipped) {
  Random random;
  Volume small = RandomVolume(random, {-5, -5, -5}, 9, 5, 3);
  for (const Format& format : Formats()) {
    if (!format.read) continue;
    // What is only read was written by hand.
    std::string bytes = format.write ? Good(format.write(ImageOf(small), {.keep_layers = true}, Free())).bytes
                                     : ReadFile(std::string(BIVALVE_SOURCE_DIR) +
                                                "/tests/voxel/recorded/small." + std::string(format.name));
    EXPECT_TRUE(TryRead(format, bytes)) << format.name;
    // Maps of a fixed size take their time.
    const bool large = bytes.size() > 100'000;
    for (size_t size = 0; size < bytes.size(); size += 1 + size / (large ? 4 : 50))
      ExpectTold(format, TryRead(format, std::string_view(bytes).substr(0, size)));
    for (int i = 0; i < (large ? 20 : 500); ++i) {
      std::string flipped = bytes;
      for (int n = 0; n <= i % 3; ++n)
        flipped[random.Next() % flipped.size()] ^= static_cast<char>(1 << random.Below(8));
      ExpectTold(format, TryRead(format, flipped));
    }
  }
}

TEST(Broken, SaysWhere) {
  auto text = [](Result<Image> image) { return image ? "read" : image.error().text; };
  EXPECT_EQ(text(ReadText("1 2 3 ffffff\n1 2 x ffffff\n", {}, Free())),
            "txt: byte 13: this line is not x y z rrggbb");
  EXPECT_EQ(text(ReadText("1 2 32768 ffffff\n", {}, Free())), "txt: byte 0: a voxel is out of range");
  EXPECT_EQ(text(ReadGox(std::string("GOX \2\0\0\0LAYR\xff\xff\xff\x7f", 16), {}, Free())),
            "gox: byte 16: a chunk of 2147483647 bytes is longer than the file");
  EXPECT_EQ(text(ReadVox(VoxOf("SIZE"), {}, Free())), "vox: byte 24: the file ends here");
  EXPECT_EQ(text(ReadQb(std::string("\1\1\0\0", 4), {}, Free())), "qb: byte 4: the file ends here");
  EXPECT_EQ(text(ReadObj("v 0 0 0\nf 1 1 2\n", {}, Free())),
            "obj: byte 8: a corner names a vertex that is missing");
  EXPECT_EQ(text(ReadPly("ply\nformat ascii 1.0\nelement vertex 9999\nend_header\n", {}, Free())),
            "ply: byte 21: there are fewer bytes than elements");
}

TEST(Broken, LimitsStopLargeFiles) {
  std::string lines;
  for (int i = 0; i < 3000; ++i) lines += std::to_string(i) + " 0 0 ffffff\n";
  auto image = ReadText(lines, {.limits = {.voxels = 100, .blocks = 500}}, Free());
  ASSERT_FALSE(image);
  EXPECT_EQ(image.error().code, Errno::kRange);
}

}  // namespace
}  // namespace bivalve::voxel
